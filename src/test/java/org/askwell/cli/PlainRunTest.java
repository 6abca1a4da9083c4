package org.askwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** What is read without the parser is what the parser would read. */
class PlainRunTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "run --data d",
                "run --site s.json",
                "run --site ../s.json --data /var/d",
                "run --data ä"
            })
    void readsWhatTheParserReads(String line) {
        List<String> arguments = List.of(line.split(" "));

        assertThat(PlainRun.of(arguments)).contains(parsed(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tour",
                "--data d",
                "run --data",
                "run --data d --data e",
                "run --dat d",
                "run --data=d",
                "run --data -x",
                "run --data @f",
                "run --data \"d\"",
                "run --data d\0",
                "run --windowed",
                "run --content a",
                "run --rehearse",
                "run --help",
                "run d e"
            })
    void leavesTheRestToTheParser(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));

        assertThat(PlainRun.of(arguments)).isEmpty();
        assertThat(PlainRun.of(List.of("run", "--data", " "))).isEmpty();
    }

    private static RunOptions parsed(List<String> arguments) {
        FakeRooms rooms = new FakeRooms();
        PrintStream none = new PrintStream(PrintStream.nullOutputStream());
        new CommandParser(
                        rooms,
                        "1",
                        new CommandParser.Output(none, none),
                        (fault, data) -> {
                            throw new AssertionError(Optional.of(fault) + " " + data);
                        })
                .execute(arguments.toArray(String[]::new));
        return (RunOptions) rooms.asked.getFirst();
    }
}
