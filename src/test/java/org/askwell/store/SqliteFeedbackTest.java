package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.feedback.AnswerText;
import org.askwell.feedback.Clarity;
import org.askwell.feedback.DayCount;
import org.askwell.feedback.FeedbackException;
import org.askwell.store.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

@SuppressWarnings("NullAway.Init")
class SqliteFeedbackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final AnswerText ANSWER =
            new AnswerText("pack", LocalDate.of(2026, 1, 1), "what");
    private static final AnswerText OTHER =
            new AnswerText("pack", LocalDate.of(2026, 1, 1), AnswerText.COMPARISON);

    @TempDir Path folder;

    private SqliteFeedback feedback() {
        return new SqliteFeedback(new Database(folder));
    }

    @Test
    void addsUpWhatIsSaidOfAnAnswerOnADay() throws Exception {
        feedback().count(DAY, ANSWER, Clarity.CLEAR);
        feedback().count(DAY, ANSWER, Clarity.UNCLEAR);
        feedback().count(DAY, ANSWER, Clarity.CLEAR);
        feedback().count(DAY, OTHER, Clarity.UNCLEAR);
        feedback().count(DAY.plusDays(1), ANSWER, Clarity.CLEAR);

        assertThat(feedback().read())
                .containsExactly(
                        new DayCount(DAY, OTHER, 0, 1),
                        new DayCount(DAY, ANSWER, 2, 1),
                        new DayCount(DAY.plusDays(1), ANSWER, 1, 0));
    }

    @Test
    void erasesTheDaysBeforeAndAfter() throws Exception {
        for (int day = 0; day < 5; day++) {
            feedback().count(DAY.plusDays(day), ANSWER, Clarity.CLEAR);
        }

        assertThat(feedback().keepOnly(DAY.plusDays(1), DAY.plusDays(2))).isEqualTo(3);
        assertThat(feedback().read())
                .extracting(DayCount::day)
                .containsExactly(DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void keepsNothingBesideDayAnswerAndCounts() throws Exception {
        List<String> columns =
                new Database(folder)
                        .read(connection -> {
                            try (Statement statement = connection.createStatement();
                                    ResultSet row =
                                            statement.executeQuery(
                                                    "SELECT group_concat(name) FROM"
                                                            + " pragma_table_info('feedback')")) {
                                return List.of(row.getString(1).split(","));
                            }
                        });

        assertThat(columns).containsExactly("day", "pack", "version", "answer", "yes", "no");
    }

    @Test
    void takesNoDayThatIsNone() {
        Database database = new Database(folder);

        assertThatThrownBy(() ->
                        database.write(connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement.executeUpdate(
                                        "INSERT INTO feedback VALUES"
                                                + " ('2026-02-30', 'p', '2026-01-01', 'a', 1, 0)");
                            }
                        }))
                .rootCause()
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("CHECK");
    }

    @Test
    void tellsWhereItCannotBeWritten() throws Exception {
        Path file = Files.createFile(folder.resolve("no-folder"));

        assertThatThrownBy(() ->
                        new SqliteFeedback(new Database(file)).count(DAY, ANSWER, Clarity.CLEAR))
                .isInstanceOf(FeedbackException.class)
                .hasMessageContaining("no-folder");
    }
}
