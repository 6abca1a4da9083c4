package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.ReadingAge;
import org.askwell.content.TopicAge;
import org.askwell.doctor.Finding;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Commands and options lead to their rooms. */
final class CliTest extends TypedCommands {
    @ParameterizedTest
    @ValueSource(strings = {"", "run"})
    void runsTheKioskWithOrWithoutTheNameOfTheCommand(String line) {
        assertThat(run(line)).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new RunOptions(
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run "})
    void passesOnEveryOptionOfRun(String command) {
        run(command + "--data d --content a --content b --site s.json --windowed 800x600");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new RunOptions(
                                Optional.of(Path.of("d")),
                                List.of(Path.of("a"), Path.of("b")),
                                Optional.of(Path.of("s.json")),
                                Optional.of(new ScreenSize(800, 600)),
                                false));
    }

    @Test
    void opensAWindowOfAUsualSizeWhereNoneIsNamed() {
        run("--windowed --data d");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new RunOptions(
                                Optional.of(Path.of("d")),
                                List.of(),
                                Optional.empty(),
                                Optional.of(new ScreenSize(1280, 800)),
                                false));
    }

    @Test
    void failsWhereStandardOutputTakesNothingMore() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException("no space left");
                    }
                };

        int status =
                new Cli(
                                terminal.rooms,
                                (_, _) -> Optional.empty(),
                                "1.2.3",
                                new PrintStream(full, true, StandardCharsets.UTF_8),
                                new PrintStream(told, true, StandardCharsets.UTF_8))
                        .execute("--version");

        assertThat(status).isEqualTo(ExitStatus.PROBLEM);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(
                        "Not everything could be written to standard output; free space on the"
                                + " disk, or check where the output goes.");
    }

    @Test
    void returnsTheStatusOfTheRoom() {
        terminal.rooms.status = ExitStatus.PROBLEM;

        assertThat(run("run")).isEqualTo(ExitStatus.PROBLEM);
    }

    @Test
    void printsEveryProblemOfTheContentOnALine() {
        terminal.rooms.problems =
                List.of(
                        Problem.error("pack.json", "12:5", "a comma is missing", "add it"),
                        Problem.notice("pack.json", "", "review is overdue", "review it"));

        assertThat(run("content check packs")).isEqualTo(ExitStatus.PROBLEM);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "pack.json:12:5: a comma is missing; add it",
                        "notice: pack.json: review is overdue; review it");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void printsReadingAgesBelowTheProblems() {
        terminal.rooms.problems = List.of(Problem.notice("pack.json", "", "overdue", "review it"));
        terminal.rooms.ages =
                List.of(new TopicAge("en/topics/a.json", new ReadingAge(9.25, 12.5, "A.")));

        assertThat(run("content check packs")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "notice: pack.json: overdue; review it",
                        "reading age: en/topics/a.json: 9.3, raw 12.5 (Flesch-Kincaid grade + 5)");
    }

    @Test
    void acceptsContentWithNoticesAlone() {
        terminal.rooms.problems = List.of(Problem.notice("pack.json", "", "overdue", "review it"));

        assertThat(run("content check packs")).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void toursInPlaceOfAWindowThatCannotBeOpenedWhereAsked() {
        terminal.rooms.windowTrouble = Optional.of("no display; connect one");

        assertThat(run("run --or-tour t --content packs")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        TourOptions.usual(
                                Path.of("t"),
                                Locale.ENGLISH,
                                Optional.empty(),
                                List.of(Path.of("packs"))));
        assertThat(terminal.out())
                .contains("no display; connect one", "t", Path.of("t", "requests.csv").toString());
    }

    @ParameterizedTest
    @CsvSource({"run --or-tour t,''", "run,no display", "'',no display"})
    void opensItsWindowElse(String arguments, String trouble) {
        terminal.rooms.windowTrouble = Optional.of(trouble).filter(text -> !text.isEmpty());

        run(arguments);

        assertThat(terminal.rooms.asked).singleElement().isInstanceOf(RunOptions.class);
    }

    @Test
    void toursInTheUsualLook() {
        run("tour --out t");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new TourOptions(
                                Path.of("t"),
                                new ScreenSize(1080, 1920),
                                Locale.ENGLISH,
                                TextSize.NORMAL,
                                Theme.LIGHT,
                                false,
                                Optional.empty(),
                                List.of()));
    }

    @Test
    void passesOnEveryOptionOfTheTour() {
        run(
                "tour --out t --size 1920x1080 --language cy --text-size 160"
                        + " --theme high-contrast --lowered --site s.json --content c");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new TourOptions(
                                Path.of("t"),
                                new ScreenSize(1920, 1080),
                                Locale.forLanguageTag("cy"),
                                TextSize.LARGER,
                                Theme.HIGH_CONTRAST,
                                true,
                                Optional.of(Path.of("s.json")),
                                List.of(Path.of("c"))));
    }

    @Test
    void alignsWhatTheDoctorFinds() {
        terminal.rooms.findings =
                List.of(
                        Finding.ok("Java", "version 25"),
                        Finding.warning("data folder", "nearly full", "free some space"));

        assertThat(run("doctor --data d")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.out().lines())
                .containsExactly(
                        "ok       Java         version 25",
                        "warning  data folder  nearly full",
                        "                      free some space");
    }

    @Test
    void letsTheDoctorLookAtOtherSettings() {
        assertThat(run("doctor --data d --site s.json")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of(Optional.of(Path.of("d")), Optional.of(Path.of("s.json"))));
    }

    @Test
    void endsWithAProblemWhenTheDoctorFindsOne() {
        terminal.rooms.findings = List.of(Finding.problem("display", "none", "plug one in"));

        assertThat(run("doctor")).isEqualTo(ExitStatus.PROBLEM);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.out().strip()).isEqualTo("askwell 1.2.3");
    }

    @Test
    void writesAndShowsPacks() {
        run("content new d");
        run("content preview d --size 800x600");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of("new", Path.of("d")),
                        new PreviewOptions(Path.of("d"), new ScreenSize(800, 600)));
    }

    @Test
    void takesEitherThePageOrTheSignatureOfAReview() {
        run("content review d --out p.html --language cy");
        run("content review d --sign --name A --role B --code 0a --date 2026-11-23");

        ReviewedPack own = new ReviewedPack(Path.of("d"), Optional.empty());
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of(
                                new ReviewedPack(Path.of("d"), Optional.of("cy")),
                                Path.of("p.html")),
                        List.of(
                                own,
                                new ReviewSignature(
                                        "A", "B", "0a", Optional.of(LocalDate.of(2026, 11, 23)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "setup",
                "requests",
                "requests list",
                "requests export",
                "requests purge",
                "content",
                "content check",
                "content review",
                "content new",
                "content preview",
                "tour",
                "doctor",
            })
    void explainsEveryCommandOnStandardOutput(String command) {
        assertThat(run((command + " --help").strip())).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.out()).startsWith("Usage: askwell " + command);
        assertThat(terminal.err()).isEmpty();
        assertThat(terminal.rooms.asked).isEmpty();
    }
}
