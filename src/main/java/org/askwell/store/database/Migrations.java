package org.askwell.store.database;

import org.askwell.store.trail.AuditTable;
import org.askwell.store.trail.SqliteAuditTrail;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The steps that bring a database from any earlier version to this program's, each in one piece.
 */
public final class Migrations {
    /**
     * The step at index n leads from version n to n + 1.
     *
     * <p>{@code received} and {@code done_at} count milliseconds from 1970; {@code payload} is
     * everything personal, and {@code payload_format} says how it is written. {@code uncalled}
     * counts, without a word of whom, the requests of each erasing that nobody had rung, and {@code
     * erased} counts all of them by why they were erased. {@code clock_doubtful} says that the
     * clock was in doubt at {@code received}, and {@code counts_from} from when on the age counts
     * instead; for {@code done_at} they are {@code done_doubtful} and {@code done_counts_from}.
     * {@code clock} and {@code retention} are what the log remembers, in one row each. {@code log}
     * says which log this is and for whose keys (X25519) it holds requests. {@code audit} is the
     * trail ({@link AuditTable}), {@code audit_count} what it counts and the settings that it last
     * saw, and {@code audit_head} what the last unlocking has authenticated ({@link
     * SqliteAuditTrail}). {@code payload} is sealed to {@code sealed_to}, except where {@code
     * payload_format} is still {@code json}; {@code plain_traces} says that copies of such a
     * payload may be left in the files. {@code damage} says where a damaged log was set aside,
     * below the data folder, and how many requests came over from it and did not; {@code lost} is
     * empty where nobody can tell. {@code erased_reference} is {@link ErasedReferences}; no new
     * request goes by one of them. {@code witness} and {@code manifest} are what sessions keep of
     * the log ({@link Witness}, {@link Manifest}). {@code feedback} counts by day how many people
     * found an answer clear, and how many did not ({@code SqliteFeedback}).
     */
    private static final List<String> STEPS =
            List.of(
                    """
                    CREATE TABLE request (
                        reference TEXT NOT NULL PRIMARY KEY,
                        received INTEGER NOT NULL,
                        status TEXT NOT NULL CHECK (status IN ('new', 'done')),
                        done_at INTEGER,
                        kiosk TEXT NOT NULL,
                        payload_format TEXT NOT NULL,
                        payload BLOB NOT NULL,
                        CHECK ((status = 'done') = (done_at IS NOT NULL))
                    ) STRICT
                    """,
                    """
                    CREATE TABLE uncalled (
                        number INTEGER NOT NULL PRIMARY KEY,
                        erased_at INTEGER NOT NULL,
                        requests INTEGER NOT NULL CHECK (requests > 0),
                        noted_at INTEGER
                    ) STRICT
                    """,
                    """
                    CREATE TABLE log (
                        only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                        id TEXT NOT NULL,
                        public_key BLOB CHECK (length(public_key) = 32)
                    ) STRICT
                    """,
                    "INSERT INTO log (only, id) VALUES (1, lower(hex(randomblob(16))))",
                    """
                    CREATE TABLE clock (
                        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
                        wall INTEGER,
                        running INTEGER,
                        boot TEXT,
                        since INTEGER,
                        doubt TEXT,
                        doubt_wall INTEGER,
                        doubt_running INTEGER,
                        doubt_boot TEXT,
                        agreed INTEGER
                    ) STRICT
                    """,
                    """
                    CREATE TABLE retention (
                        id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
                        after_done INTEGER NOT NULL,
                        warn_after INTEGER NOT NULL,
                        at_most INTEGER NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TABLE erased (
                        number INTEGER NOT NULL PRIMARY KEY,
                        erased_at INTEGER NOT NULL,
                        why TEXT NOT NULL CHECK (why IN ('after-done', 'at-most')),
                        requests INTEGER NOT NULL CHECK (requests > 0)
                    ) STRICT
                    """,
                    "ALTER TABLE request ADD COLUMN clock_doubtful INTEGER NOT NULL DEFAULT 0",
                    "ALTER TABLE request ADD COLUMN counts_from INTEGER",
                    "ALTER TABLE request ADD COLUMN done_doubtful INTEGER NOT NULL DEFAULT 0",
                    "ALTER TABLE request ADD COLUMN done_counts_from INTEGER",
                    // No kiosk can have stood anywhere before 2026.
                    "UPDATE request SET clock_doubtful = received < 1767225600000,"
                            + " done_doubtful = coalesce(done_at < 1767225600000, 0)",
                    """
                    CREATE TABLE audit (
                        number INTEGER NOT NULL PRIMARY KEY,
                        at INTEGER NOT NULL,
                        doubtful INTEGER NOT NULL,
                        who TEXT NOT NULL,
                        name TEXT NOT NULL,
                        kind TEXT NOT NULL,
                        first INTEGER NOT NULL,
                        second INTEGER NOT NULL,
                        word TEXT NOT NULL,
                        taken INTEGER NOT NULL,
                        erased INTEGER NOT NULL,
                        done INTEGER NOT NULL,
                        reopened INTEGER NOT NULL,
                        hash TEXT NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TABLE audit_count (
                        only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                        taken INTEGER NOT NULL,
                        done INTEGER NOT NULL,
                        reopened INTEGER NOT NULL,
                        site TEXT
                    ) STRICT
                    """,
                    "INSERT INTO audit_count (only, taken, done, reopened)"
                            + " SELECT 1, count(*), 0, 0 FROM request",
                    """
                    CREATE TABLE audit_head (
                        only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                        first INTEGER NOT NULL,
                        before TEXT NOT NULL,
                        number INTEGER NOT NULL,
                        hash TEXT NOT NULL,
                        mac TEXT NOT NULL
                    ) STRICT
                    """,
                    "ALTER TABLE request ADD COLUMN sealed_to BLOB",
                    "ALTER TABLE log ADD COLUMN plain_traces INTEGER NOT NULL DEFAULT 0",
                    """
                    CREATE TABLE damage (
                        number INTEGER NOT NULL PRIMARY KEY,
                        folder TEXT NOT NULL,
                        taken_over INTEGER NOT NULL CHECK (taken_over >= 0),
                        lost INTEGER CHECK (lost >= 0),
                        noted INTEGER NOT NULL DEFAULT 0
                    ) STRICT
                    """,
                    """
                    CREATE TABLE erased_reference (
                        reference TEXT NOT NULL PRIMARY KEY,
                        erased_at INTEGER NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TRIGGER erased_stays_erased BEFORE INSERT ON request
                    WHEN EXISTS (SELECT 1 FROM erased_reference WHERE reference = NEW.reference)
                    BEGIN
                        SELECT RAISE(IGNORE);
                    END
                    """,
                    """
                    CREATE TABLE witness (
                        reference TEXT NOT NULL PRIMARY KEY,
                        digest BLOB NOT NULL,
                        received INTEGER NOT NULL,
                        clock_doubtful INTEGER NOT NULL,
                        counts_from INTEGER,
                        done_at INTEGER,
                        done_doubtful INTEGER NOT NULL,
                        done_counts_from INTEGER,
                        tag BLOB NOT NULL
                    ) STRICT
                    """,
                    """
                    CREATE TABLE manifest (
                        only INTEGER NOT NULL PRIMARY KEY CHECK (only = 1),
                        at INTEGER,
                        erasures INTEGER NOT NULL,
                        after_done INTEGER NOT NULL,
                        warn_after INTEGER NOT NULL,
                        at_most INTEGER NOT NULL,
                        tag BLOB NOT NULL
                    ) STRICT
                    """,
                    "ALTER TABLE erased_reference ADD COLUMN tag BLOB",
                    "ALTER TABLE damage ADD COLUMN told INTEGER NOT NULL DEFAULT 0",
                    """
                    CREATE TABLE feedback (
                        day TEXT NOT NULL CHECK (day = date(day)),
                        pack TEXT NOT NULL,
                        version TEXT NOT NULL CHECK (version = date(version)),
                        answer TEXT NOT NULL,
                        yes INTEGER NOT NULL CHECK (yes >= 0),
                        no INTEGER NOT NULL CHECK (no >= 0),
                        PRIMARY KEY (day, pack, version, answer)
                    ) STRICT
                    """);

