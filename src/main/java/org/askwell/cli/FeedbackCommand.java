package org.askwell.cli;

import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Exports how many people found which answer clear. */
@Command(
        description =
                "Export as CSV how many people found each answer clear and how many did not. No"
                        + " number under 5 is told, nor anything of today.")
final class FeedbackCommand implements Callable<Integer> {
    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file to write; an older one is replaced.")
    private Optional<Path> file = Optional.empty();

    FeedbackCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        return rooms.feedback(new FeedbackOptions(data.folder(), site.file(), file), out);
    }
}
