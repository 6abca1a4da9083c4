package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Reference;
import org.askwell.site.Retention;
import org.askwell.staff.Erased;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StatusChange;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class SqliteRequestLogTest {
    private static final Instant START = SampleRequests.RECEIVED;
    private static final Retention RETENTION = new Retention(7, 20, 30);

    @TempDir Path folder;
    private TestRequests requests;
    private SqliteRequestLog log;
    private SqliteErasure erasure;
    private Instant now = START;

    @BeforeEach
    void open() {
        Database database = new Database(folder);
        GroundMemory memory = TestMemory.at(() -> now, RETENTION);
        requests = new TestRequests(database, memory);
        log = new SqliteRequestLog(database, memory, TestKeys.ring());
        erasure = new SqliteErasure(database, memory);
    }

    @Test
    void listsWhatWasLogged() throws Exception {
        CallbackRequest request = SampleRequests.request(1);
        requests.add(request);

        assertThat(log.list()).containsExactly(new LoggedRequest.Intact(request, Optional.empty()));
    }

    @Test
    void listsTheFirstReceivedFirst() throws Exception {
        add(1, START.plusSeconds(2));
        add(2, START);
        add(3, START.plusSeconds(1));

        assertThat(log.list()).extracting(LoggedRequest::received).isSorted().hasSize(3);
    }

    @Test
    void listsByStatus() throws Exception {
        Reference done = add(1, START);
        Reference fresh = add(2, START);
        log.markDone(done, START.plusSeconds(60));

        assertThat(listed(RequestStatus.DONE)).containsExactly(done.text());
        assertThat(listed(RequestStatus.NEW)).containsExactly(fresh.text());
    }

    @Test
    void marksAsDoneOnceAndReopens() throws Exception {
        Reference reference = add(1, START);

        assertThat(log.markDone(reference, START.plusSeconds(5))).isEqualTo(StatusChange.MADE);
        assertThat(only().doneAt()).contains(START.plusSeconds(5));
        assertThat(only().status()).isEqualTo(RequestStatus.DONE);
        assertThat(log.reopen(reference, START.plusSeconds(5))).isEqualTo(StatusChange.MADE);
        assertThat(only().doneAt()).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyElseHasMarkedMeanwhile() throws Exception {
        Reference reference = add(1, START);
        log.markDone(reference, START.plusSeconds(5));

        assertThat(log.markDone(reference, START.plusSeconds(9))).isEqualTo(StatusChange.OVERTAKEN);
        assertThat(log.reopen(reference, START.plusSeconds(9))).isEqualTo(StatusChange.OVERTAKEN);

        assertThat(only().doneAt()).contains(START.plusSeconds(5));
    }

    @Test
    void leavesAloneWhatSomebodyElseHasReopenedMeanwhile() throws Exception {
        Reference reference = add(1, START);

        assertThat(log.reopen(reference, START)).isEqualTo(StatusChange.OVERTAKEN);

        assertThat(only().doneAt()).isEmpty();
    }

    @Test
    void tellsThatThereIsNoSuchRequest() throws Exception {
        Reference unknown = SampleRequests.request(1).reference();
        assertThat(log.markDone(unknown, START)).isEqualTo(StatusChange.GONE);
        assertThat(log.reopen(unknown, START)).isEqualTo(StatusChange.GONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload = x'00'",
                "payload = substr(payload, 1, 50)",
                "payload_format = 'other'",
                "payload = zeroblob(length(payload))",
                "sealed_to = NULL",
                "sealed_to = zeroblob(32)"
            })
    void listsADamagedRequestAmongTheOthers(String damage) throws Exception {
        Reference damaged = add(1, START);
        Reference whole = add(2, START.plusSeconds(1));
        execute("UPDATE request SET " + damage + " WHERE reference = '" + damaged + "'");

        assertThat(log.list())
                .extracting(LoggedRequest::reference)
                .containsExactly(damaged.text(), whole.text());
        assertThat(log.list().getFirst())
                .isEqualTo(
                        new LoggedRequest.Unreadable(
                                damaged.text(), START, Optional.empty(), "Reception"));
        assertThat(log.markDone(damaged, START.plusSeconds(9))).isEqualTo(StatusChange.MADE);
    }

    @Test
    void listsARequestWhoseReferenceIsDamaged() throws Exception {
        add(1, START);
        execute("UPDATE request SET reference = 'smudge'");

        assertThat(only()).isInstanceOf(LoggedRequest.Unreadable.class);
        assertThat(only().reference()).isEqualTo("smudge");
    }

    @ParameterizedTest
    @CsvSource({"6,0", "7,1", "8,1"})
    void erasesDoneRequestsAfterTheirDays(int days, int erased) throws Exception {
        Instant done = START.plus(Duration.ofDays(3));
        Reference reference = add(1, START);
        now = done;
        log.markDone(reference, done);

        assertThat(counts(purge(done.plus(Duration.ofDays(days))))).containsExactly(erased, 0, 0);
        assertThat(log.list()).hasSize(1 - erased);
    }

    @ParameterizedTest
    @CsvSource({"29,0", "30,1", "400,1"})
    void erasesRequestsNobodyRangForAndCountsThem(int days, int erased) throws Exception {
        add(1, START);

        assertThat(counts(purge(START.plus(Duration.ofDays(days)))))
                .containsExactly(0, erased, erased);
    }

    @Test
    void countsOnlyWhatNobodyRangFor() throws Exception {
        Instant end = START.plus(Duration.ofDays(30));
        add(1, START);
        Reference late = add(2, START);
        log.markDone(add(3, START.plusSeconds(1)), START.plusSeconds(9));
        Reference kept = add(4, START.plusSeconds(1));
        now = end;
        log.markDone(late, end);

        assertThat(counts(purge(end))).containsExactly(1, 2, 1);
        assertThat(only().reference()).isEqualTo(kept.text());
    }

    @Test
    void leavesNothingErasedInAnyFile() throws Exception {
        Random random = new Random(4);
        List<byte[]> erased = new ArrayList<>();
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String name = "Zwölfender " + "x".repeat(random.nextInt(150));
            requests.add(SampleRequests.request(i, name, START.plusSeconds(i)));
            Reference reference = SampleRequests.request(i).reference();
            if (random.nextInt(4) > 0) {
                log.markDone(reference, START);
                erased.add(sealed(reference));
            } else {
                kept.add(sealed(reference));
            }
        }
        assertThat(kept).isNotEmpty().allMatch(this::inSomeFile);
        assertThat(erased).isNotEmpty().allMatch(this::inSomeFile);

        Erased done = purge(START.plus(Duration.ofDays(8)));

        assertThat(counts(done)).containsExactly(erased.size(), 0, 0);
        assertThat(done.traceless()).isTrue();
        assertThat(erased).noneMatch(this::inSomeFile);
        assertThat(kept).allMatch(this::inSomeFile);
    }

    @Test
    void tellsThatTracesAreLeftWhileAnotherProgramReadsAndClearsThemLater() throws Exception {
        Database impatient = new Database(folder, Duration.ofMillis(20), 10_000);
        SqliteErasure hasty = new SqliteErasure(impatient, TestMemory.at(() -> now, RETENTION));
        byte[] erasing = sealed(add(1, START));
        now = START.plus(Duration.ofDays(40));
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            assertThat(statement.executeQuery("SELECT count(*) FROM request").getInt(1)).isOne();
            Erased erased = hasty.erase();
            assertThat(counts(erased)).containsExactly(0, 1, 1);
            assertThat(erased.traceless()).isFalse();
            statement.execute("ROLLBACK");
        }
        assertThat(hasty.erase().traceless()).isTrue();
        assertThat(inSomeFile(erasing)).isFalse();
    }

    private Erased purge(Instant when) throws Exception {
        now = when;
        return erasure.erase();
    }

    private static List<Integer> counts(Erased erased) {
        return List.of(erased.afterDone(), erased.atMost(), erased.withoutCall());
    }

    private Reference add(long seed, Instant received) throws Exception {
        CallbackRequest request = SampleRequests.request(seed, "Anna Example", received);
        requests.add(request);
        return request.reference();
    }

    private LoggedRequest only() throws Exception {
        List<LoggedRequest> all = log.list();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> listed(RequestStatus status) throws Exception {
        return log.list().stream()
                .filter(request -> request.status() == status)
                .map(LoggedRequest::reference)
                .toList();
    }

    private boolean inSomeFile(byte[] sealed) {
        return new FolderBytes(folder).hold(sealed);
    }

    /** The tag at the end of what is sealed, which no two requests share. */
    private byte[] sealed(Reference reference) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement
                    .executeQuery(
                            "SELECT substr(payload, -16) FROM request WHERE reference = '"
                                    + reference
                                    + "'")
                    .getBytes(1);
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
    }
}
