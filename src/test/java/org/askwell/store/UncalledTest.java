package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.Uncalled;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

class UncalledTest {
    private static final Instant START = SampleRequests.RECEIVED;
    private static final Instant LATE = START.plus(Duration.ofDays(31));

    @TempDir Path folder;
    private TestRequests requests;
    private SqliteRequestLog log;
    private SqliteLogState state;
    private SqliteErasure erasure;
    private GroundMemory memory;
    private Instant now = START;

    @BeforeEach
    void open() {
        Database database = new Database(folder);
        memory = TestMemory.at(() -> now);
        requests = new TestRequests(database, memory);
        log = new SqliteRequestLog(database, memory, TestKeys.ring());
        state = new SqliteLogState(database, memory);
        erasure = new SqliteErasure(database, memory);
    }

    @Test
    void countsNothingWhereSomebodyRang() throws Exception {
        log.markDone(add(1, START), START);

        purge(LATE);

        assertThat(state.uncalled()).isEmpty();
    }

    @Test
    void addsUpWhatSeveralErasingsTookUntilStaffTakeNote() throws Exception {
        add(1, START);
        add(2, START);
        purge(LATE);
        add(3, START);
        purge(LATE.plusSeconds(60));

        assertThat(state.uncalled()).contains(new Uncalled(3, LATE.plusSeconds(60), 2));
    }

    @Test
    void keepsTheCountWhenTheProgramStartsAgain() throws Exception {
        add(1, START);
        purge(LATE);

        assertThat(new SqliteLogState(new Database(folder), memory).uncalled())
                .contains(new Uncalled(1, LATE, 1));
    }

    @Test
    void forgetsOnlyWhatStaffHaveSeen() throws Exception {
        add(1, START);
        purge(LATE);
        Uncalled seen = state.uncalled().orElseThrow();
        add(2, START);
        // A clock that was set back must not hide the second erasing.
        purge(LATE.minusSeconds(60));

        state.takeNote(seen, LATE, new Actor.Command());

        assertThat(state.uncalled()).contains(new Uncalled(1, LATE.minusSeconds(60), 2));
    }

    @Test
    void bringsADatabaseOfTheFirstVersionUpToDateAndKeepsItsRequests() throws Exception {
        add(1, START);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER erased_stays_erased");
            for (String table :
                    List.of(
                            "uncalled",
                            "clock",
                            "retention",
                            "erased",
                            "log",
                            "audit",
                            "audit_count",
                            "audit_head",
                            "damage",
                            "witness",
                            "manifest",
                            "erased_reference",
                            "feedback")) {
                statement.execute("DROP TABLE " + table);
            }
            for (String column :
                    List.of(
                            "clock_doubtful",
                            "counts_from",
                            "done_doubtful",
                            "done_counts_from",
                            "sealed_to")) {
                statement.execute("ALTER TABLE request DROP COLUMN " + column);
            }
            statement.execute("PRAGMA user_version = 1");
        }

        Database later = new Database(folder);

        assertThat(new SqliteRequestLog(later, memory, TestKeys.ring()).list()).hasSize(1);
        assertThat(new SqliteLogState(later, memory).uncalled()).isEmpty();
    }

    private Reference add(long seed, Instant received) throws Exception {
        requests.add(SampleRequests.request(seed, "Anna Example", received));
        return SampleRequests.request(seed).reference();
    }

    private void purge(Instant when) throws Exception {
        now = when;
        assertThat(erasure.erase().requests()).isPositive();
    }
}
