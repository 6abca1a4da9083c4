package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes the staff keys of a new kiosk, or gives it a public key alone. */
@Command(description = "Make the staff keys of a new kiosk; existing ones are never replaced.")
final class SetUpCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Spec private CommandSpec command;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file in UTF-8 whose first line is the staff passphrase.")
    private Optional<Path> passphrase = Optional.empty();

    @Option(
            names = "--recovery-out",
            paramLabel = "FILE",
            description = "Where to write the recovery key; the file must not exist yet.")
    private Optional<Path> recovery = Optional.empty();

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description =
                    "In place of both: the public key of another machine (askwell keys public)."
                            + " This kiosk then takes requests and can never read them.")
    private Optional<Path> publicKey = Optional.empty();

    SetUpCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        boolean own = passphrase.isPresent() && recovery.isPresent();
        if (publicKey.isPresent() && passphrase.isEmpty() && recovery.isEmpty()) {
            return rooms.keys().adoptPublicKey(data.folder(), publicKey.get(), out);
        }
        if (publicKey.isPresent() || !own) {
            throw new ParameterException(
                    command.commandLine(),
                    "Give --passphrase-file and --recovery-out, or --public-key alone.");
        }
        char[] secret = PassphraseFile.read(passphrase.get());
        try {
            return rooms.setUp(new SetUpOptions(data.folder(), recovery.get()), secret, out);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
