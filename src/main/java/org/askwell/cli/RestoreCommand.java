package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** Puts a backup into a data folder. */
@Command(
        description =
                "Put a backup into a data folder, as on a new machine. What was erased since is"
                        + " erased again. A log that holds requests is never replaced, and the"
                        + " kiosk must be closed.")
final class RestoreCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;

    @Option(
            names = "--from",
            paramLabel = "BACKUP",
            required = true,
            description = "The folder of one backup, or the askwell.db in it.")
    private Path backup;

    RestoreCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.restore(new RestoreOptions(data.folder(), site.file(), backup), out);
    }
}
