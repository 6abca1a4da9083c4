package org.askwell.cli;

import picocli.CommandLine.Command;

import java.io.PrintStream;

/** Closes the kiosk that runs. */
@Command(
        description =
                "Close the kiosk that runs with the data folder, as the system does when it shuts"
                        + " down. It needs no passphrase, but the rights of the kiosk's user.")
final class CloseCommand extends FolderCommand {
    CloseCommand(Rooms rooms, PrintStream out) {
        super(rooms::close, out);
    }
}
