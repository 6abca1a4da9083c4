package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.util.concurrent.Callable;

/** The commands under {@code requests}. */
final class RequestsCommands {
    private RequestsCommands() {}

    /** The group itself, which needs a command of its own. */
    @Command(
            description =
                    "List, export, open, erase, purge, salvage or set aside the requests to be"
                            + " called back.")
    static final class Group {}

    /** Lists requests for reading. */
    @Command(description = "List requests.")
    static final class ListCommand implements Callable<Integer> {
        private final Rooms rooms;
        private final PrintStream out;
        private final PrintStream err;
        @Mixin private DataOption data;
        @Mixin private SiteOption site;
        @Mixin private PassphraseOption passphrase;
        @Mixin private FilterOptions filter;

        @Option(
                names = "--loss-is-known",
                description = "Tell no more that an earlier log is gone.")
        private boolean lossKnown;

        @Option(
                names = "--changes-are-known",
                description = "Tell no more what others have changed in the log.")
        private boolean changesKnown;

        ListCommand(Rooms rooms, PrintStream out, PrintStream err) {
            this.rooms = rooms;
            this.out = out;
            this.err = err;
        }

        @Override
        public Integer call() throws ToldException {
            ListOptions options =
                    new ListOptions(
                            data.folder(), site.file(), filter.filter(), lossKnown, changesKnown);
            return passphrase.use(secret -> rooms.listRequests(options, secret, out, err));
        }
    }

    /** Erases the requests whose time is up. */
    @Command(description = "Erase the requests that the settings say are not to be kept longer.")
    static final class PurgeCommand implements Callable<Integer> {
        private final Rooms rooms;
        private final PrintStream out;
        @Mixin private DataOption data;
        @Mixin private SiteOption site;

        @Option(
                names = "--clock-is-right",
                description = "The date that this machine shows is right, although it was doubted.")
        private boolean clockIsRight;

        @Option(
                names = "--retention-is-right",
                description = "The settings are meant to keep requests for less time than before.")
        private boolean retentionIsRight;

        PurgeCommand(Rooms rooms, PrintStream out) {
            this.rooms = rooms;
            this.out = out;
        }

        @Override
        public Integer call() throws ToldException {
            return rooms.purgeRequests(
                    new PurgeOptions(data.folder(), site.file(), clockIsRight, retentionIsRight),
                    out);
        }
    }

    /** Moves the log out of the way. */
    @Command(
            description =
                    "Move the log into a folder of its own and begin a new one, such as where the"
                            + " keys to the old one are lost. The kiosk must be closed.")
    static final class SetAsideCommand extends FolderCommand {
        SetAsideCommand(Rooms rooms, PrintStream out) {
            super(rooms::setRequestsAside, out);
        }
    }

    /** Goes on with what can be read of a damaged log. */
    @Command(
            description =
                    "Where the log is damaged, move it into a folder of its own and take over into"
                            + " a new one what can be read of it, as the kiosk does when it starts."
                            + " The kiosk must be closed.")
    static final class SalvageCommand extends FolderCommand {
        SalvageCommand(Rooms rooms, PrintStream out) {
            super(rooms::salvageRequests, out);
        }
    }
}
