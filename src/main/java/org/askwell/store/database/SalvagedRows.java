package org.askwell.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads what can be read of a table of a damaged database: from its first row to the damage, from
 * its last row back to it, and what lies between row by row.
 */
final class SalvagedRows {
    /** So many rows are looked for where nobody knows where the table ends. */
    private static final long MOST_SEARCHED = 10_000;

    private final Connection damaged;
    private final String table;
    private final List<String> columns;

    /** Hears of each row that could be read. */
    @FunctionalInterface
    interface Taker {
        /** Takes the {@code values} of a row, in the order of the columns. */
        void take(List<Object> values) throws SQLException;
    }

    SalvagedRows(Connection damaged, String table, List<String> columns) {
        this.damaged = damaged;
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    /**
     * Gives every row that can be read to {@code taker}, once.
     *
     * @return whether the whole table could be read in order
     * @throws SQLException where anything but damage keeps from reading
     */
    boolean read(Taker taker) throws SQLException {
        long[] reached = {Long.MIN_VALUE};
        if (readRun("rowid > ? ORDER BY rowid", Long.MIN_VALUE, reached, taker)) {
            return true;
        }
        long before = reached[0];
        readRun("rowid > ? ORDER BY rowid DESC", before, reached, taker);
        long from = before == Long.MIN_VALUE ? 0 : before;
        OptionalLong after =
                reached[0] > before ? OptionalLong.of(reached[0]) : OptionalLong.empty();
        long until = Math.min(after.orElse(Long.MAX_VALUE), from + MOST_SEARCHED);
        for (long row = from + 1; row < until; row++) {
            readRun("rowid = ?", row, reached, taker);
        }
        return false;
    }

    /** Reads rows in order until the damage; {@code reached} is the last that was read. */
    private boolean readRun(String where, long from, long[] reached, Taker taker)
            throws SQLException {
        String query =
                "SELECT rowid, "
                        + String.join(", ", columns)
                        + " FROM "
                        + table
                        + " NOT INDEXED"
                        + " WHERE "
                        + where;
        try (PreparedStatement select = damaged.prepareStatement(query)) {
            select.setLong(1, from);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    reached[0] = row.getLong(1);
                    taker.take(values(row));
                }
            }
            return true;
        } catch (SQLException e) {
            if (!DatabaseProblems.isDamage(e)) {
                throw e;
            }
            return false;
        }
    }

    private List<Object> values(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(row.getObject(i + 2));
        }
        return values;
    }
}
