package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.clock.ClockRule;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Actor;
import org.askwell.staff.Erased;
import org.askwell.staff.Ground;
import org.askwell.staff.LoggedRequest;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A real log whose clock and settings a test sets, and what is erased from it. */
abstract class LogThatErases {
    static final Instant BUILD = Instant.parse("2026-11-25T12:00:00Z");
    static final Instant START = Instant.parse("2027-02-01T09:00:00Z");
    static final Actor BY = new Actor.Person("Ann");
    static final Retention LONG = new Retention(14, 60, 90);
    static final Retention SHORT = new Retention(7, 20, 30);

    @TempDir Path folder;
    final TestClock clock = new TestClock(START);
    RetentionSetting setting = new RetentionSetting.Said(SHORT);
    long seeds;

    /** What was there before the log remembered anything. */
    final void older() throws Exception {
        execute("DROP TABLE clock");
        execute("DROP TABLE retention");
        execute("DROP TABLE erased");
        execute("DROP TABLE log");
        execute("DROP TABLE audit");
        execute("DROP TABLE audit_count");
        execute("DROP TABLE audit_head");
        execute("DROP TABLE damage");
        execute("DROP TABLE feedback");
        execute("DROP TRIGGER erased_stays_erased");
        execute("DROP TABLE witness");
        execute("DROP TABLE manifest");
        execute("DROP TABLE erased_reference");
        for (String column :
                List.of(
                        "clock_doubtful",
                        "counts_from",
                        "done_doubtful",
                        "done_counts_from",
                        "sealed_to")) {
            execute("ALTER TABLE request DROP COLUMN " + column);
        }
        execute("PRAGMA user_version = 2");
    }

    final void days(int days) throws Exception {
        for (int day = 0; day < days; day++) {
            clock.run(Duration.ofDays(1));
        }
    }

    final Reference add() throws Exception {
        seeds++;
        new TestRequests(database(), memory())
                .add(SampleRequests.request(seeds, "Anna Example", clock.wall()));
        return SampleRequests.request(seeds).reference();
    }

    final List<LoggedRequest> list() throws Exception {
        return log().list();
    }

    final LoggedRequest only() throws Exception {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    final Erased erase() throws Exception {
        return erasure().erase();
    }

    final Ground ground() throws Exception {
        return erasure().look();
    }

    final SqliteErasure erasure() {
        return new SqliteErasure(database(), memory());
    }

    final SqliteRequestLog log() {
        return new SqliteRequestLog(database(), memory(), TestKeys.ring());
    }

    final GroundMemory memory() {
        return new GroundMemory(clock, new ClockRule(BUILD), setting);
    }

    final Database database() {
        return new Database(folder);
    }

    final void execute(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    final String text(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.getString(1);
        }
    }

    final Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
    }
}