    private Migrations() {}

    /**
     * Brings the database up to date.
     *
     * @throws DatabaseException where a newer program has made it
     */
    public static void apply(Connection connection, Path file)
            throws SQLException, DatabaseException {
        int version = version(connection);
        while (version < STEPS.size()) {
            version = step(connection);
        }
        requireKnown(connection, file);
    }

    /**
     * Refuses a database of a newer program.
     *
     * @throws DatabaseException where a newer program has made it
     */
    static void requireKnown(Connection connection, Path file)
            throws SQLException, DatabaseException {
        int version = version(connection);
        if (version > STEPS.size()) {
            throw new DatabaseException(
                    file
                            + " was written by a newer program (version "
                            + version
                            + ", this one knows "
                            + STEPS.size()
                            + "); start the newer program");
        }
    }

    /** Whether the database has no step behind it yet. */
    static boolean fresh(Connection connection) throws SQLException {
        return version(connection) == 0;
    }

    /** Whether the database has every step behind it, and none of a newer program. */
    public static boolean upToDate(Connection connection) throws SQLException {
        return version(connection) == STEPS.size();
    }

    /** Writes the version that the database has. */
    static int confirm(Connection connection) throws SQLException {
        int version = version(connection);
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("PRAGMA user_version = " + version);
        }
    }

    private static int step(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        // Another program may have taken the step while this one waited for the lock.
        int version = version(connection);
        if (version < STEPS.size()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(STEPS.get(version));
                statement.executeUpdate("PRAGMA user_version = " + (version + 1));
            }
            version++;
        }
        connection.commit();
        connection.setAutoCommit(true);
        return version;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("PRAGMA user_version")) {
            return found.getInt(1);
        }
    }
}
