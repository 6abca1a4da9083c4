package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** Closes the kiosk that runs. */
@Command(
        description =
                "Close the kiosk that runs with the data folder, as the system does when it shuts"
                        + " down. It needs no passphrase, but the rights of the kiosk's user.")
final class CloseCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;

    CloseCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.close(data.folder(), out);
    }
}
