package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The file with the staff passphrase. */
final class PassphraseOption {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            required = true,
            description = "A file in UTF-8 whose first line is the staff passphrase.")
    private Path file;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Whose passphrase it is, where several people have one of their own.")
    private Optional<String> person = Optional.empty();

    /** What is done by who is let in. */
    @FunctionalInterface
    interface Use {
        int with(SignIn signIn) throws ToldException;
    }

    /** Reads the passphrase, uses it and wipes it. */
    int use(Use use) throws ToldException {
        return use(file, person, use);
    }

    /** The same of what other options name. */
    static int use(Path file, Optional<String> person, Use use) throws ToldException {
        char[] passphrase = PassphraseFile.read(file);
        try {
            return use.with(new SignIn(person, passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
