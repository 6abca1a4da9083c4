package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;

/** The file with the staff passphrase, for a command that does part of its work without. */
final class PassphraseIfAny {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file in UTF-8 whose first line is the staff passphrase.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Whose passphrase it is, where several people have one of their own.")
    private Optional<String> person = Optional.empty();

    /** Whether there is one. */
    boolean named() {
        return file.isPresent();
    }

    /** Whether anything was said of one. */
    boolean touched() {
        return named() || person.isPresent();
    }

    /** Reads the passphrase, which is named, uses it and wipes it. */
    int use(PassphraseOption.Use use) throws ToldException {
        return PassphraseOption.use(file.orElseThrow(), person, use);
    }
}
