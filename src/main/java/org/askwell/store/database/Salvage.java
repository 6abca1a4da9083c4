package org.askwell.store.database;

import org.sqlite.SQLiteConfig;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes over what can be read of a damaged database into a new one, row by row and as it stands, so
 * that it needs no key and knows nothing of what a row says. The damaged file is only read.
 *
 * @param damaged the damaged database
 * @param patience how long to wait for another program
 */
record Salvage(Path damaged, Duration patience) {
    private static final String REQUESTS = "request";

    /**
     * How many requests came over, and how many are known not to have.
     *
     * @param lost empty where nobody can tell
     */
    record Outcome(int takenOver, OptionalInt lost) {}

    /**
     * Fills the tables of {@code fresh}, which is of this program's version, within its
     * transaction.
     *
     * @throws SQLException where anything but damage keeps from it
     */
    Outcome into(Connection fresh) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) patience.toMillis());
        String url = damaged.toUri().toString().replace("file://", "file:") + "?mode=ro";
        try (Connection source = config.createConnection("jdbc:sqlite:" + url)) {
            readThoughCutOff(source);
            Outcome requests = new Outcome(0, OptionalInt.empty());
            for (String table : tables(fresh)) {
                Outcome copied = copy(source, fresh, table);
                if (table.equals(REQUESTS)) {
                    requests = copied;
                }
            }
            return requests;
        } catch (SQLException e) {
            if (DatabaseProblems.isDamage(e)) {
                return new Outcome(0, OptionalInt.empty());
            }
            throw e;
        }
    }

    /** Else SQLite would read nothing of a file that is shorter than it says. */
    private static void readThoughCutOff(Connection source) throws SQLException {
        try (Statement statement = source.createStatement()) {
            statement.execute("PRAGMA writable_schema = ON");
        }
    }

    private static List<String> tables(Connection fresh) throws SQLException {
        return texts(
                fresh,
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                        + " AND name NOT LIKE 'sqlite%' ORDER BY name");
    }

    private static Outcome copy(Connection source, Connection fresh, String table)
            throws SQLException {
        List<String> columns = texts(fresh, columnsOf(table));
        try {
            columns.retainAll(texts(source, columnsOf(table)));
        } catch (SQLException e) {
            if (!DatabaseProblems.isDamage(e)) {
                throw e;
            }
            return new Outcome(0, OptionalInt.empty());
        }
        if (columns.isEmpty()) {
            return new Outcome(0, OptionalInt.empty());
        }
        int[] taken = {0};
        int[] refused = {0};
        // What a new log begins with gives way; no request does.
        String insert =
                "INSERT "
                        + (table.equals(REQUESTS) ? "" : "OR REPLACE ")
                        + "INTO "
                        + table
                        + " ("
                        + String.join(", ", columns)
                        + ") VALUES (?"
                        + ", ?".repeat(columns.size() - 1)
                        + ")";
        boolean whole;
        try (PreparedStatement row = fresh.prepareStatement(insert)) {
            whole =
                    new SalvagedRows(source, table, columns)
                            .read(values -> {
                                if (insert(row, values)) {
                                    taken[0]++;
                                } else {
                                    refused[0]++;
                                }
                            });
        }
        OptionalInt there =
                whole ? OptionalInt.of(taken[0] + refused[0]) : count(source, table, taken[0]);
        return new Outcome(
                taken[0],
                there.isPresent()
                        ? OptionalInt.of(there.getAsInt() - taken[0])
                        : OptionalInt.empty());
    }

    /** Whether the new log could take the row: what breaks its rules is no request any more. */
    private static boolean insert(PreparedStatement row, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            row.setObject(i + 1, values.get(i));
        }
        try {
            row.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (DatabaseProblems.isRefusal(e)) {
                return false;
            }
            throw e;
        }
    }

    /** How many rows the index of the table knows, which may be whole where the table is not. */
    private static OptionalInt count(Connection source, String table, int taken)
            throws SQLException {
        try (Statement statement = source.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT count(*) FROM "
                                        + table
                                        + " INDEXED BY sqlite_autoindex_"
                                        + table
                                        + "_1")) {
            int known = found.getInt(1);
            return known < taken ? OptionalInt.empty() : OptionalInt.of(known);
        } catch (SQLException e) {
            if (DatabaseProblems.isDamage(e) || DatabaseProblems.isMissing(e)) {
                return OptionalInt.empty();
            }
            throw e;
        }
    }

    private static String columnsOf(String table) {
        return "SELECT '\"' || name || '\"' FROM pragma_table_info('" + table + "')";
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }
}
