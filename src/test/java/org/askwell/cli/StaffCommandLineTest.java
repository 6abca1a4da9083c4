package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.export.ExportFormat;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What staff type to set a kiosk up and to get at its requests. */
final class StaffCommandLineTest extends TypedCommands {
    private static final RequestFilter EVERYTHING = RequestFilter.all();

    @Test
    void setsUpWithThePassphraseOfTheFileAndWipesIt() throws IOException {
        assertThat(run("setup --data d --recovery-out r.txt --passphrase-file " + passphrase()))
                .isEqualTo(ExitStatus.DONE);

        assertThat(terminal.rooms.asked)
                .containsExactly(new SetUpOptions(Optional.of(Path.of("d")), Path.of("r.txt")));
        assertThat(terminal.rooms.passphrases).containsExactly("four plain words here");
        assertThat(terminal.rooms.wiped.getFirst()).containsOnly('\0');
    }

    @Test
    void asksForTheAuditTrailWithAKeyAndWithout() throws IOException {
        AuditOptions options = new AuditOptions(Optional.of(Path.of("d")), Optional.empty(), false);
        assertThat(run("audit --data d")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked).containsExactly(options);
        assertThat(terminal.rooms.passphrases).isEmpty();

        assertThat(run("audit --data d --passphrase-file " + passphrase()))
                .isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked).containsExactly(options, options);
        assertThat(terminal.rooms.wiped.getFirst()).containsOnly('\0');

        assertThat(run("audit --data d --trouble-is-known")).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void asksForTheFeedbackWithoutAKey() {
        assertThat(run("feedback --data d --out f.csv")).isEqualTo(ExitStatus.DONE);
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new FeedbackOptions(
                                Optional.of(Path.of("d")),
                                Optional.empty(),
                                Optional.of(Path.of("f.csv"))));
    }

    @Test
    void wipesThePassphraseWhenTheRoomFails() throws IOException {
        terminal.rooms.told = Optional.of(new ToldException("Wrong."));

        run("requests list --passphrase-file " + passphrase());

        assertThat(terminal.rooms.wiped.getFirst()).containsOnly('\0');
    }

    @Test
    void listsTheRequestsThatAreMeant() throws IOException {
        run(
                "requests list --status done --since 2026-03-01 --until 2026-03-01"
                        + " --site s.json --passphrase-file "
                        + passphrase());

        LocalDate day = LocalDate.of(2026, 3, 1);
        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new ListOptions(
                                Optional.empty(),
                                Optional.of(Path.of("s.json")),
                                new RequestFilter(
                                        Optional.of(RequestStatus.DONE),
                                        Optional.of(day),
                                        Optional.of(day)),
                                false,
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "--out a.csv,CSV",
        "--out a.JSON,JSON",
        "--out a.txt,CSV",
        "--format json --out a.csv,JSON",
        "--format csv --out a.json,CSV",
    })
    void exportsInTheFormatThatIsNamedOrThatTheEndingSays(String options, ExportFormat format)
            throws IOException {
        run("requests export " + options + " --passphrase-file " + passphrase());

        assertThat(terminal.rooms.asked)
                .singleElement()
                .isInstanceOfSatisfying(
                        ExportOptions.class, it -> assertThat(it.format()).isEqualTo(format));
    }

    @Test
    void exportsToStandardOutputWithoutAFile() throws IOException {
        run("requests export --passphrase-file " + passphrase());

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new ExportOptions(
                                Optional.empty(),
                                Optional.empty(),
                                EVERYTHING,
                                ExportFormat.CSV,
                                Optional.empty()));
        assertThat(terminal.out()).isEqualTo("reference\r\n");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void purgesTheNamedFolderByTheNamedSettings() {
        run("requests purge --data d --site s.json");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new PurgeOptions(
                                Optional.of(Path.of("d")),
                                Optional.of(Path.of("s.json")),
                                false,
                                false));
    }

    @Test
    void hearsWhatWhoeverPurgesSaysIsRight() {
        run("requests purge --clock-is-right");
        run("requests purge --retention-is-right");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        new PurgeOptions(Optional.empty(), Optional.empty(), true, false),
                        new PurgeOptions(Optional.empty(), Optional.empty(), false, true));
    }
}
