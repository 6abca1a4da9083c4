package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;

/** The file with the staff passphrase. */
final class PassphraseOption {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            required = true,
            description = "A file in UTF-8 whose first line is the staff passphrase.")
    private Path file;

    /** What is done with a passphrase. */
    @FunctionalInterface
    interface Use {
        int with(char[] passphrase) throws ToldException;
    }

    /** Reads the passphrase, uses it and wipes it. */
    int use(Use use) throws ToldException {
        char[] passphrase = PassphraseFile.read(file);
        try {
            return use.with(passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
