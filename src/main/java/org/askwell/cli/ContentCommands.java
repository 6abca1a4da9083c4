package org.askwell.cli;

import org.askwell.content.PackResult;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands under {@code content}. */
final class ContentCommands {
    private ContentCommands() {}

    /** The group itself, which needs a command of its own. */
    @Command(description = "Write, check and review what is to be shown.")
    static final class Group {}

    /** Writes a small pack for an editor to go on from. */
    @Command(description = "Write a small pack to start from, into a new or empty folder.")
    static final class NewCommand implements Callable<Integer> {
        private final ContentRooms rooms;
        private final PrintStream out;

        @Parameters(paramLabel = "DIR", description = "The folder: new, or empty.")
        private Path folder;

        NewCommand(ContentRooms rooms, PrintStream out) {
            this.rooms = rooms;
            this.out = out;
        }

        @Override
        public Integer call() throws ToldException {
            return rooms.create(folder, out);
        }
    }

    /** Shows a pack while it is written. */
    @Command(
            description = "Show a pack in a window, beside its problems; it follows what you save.")
    static final class PreviewCommand implements Callable<Integer> {
        private final ContentRooms rooms;

        @Parameters(paramLabel = "DIR", description = "The pack, or the folder of packs.")
        private Path folder;

        @Option(
                names = "--size",
                paramLabel = "WxH",
                defaultValue = "1000x1000",
                description = "The size of the kiosk's screen in px (default: ${DEFAULT-VALUE}).")
        private ScreenSize size;

        PreviewCommand(ContentRooms rooms) {
            this.rooms = rooms;
        }

        @Override
        public Integer call() throws ToldException {
            return rooms.preview(new PreviewOptions(folder, size));
        }
    }

    /** Tells every problem of a pack or a folder of packs, one a line. */
    @Command(description = "Check a pack, or a folder of packs: every problem on a line.")
    static final class CheckCommand implements Callable<Integer> {
        private final ContentRooms rooms;
        private final PrintStream out;

        @Parameters(paramLabel = "DIR", description = "The pack, or the folder of packs.")
        private Path folder;

        CheckCommand(ContentRooms rooms, PrintStream out) {
            this.rooms = rooms;
            this.out = out;
        }

        @Override
        public Integer call() throws ToldException {
            List<PackResult> packs = rooms.check(folder);
            List<Problem> problems =
                    packs.stream().flatMap(pack -> pack.problems().stream()).toList();
            problems.forEach(problem -> out.println(problem.line()));
            packs.forEach(pack -> pack.ages().forEach(age -> out.println(age.line())));
            return problems.stream().anyMatch(Problem::isError)
                    ? ExitStatus.PROBLEM
                    : ExitStatus.DONE;
        }
    }
}
