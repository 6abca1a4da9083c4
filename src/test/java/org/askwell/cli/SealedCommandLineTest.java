package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.export.ExportFormat;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** What staff type to erase one request, and to take requests along sealed. */
final class SealedCommandLineTest extends TypedCommands {
    private static final Reference REFERENCE = Reference.random(new Random(3));

    @Test
    void erasesTheRequestThatIsNamedInWhateverCase() throws IOException {
        run(
                "requests erase "
                        + REFERENCE.text().toLowerCase(Locale.ROOT).replace("-", "")
                        + " --data d --passphrase-file "
                        + passphrase());

        assertThat(terminal.rooms.asked)
                .containsExactly(List.of(Optional.of(Path.of("d")), REFERENCE));
        assertThat(terminal.rooms.wiped.getFirst()).containsOnly('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAA-AAAA", "all", "--reference x"})
    void erasesNothingWithoutAWholeReference(String named) throws IOException {
        assertThat(run("requests erase " + named + " --passphrase-file " + passphrase()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.rooms.asked).isEmpty();
    }

    @Test
    void exportsSealedWithoutAPassphrase() {
        run("requests export --sealed --out s.askwell --data d");

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of(Optional.of(Path.of("d")), Optional.of(Path.of("s.askwell"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "requests export --sealed --format csv",
                "requests export --sealed --status new",
                "requests export --sealed --passphrase-file p",
                "requests export --sealed --person Bea",
                "requests export"
            })
    void refusesWhatDoesNotGoTogether(String typed) {
        assertThat(run(typed)).isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.rooms.asked).isEmpty();
    }

    @Test
    void opensASealedExport() throws IOException {
        run("requests open s.askwell --out o.json --passphrase-file " + passphrase());

        assertThat(terminal.rooms.asked)
                .containsExactly(
                        List.of(
                                new SealedFile(Path.of("s.askwell"), Optional.empty()),
                                new ExportOptions(
                                        Optional.empty(),
                                        Optional.empty(),
                                        RequestFilter.all(),
                                        ExportFormat.JSON,
                                        Optional.of(Path.of("o.json")))));
    }

    @Test
    void opensASealedExportWithKeysThatLieElsewhere() throws IOException {
        run("requests open s.askwell --keys k.json --passphrase-file " + passphrase());

        assertThat(terminal.rooms.asked)
                .first(InstanceOfAssertFactories.LIST)
                .contains(new SealedFile(Path.of("s.askwell"), Optional.of(Path.of("k.json"))));
    }

    @Test
    void closesTheKioskOfAFolder() {
        run("close --data d");

        assertThat(terminal.rooms.asked).containsExactly(List.of(Optional.of(Path.of("d"))));
    }

    @Test
    void opensWithOneKindOfKeysAtATime() throws IOException {
        assertThat(
                        run(
                                "requests open s.askwell --keys k.json --data d --passphrase-file "
                                        + passphrase()))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(terminal.rooms.asked).isEmpty();
    }
}
