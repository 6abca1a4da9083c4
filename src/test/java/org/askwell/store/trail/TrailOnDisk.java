package org.askwell.store.trail;

import org.askwell.callback.NotLoggedException;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.store.RequestsOnDisk;
import org.askwell.store.SampleRequests;
import org.askwell.store.TestMemory;
import org.askwell.store.TestRequests;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.KeyRing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An audit trail in a folder, for tests that open it, and for what holds the disk. */
final class TrailOnDisk {
    static final Instant START = Instant.parse("2026-06-01T09:00:00Z");

    private final byte[] key;
    private final Path folder;
    private Instant now = START;
    private int seed;

    /**
     * @param seed of the keys that authenticate the trail
     */
    TrailOnDisk(Path folder, int seed) {
        this.folder = folder;
        key = new byte[32];
        key[0] = (byte) seed;
    }

    /** One that was set up. */
    static TrailOnDisk setUp(Path folder) throws DatabaseException {
        TrailOnDisk trail = new TrailOnDisk(folder, 1);
        AuditStart start =
                new AuditStart(
                        trail.database(), trail.memory(), trail.ring().derive(KeyRing.TRAIL));
        boolean _ = trail.database().write(start);
        start.done();
        return trail;
    }

    Database database() {
        return new Database(folder);
    }

    GroundMemory memory() {
        return TestMemory.at(() -> now);
    }

    private KeyRing ring() {
        return new KeyRing(key.clone(), List.of());
    }

    SqliteAuditTrail trail() {
        return new SqliteAuditTrail(database(), memory());
    }

    /** Staff open the requests. */
    AuditSession open() {
        return session(AuditEvent.Way.SCREEN).open(AuditEvent.With.PASSPHRASE);
    }

    AuditSession session(AuditEvent.Way way) {
        return session(way, database());
    }

    /** One that does not wait for other writers. */
    AuditSession impatient() {
        return session(
                AuditEvent.Way.SCREEN,
                new Database(folder, RequestsOnDisk.SHORT, RequestsOnDisk.PLENTY));
    }

    private AuditSession session(AuditEvent.Way way, Database database) {
        return new AuditSession(
                database,
                memory(),
                ring().deriveAll(KeyRing.TRAIL),
                Actor.Person.SHARED,
                new SessionPlace(way, Runnable::run));
    }

    Instant now() {
        return now;
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Adds {@code requests} from patients. */
    void take(int requests) throws NotLoggedException {
        TestRequests log = new TestRequests(database(), memory());
        for (int i = 0; i < requests; i++) {
            log.add(SampleRequests.request(seed++));
        }
    }

    /** What somebody does who holds the disk. */
    void tamper(String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Chains all rows anew, as somebody can who holds the disk and knows the program. */
    void chainAnew() throws DatabaseException {
        boolean _ =
                database()
                        .write(connection -> {
                            String before = AuditRow.beginning(LogIdentity.id(connection));
                            List<AuditTable.Kept> rows = new ArrayList<>();
                            int _ = AuditTable.each(connection, rows::add);
                            for (AuditTable.Kept kept : rows) {
                                before = kept.row().hash(before);
                                try (Statement statement = connection.createStatement()) {
                                    statement.executeUpdate(
                                            "UPDATE audit SET hash = '"
                                                    + before
                                                    + "' WHERE number = "
                                                    + kept.row().number());
                                }
                            }
                            return true;
                        });
    }
}
