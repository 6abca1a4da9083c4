package org.askwell.cli;

import org.askwell.work.ToldException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Makes the page by which a pack is reviewed, and writes the review into the pack. */
@Command(
        description = "Review a pack: make a page to read and print, then sign what was read.",
        footer = {
            "",
            "A review holds for one language as it stands: any change to a text or drawing ends"
                    + " it.",
        })
final class ReviewCommand implements Callable<Integer> {
    private final ContentRooms rooms;
    private final PrintStream out;

    @Parameters(paramLabel = "DIR", description = "The folder of one pack.")
    private Path folder;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "The language to review, such as en (default: the pack's own).")
    private Optional<String> language = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private @Nullable Purpose purpose;

    ReviewCommand(ContentRooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    /** Either of the two things that can be done. */
    static final class Purpose {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Write the page, as HTML, to FILE.")
        private Optional<Path> page = Optional.empty();

        @ArgGroup(exclusive = false)
        private @Nullable Signing signing;
    }

    /** What a signature needs. */
    static final class Signing {
        @Option(names = "--sign", required = true, description = "Write the review into the pack.")
        @SuppressWarnings("UnusedVariable") // that it is there makes the group
        private boolean sign;

        @Option(
                names = "--name",
                paramLabel = "NAME",
                required = true,
                description = "Who has read the page; patients see it.")
        private String name;

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                required = true,
                description = "Their role, such as \"consultant oncologist\"; patients see it.")
        private String role;

        @Option(
                names = "--code",
                paramLabel = "CODE",
                required = true,
                description = "The review code on the page that was read.")
        private String code;

        @Option(
                names = "--date",
                paramLabel = "D",
                description = "The day of the review, such as 2026-11-23 (default: today).")
        private Optional<LocalDate> date = Optional.empty();
    }

    @Override
    public Integer call() throws ToldException {
        ReviewedPack pack = new ReviewedPack(folder, language);
        Purpose asked = Objects.requireNonNull(purpose);
        if (asked.page.isPresent()) {
            return rooms.writeReviewPage(pack, asked.page.get(), out);
        }
        Signing by = Objects.requireNonNull(asked.signing);
        return rooms.sign(pack, new ReviewSignature(by.name, by.role, by.code, by.date), out);
    }
}
