package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.FeedbackOptions;
import org.askwell.device.Machine;
import org.askwell.feedback.AnswerText;
import org.askwell.feedback.Clarity;
import org.askwell.store.SqliteFeedback;
import org.askwell.store.database.Database;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** What {@code askwell feedback} writes of the counts of a data folder. */
@SuppressWarnings("NullAway.Init")
class FeedbackCommandTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
    private static final String HEADER =
            "\"from\",\"to\",\"pack\",\"version\",\"answer\",\"yes\",\"no\"\r\n";

    private final Assembly rooms = new Assembly(Machine.thisOne(), new ToolkitStart());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir Path folder;

    @Test
    void exportsWhatMayBeTold() throws Exception {
        count(7, Clarity.CLEAR);
        count(4, Clarity.UNCLEAR);

        assertThat(feedback(Optional.empty())).isEqualTo(ExitStatus.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        HEADER
                                + "\"2026-02-01\",\"2026-02-28\",\"pack\",\"2026-01-01\",\"what\","
                                + "\"7\",\"fewer than 5\"\r\n");
    }

    @Test
    void writesAFileWithTheMarkOfUtf8() throws Exception {
        count(1, Clarity.CLEAR);
        Path file = folder.resolve("feedback.csv");

        assertThat(feedback(Optional.of(file))).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(file)).startsWith("\uFEFF" + HEADER).doesNotContain("\"1\"");
    }

    @Test
    void beginsNoLogWhereThereIsNone() {
        assertThatThrownBy(() -> feedback(Optional.empty()))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("There is no log in");
        assertThat(folder).isEmptyDirectory();
    }

    private void count(int times, Clarity said) throws Exception {
        SqliteFeedback log = new SqliteFeedback(new Database(folder));
        for (int i = 0; i < times; i++) {
            log.count(DAY, new AnswerText("pack", LocalDate.of(2026, 1, 1), "what"), said);
        }
    }

    private int feedback(Optional<Path> file) throws ToldException {
        return rooms.feedback(
                new FeedbackOptions(Optional.of(folder), Optional.empty(), file),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
