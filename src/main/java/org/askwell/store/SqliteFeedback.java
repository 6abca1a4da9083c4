package org.askwell.store;

import org.askwell.feedback.AnswerText;
import org.askwell.feedback.Clarity;
import org.askwell.feedback.DayCount;
import org.askwell.feedback.FeedbackException;
import org.askwell.feedback.FeedbackLog;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The counts of what people found clear, in the database of the requests. */
public final class SqliteFeedback implements FeedbackLog {
    private static final String COUNT =
            "INSERT INTO feedback (day, pack, version, answer, yes, no) VALUES (?, ?, ?, ?, ?, ?)"
                    + " ON CONFLICT (day, pack, version, answer) DO UPDATE"
                    + " SET yes = yes + excluded.yes, no = no + excluded.no";

    private final Database database;

    public SqliteFeedback(Database database) {
        this.database = database;
    }

    @Override
    public void count(LocalDate day, AnswerText about, Clarity said) throws FeedbackException {
        int _ = told(() -> database.write(connection -> count(connection, day, about, said)));
    }

    private static int count(Connection connection, LocalDate day, AnswerText about, Clarity said)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(COUNT)) {
            insert.setString(1, day.toString());
            insert.setString(2, about.pack());
            insert.setString(3, about.version().toString());
            insert.setString(4, about.answer());
            insert.setInt(5, said == Clarity.CLEAR ? 1 : 0);
            insert.setInt(6, said == Clarity.UNCLEAR ? 1 : 0);
            return insert.executeUpdate();
        }
    }

    @Override
    public List<DayCount> read() throws FeedbackException {
        return told(() -> database.read(SqliteFeedback::read));
    }

    private static List<DayCount> read(Connection connection) throws SQLException {
        List<DayCount> counts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT * FROM feedback ORDER BY day, pack, answer, version")) {
            while (row.next()) {
                counts.add(
                        new DayCount(
                                LocalDate.parse(row.getString("day")),
                                new AnswerText(
                                        row.getString("pack"),
                                        LocalDate.parse(row.getString("version")),
                                        row.getString("answer")),
                                row.getInt("yes"),
                                row.getInt("no")));
            }
        }
        return List.copyOf(counts);
    }

    @Override
    public int keepOnly(LocalDate first, LocalDate last) throws FeedbackException {
        return told(() -> database.write(connection -> keepOnly(connection, first, last)));
    }

    private static int keepOnly(Connection connection, LocalDate first, LocalDate last)
            throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM feedback WHERE day < ? OR day > ?")) {
            delete.setString(1, first.toString());
            delete.setString(2, last.toString());
            return delete.executeUpdate();
        }
    }

    /** What is done with the database. */
    @FunctionalInterface
    private interface Use<T> {
        T of() throws DatabaseException;
    }

    private static <T> T told(Use<T> use) throws FeedbackException {
        try {
            return use.of();
        } catch (DatabaseException e) {
            throw new FeedbackException(e.getMessage(), e);
        }
    }
}
