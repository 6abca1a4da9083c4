package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Makes the staff keys of a new kiosk. */
@Command(description = "Make the staff keys of a new kiosk; existing ones are never replaced.")
final class SetUpCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private PassphraseOption passphrase;

    @Option(
            names = "--recovery-out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write the recovery key; the file must not exist yet.")
    private Path recovery;

    SetUpCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        SetUpOptions options = new SetUpOptions(data.folder(), recovery);
        return passphrase.use(secret -> rooms.setUp(options, secret, out));
    }
}
