package org.askwell.store.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditEvents;
import org.askwell.staff.AuditTrouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Whatever somebody who holds the disk does to authenticated entries is noticed. */
class AuditTamperingTest {
    private static final List<String> COLUMNS =
            List.of(
                    "at = at + 1",
                    "doubtful = 1 - doubtful",
                    "who = 'command'",
                    "name = name || 'x'",
                    "kind = kind || 'x'",
                    "first = first + 1",
                    "second = second + 1",
                    "word = word || 'x'",
                    "taken = taken + 1",
                    "erased = erased + 1",
                    "done = done + 1",
                    "reopened = reopened + 1",
                    "hash = replace(hash, substr(hash, 1, 1), 'x')");

    @TempDir Path folder;
    private TrailOnDisk disk;

    @BeforeEach
    void setUp() throws Exception {
        disk = TrailOnDisk.setUp(folder);
    }

    @Test
    void everyColumnOfEveryEntryIsBound() throws Exception {
        disk.trail().record(new Actor.Person("Ann"), new AuditEvent.Exported(2, "csv"));
        disk.open().end();
        for (int number = 1; number <= 4; number++) {
            for (String column : COLUMNS) {
                try (Undone undone = new Undone()) {
                    undone.tamper("UPDATE audit SET " + column + " WHERE number = " + number);
                    if (undone.changed()) {
                        assertThat(undone.troubles()).as("%s of %s", column, number).isNotEmpty();
                    }
                }
            }
        }
        assertThat(disk.open().troubles()).isEmpty();
    }

    @Test
    void fieldsCannotLendToEachOther() throws Exception {
        disk.trail().record(new Actor.Person("Ann"), new AuditEvent.PersonAdded("Bea"));
        try (Undone undone = new Undone()) {
            undone.tamper("UPDATE audit SET name = 'An', kind = 'nperson-added' WHERE number = 2");
            assertThat(undone.troubles()).contains(new AuditTrouble.Changed(2));
        }
    }

    /** Of each random trail one entry is cut, swapped, moved or doubled. */
    @Test
    void aCutASwapOrAMoveIsNoticedInRandomTrails() throws Exception {
        Random random = new Random(20260601);
        List<AuditEvent> events = new ArrayList<>(AuditEvents.all());
        events.removeIf(event -> event.erased() > 0);
        for (int i = 0; i < 20; i++) {
            disk.trail()
                    .record(
                            random.nextBoolean() ? new Actor.Kiosk() : new Actor.Person("Ann"),
                            events.get(random.nextInt(events.size())));
        }
        disk.open().end();
        assertThat(disk.trail().read(1).troubles()).isEmpty();
        int last = disk.trail().read(1).count();
        for (int i = 0; i < 60; i++) {
            int one = 1 + random.nextInt(last);
            int other = 1 + (one + random.nextInt(last - 1)) % last;
            List<String> acts =
                    switch (random.nextInt(4)) {
                        case 0 -> List.of("DELETE FROM audit WHERE number = " + one);
                        case 1 -> List.of("DELETE FROM audit WHERE number >= " + one);
                        case 2 ->
                                List.of(
                                        "UPDATE audit SET number = -" + one + where(other),
                                        "UPDATE audit SET number = " + other + where(one),
                                        "UPDATE audit SET number = " + one + where(-one));
                        default ->
                                List.of(
                                        "DELETE FROM audit" + where(one),
                                        "UPDATE audit SET number = number - 1 WHERE number > "
                                                + one);
                    };
            try (Undone undone = new Undone()) {
                for (String each : acts) {
                    undone.tamper(each);
                }
                assertThat(undone.troubles()).as(acts.toString()).isNotEmpty();
            }
        }
        assertThat(disk.open().troubles()).isEmpty();
    }

    private static String where(int number) {
        return " WHERE number = " + number;
    }

    /** What is done to the disk and looked at without a key, and then was not done. */
    private final class Undone implements AutoCloseable {
        private final Connection connection;
        private int changed;

        Undone() throws Exception {
            connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
            connection.setAutoCommit(false);
        }

        void tamper(String sql) throws Exception {
            try (Statement statement = connection.createStatement()) {
                changed += statement.executeUpdate(sql);
            }
        }

        boolean changed() {
            return changed > 0;
        }

        List<AuditTrouble> troubles() throws Exception {
            return disk.trail().troubles(connection);
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}
