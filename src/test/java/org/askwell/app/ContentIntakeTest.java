package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackInstaller;
import org.askwell.content.json.PackLoader;
import org.askwell.staff.ContentUpdate.Outcome;
import org.askwell.work.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

class ContentIntakeTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 2);
    private static final Path HELP = Path.of("assets/content/how-to-use-this-screen");
    private static final String TITLE = "How to use this screen";

    private final PackLoader loader = new PackLoader(new DrawingReader());
    @TempDir private Path folder;

    @Test
    void hasTheNextVisitShowWhatIsNewAndKeepsWhatIsNot() throws IOException {
        bring("2027-01-01");
        AtomicReference<ContentLibrary> library = new AtomicReference<>(reload());
        ContentLibrary before = library.get();
        ContentIntake intake = intake(library);

        assertThat(intake.takeIn()).isEqualTo(new Outcome(List.of(TITLE), 0, List.of()));
        assertThat(library.get().help())
                .extracting(pack -> pack.review().last())
                .containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(library.get().packs()).hasSameSizeAs(before.packs());
        assertThat(intake.takeIn()).isEqualTo(new Outcome(List.of(), 1, List.of()));
    }

    @Test
    void showsWhatItShowedWhereAPackIsRefused() throws IOException {
        bring("yesterday");
        AtomicReference<ContentLibrary> library = new AtomicReference<>(reload());

        Outcome outcome = intake(library).takeIn();

        assertThat(outcome.taken()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        assertThat(library.get().packs())
                .extracting(Pack::id)
                .containsExactly("chemotherapy-immunotherapy", "how-to-use-this-screen");
    }

    @Test
    @Timeout(120)
    void takesInFromOtherFoldersWhereOneHangs() throws IOException {
        bring("2027-01-01");
        Path hanging = Files.createDirectories(folder.resolve("drive/help"));
        Files.writeString(hanging.resolve("pack.json"), "{}");
        CountDownLatch answers = new CountDownLatch(1);
        PackInstaller installer =
                new PackInstaller(
                        folder.resolve("content"),
                        (files, today) -> {
                            PackResult read = loader.load(files, today);
                            if (read instanceof PackResult.Refused) {
                                awaitUninterruptibly(answers);
                            }
                            return read;
                        });
        ContentIntake intake =
                new ContentIntake(
                        (from, shown) -> installer.takeIn(from, shown, TODAY),
                        List.of(folder.resolve("drive"), folder.resolve("stick")),
                        new AtomicReference<>(reload()),
                        this::reload,
                        new TimeLimit(Duration.ofSeconds(2)));

        Outcome outcome = intake.takeIn();

        assertThat(outcome.taken()).containsExactly(TITLE);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.line()).contains("drive: does not answer"));
        answers.countDown();
    }

    /** As a read of a drive does. */
    private static void awaitUninterruptibly(CountDownLatch latch) {
        boolean interrupted = false;
        while (true) {
            try {
                latch.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ContentIntake intake(AtomicReference<ContentLibrary> library) {
        List<Path> folders = List.of(folder.resolve("absent"), folder.resolve("stick"));
        return new ContentIntake(
                (from, shown) -> installer().takeIn(from, shown, TODAY),
                folders,
                library,
                this::reload,
                new TimeLimit(Duration.ofMinutes(5)));
    }

    private PackInstaller installer() {
        return new PackInstaller(folder.resolve("content"), loader::load);
    }

    private ContentLibrary reload() {
        List<PackResult> candidates = new ArrayList<>();
        candidates.add(bundled("chemotherapy-immunotherapy"));
        candidates.addAll(installer().installed(TODAY));
        candidates.add(bundled("how-to-use-this-screen"));
        return ContentLibrary.of(candidates, List.of());
    }

    private PackResult bundled(String name) {
        return loader.load(new BundledPackFiles("/content/" + name), TODAY);
    }

    /** Puts the pack of help on the stick, last reviewed on {@code day}. */
    private void bring(String day) throws IOException {
        try (Stream<Path> files = Files.walk(HELP)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("stick/help").resolve(HELP.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                String text = Files.readString(file);
                Files.writeString(copy, text.replace("\"2026-11-23\"", '"' + day + '"'));
            }
        }
    }
}
