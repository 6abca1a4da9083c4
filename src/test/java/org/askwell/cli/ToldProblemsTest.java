package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What is said where a command cannot do what it should. */
final class ToldProblemsTest extends TypedCommands {
    @Test
    void tellsAProblemInItsSentenceAlone() {
        terminal.rooms.told = Optional.of(new ToldException("The disk is full; free some space."));

        assertThat(run("run")).isEqualTo(ExitStatus.PROBLEM);
        assertThat(terminal.err().lines()).containsExactly("The disk is full; free some space.");
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.faults).isEmpty();
    }

    @Test
    void writesAFaultDownAndSaysWhereWithoutItsMessage() {
        terminal.rooms.fault = Optional.of(new IllegalStateException("Anna Kowalska"));

        assertThat(run("run --data d")).isEqualTo(ExitStatus.PROBLEM);
        assertThat(terminal.err().lines())
                .singleElement()
                .asString()
                .contains("IllegalStateException", Path.of("d/faults.log").toString())
                .doesNotContain("Anna");
        assertThat(terminal.faultFolders).containsExactly(Optional.of(Path.of("d")));
    }

    @Test
    void writesAFaultOfTheMachineDownToo() {
        terminal.rooms.error = Optional.of(new NoClassDefFoundError("javafx/Scene"));

        assertThat(run("run")).isEqualTo(ExitStatus.PROBLEM);
        assertThat(terminal.faults).hasSize(1);
        assertThat(terminal.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "setup --recovery-out r --passphrase-file P",
                "requests list --passphrase-file P",
                "requests export --passphrase-file P",
                "requests purge",
                "requests salvage",
                "requests set-aside",
                "backup --to b",
                "restore --from b",
                "doctor"
            })
    void writesAFaultDownInTheDataFolderOfItsCommand(String command) throws IOException {
        String line = command.replace("P", passphrase().toString()) + " --data d";
        terminal.rooms.fault = Optional.of(new IllegalStateException("of a room"));
        assertThat(run(line)).isEqualTo(ExitStatus.PROBLEM);
        terminal.rooms.fault = Optional.empty();
        terminal.rooms.error = Optional.of(new NoClassDefFoundError("javafx/Scene"));
        assertThat(run(line)).isEqualTo(ExitStatus.PROBLEM);

        assertThat(terminal.faultFolders)
                .containsExactly(Optional.of(Path.of("d")), Optional.of(Path.of("d")));
        assertThat(terminal.err().lines())
                .hasSize(2)
                .allMatch(said -> said.contains(Path.of("d/faults.log").toString()));
    }

    @Test
    void saysWhereAFaultCannotBeWrittenDown() {
        terminal.rooms.fault = Optional.of(new IllegalStateException("of a room"));
        run("run");
        terminal.unwritable = Optional.of(new UnsupportedOperationException("of the log"));
        run("run");

        assertThat(terminal.err().lines())
                .hasSize(2)
                .allMatch(said ->
                        said.startsWith("Something went wrong inside Askwell (IllegalState")
                                && said.contains("could not be written down"));
    }
}
