package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is shown where nobody has installed anything. */
final class PackAssemblyTest {
    private static final InstantSource CLOCK = () -> Instant.parse("2030-01-01T12:00:00Z");
    private static final Path DRIVE = Path.of("drive");

    private final PackAssembly packs = new PackAssembly(CLOCK);

    @Test
    void namesThePackOfEachProblem() {
        List<Problem> problems = packs.library(List.of(), SiteSettingsReader.defaults()).problems();

        assertThat(problems)
                .extracting(Problem::file)
                .contains(
                        "chemotherapy-immunotherapy/pack.json", "how-to-use-this-screen/pack.json")
                .allMatch(file -> file.contains("/"));
    }

    @Test
    @Timeout(120)
    void showsTheBundledArticleWhileANamedFolderHangsAndTellsStaff() {
        CountDownLatch answers = new CountDownLatch(1);
        PackAssembly hanging = hangingUntil(answers, List.of());

        ContentLibrary library = hanging.library(List.of(DRIVE), SiteSettingsReader.defaults());

        assertThat(library.first().id()).isEqualTo("chemotherapy-immunotherapy");
        assertThat(library.problems()).extracting(Problem::what).contains("does not answer");
        assertThat(hanging.waitsFor(List.of(DRIVE))).isTrue();
        answers.countDown();
    }

    @Test
    @Timeout(120)
    void keepsWhatWasReadOfAFolderThatHangsLater() {
        CountDownLatch answers = new CountDownLatch(1);
        AtomicBoolean hangs = new AtomicBoolean();
        Problem known = Problem.notice("drive", "", "was read", "read it again");
        PackAssembly later =
                new PackAssembly(
                        CLOCK,
                        (folder, today) -> {
                            if (hangs.get()) {
                                awaitUninterruptibly(answers);
                            }
                            return List.of(new PackResult.Refused(List.of(known)));
                        },
                        Duration.ofSeconds(1));
        later.library(List.of(DRIVE), SiteSettingsReader.defaults());
        hangs.set(true);

        ContentLibrary library = later.library(List.of(DRIVE), SiteSettingsReader.defaults());

        assertThat(library.problems()).contains(known);
        assertThat(later.waitsFor(List.of(DRIVE))).isFalse();
        answers.countDown();
    }

    @Test
    @Timeout(120)
    void tellsOfAFolderThatHangsWhereItIsChecked() {
        CountDownLatch answers = new CountDownLatch(1);

        List<PackResult> results =
                hangingUntil(answers, List.of()).check(DRIVE, SiteSettingsReader.defaults());

        assertThat(results)
                .flatExtracting(PackResult::problems)
                .extracting(Problem::line)
                .singleElement()
                .asString()
                .startsWith(DRIVE + ": does not answer; ");
        answers.countDown();
    }

    private static PackAssembly hangingUntil(CountDownLatch answers, List<PackResult> results) {
        return new PackAssembly(
                CLOCK,
                (folder, today) -> {
                    awaitUninterruptibly(answers);
                    return results;
                },
                Duration.ofMillis(100));
    }

    /** As a read of a drive does. */
    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return;
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
    }
}
