package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes a backup of the requests now. */
@Command(
        description =
                "Make a backup of the requests and the keys now; the kiosk may be running. Requests"
                        + " stay sealed in it.")
final class BackupCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "Where backups go (default: backups.folder of the settings).")
    private Optional<Path> folder = Optional.empty();

    BackupCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.backUp(new BackupOptions(data.folder(), site.file(), folder), out);
    }
}
