package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.Tampering;
import org.askwell.store.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** What somebody with the disk and without the key does to a log that a session has seen. */
class TamperingTest extends LogThatErases {

    @Test
    void isNotFoundWhereOnlyTheKioskAndStaffWereAtWork() throws Exception {
        Reference done = add();
        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
        log().markDone(done, clock.wall());
        Reference reopened = add();
        log().markDone(reopened, clock.wall());
        log().reopen(reopened, clock.wall());
        read();
        days(8);
        add();
        assertThat(erase().requests()).isOne();
        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
        days(23);
        assertThat(erase().requests()).isOne();

        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
        assertThat(text("SELECT count(*) FROM witness")).isEqualTo("1");
    }

    @Test
    void isNotFoundWhereTheKioskLetsAgesCountFromATrustedClock() throws Exception {
        add();
        clock.startAt(START.minus(Duration.ofDays(3)));
        add();
        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
        clock.startAt(START.plus(Duration.ofDays(1)));
        add();

        assertThat(text("SELECT count(counts_from) FROM request")).isEqualTo("1");
        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status = 'new', done_at = NULL",
                "done_at = done_at - 86400000",
                "done_doubtful = 1",
                "done_counts_from = 1",
                "counts_from = 1",
                "counts_from = received + 99999999999",
                "kiosk = 'Other'",
                "received = received - 1",
                "payload = zeroblob(300)"
            })
    void isFoundInARowThatStaffHaveMarked(String change) throws Exception {
        Reference reference = add();
        read();
        log().markDone(reference, clock.wall());

        execute("UPDATE request SET " + change);

        assertThat(read().tampering())
                .isEqualTo(new Tampering(List.of(reference.text()), List.of(), false));
        assertThat(read().requests().getFirst().status()).isEqualTo(RequestStatus.DONE);
    }

    @Test
    void isFoundInARowThatNobodyHasMarkedAndThatSaysItIsDone() throws Exception {
        Reference reference = add();

        execute("UPDATE request SET status = 'done', done_at = received + 1");

        LogContents found = read();
        assertThat(found.tampering().altered()).containsExactly(reference.text());
        assertThat(found.requests().getFirst().status()).isEqualTo(RequestStatus.NEW);
    }

    @Test
    void isFoundWhereTheStateOfARowIsSetBackToAnEarlierOne() throws Exception {
        Reference reference = add();
        read();
        execute("CREATE TABLE before AS SELECT * FROM witness");
        log().markDone(reference, clock.wall());

        execute("UPDATE request SET status = 'new', done_at = NULL");
        execute("DELETE FROM witness");
        execute("INSERT INTO witness SELECT * FROM before");

        assertThat(read().tampering().memory()).isTrue();
    }

    @Test
    void isFoundWhereAnotherRequestIsSealedInThePlaceOfOne() throws Exception {
        Reference reference = add();
        read();
        execute("DELETE FROM request");
        new TestRequests(database(), memory())
                .add(SampleRequests.request(seeds, "Somebody Else", clock.wall()));

        assertThat(read().tampering().altered()).containsExactly(reference.text());
    }

    @Test
    void isFoundWhereARequestIsGoneBeforeItsTime() throws Exception {
        Reference gone = add();
        add();
        read();
        execute("DELETE FROM request WHERE reference = '" + gone + "'");

        assertThat(read().tampering())
                .isEqualTo(new Tampering(List.of(), List.of(gone.text()), false));
        days(8);
        assertThat(read().tampering().missing()).containsExactly(gone.text());
    }

    @Test
    void isFoundWhereARequestIsGoneInTimeAndNoErasingIsOnRecord() throws Exception {
        Reference gone = add();
        read();
        days(31);
        execute("DELETE FROM request");

        assertThat(read().tampering().missing()).containsExactly(gone.text());
    }

    @Test
    void isFoundWhereARequestIsSaidToHaveBeenErasedOnWish() throws Exception {
        Reference gone = add();
        read();
        execute("DELETE FROM request");
        execute("INSERT INTO erased_reference VALUES ('" + gone + "', 1, zeroblob(32))");

        assertThat(read().tampering().missing()).containsExactly(gone.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM witness",
                "DELETE FROM manifest",
                "UPDATE manifest SET erasures = 9",
                "UPDATE manifest SET at_most = 1",
                "UPDATE witness SET received = 1",
                "UPDATE log SET id = 'another'"
            })
    void isFoundInWhatTheSessionKept(String change) throws Exception {
        add();
        read();

        execute(change);

        assertThat(read().tampering().memory()).isTrue();
        log().markDone(new Reference(only().reference()), clock.wall());
        assertThat(read().tampering().memory()).as("after another change by staff").isTrue();
    }

    @Test
    void isFoundForEveryByteOfAWitness() throws Exception {
        add();
        read();
        for (String column : List.of("digest", "tag")) {
            byte[] whole = bytes("SELECT " + column + " FROM witness");
            for (int at = 0; at < whole.length; at++) {
                byte[] altered = whole.clone();
                altered[at] ^= 1;
                set("UPDATE witness SET " + column + " = ?", altered);
                assertThat(read().tampering().memory()).as(column + " " + at).isTrue();
            }
            set("UPDATE witness SET " + column + " = ?", whole);
        }
        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
    }

    @Test
    void isToldUntilStaffTakeNoteOfIt() throws Exception {
        Reference marked = add();
        Reference gone = add();
        read();
        log().markDone(marked, clock.wall());
        execute("DELETE FROM request WHERE reference = '" + gone + "'");
        execute("UPDATE request SET status = 'new', done_at = NULL");
        Tampering found = read().tampering();
        assertThat(found)
                .isEqualTo(new Tampering(List.of(marked.text()), List.of(gone.text()), false));

        add();
        assertThat(log().takeNote(Tampering.NONE)).isFalse();
        assertThat(log().takeNote(found)).isTrue();

        assertThat(read().tampering()).isEqualTo(Tampering.NONE);
        assertThat(text("SELECT status FROM request WHERE reference = '" + marked + "'"))
                .isEqualTo("done");
        assertThat(read().requests()).extracting(LoggedRequest::status).hasSize(2);
    }

    @Test
    void isFoundByLaterKeysThatKnowTheEarlierOnes() throws Exception {
        Reference gone = add();
        read();
        KeyRing ring = new KeyRing(TestKeys.privateKey(9), List.of(TestKeys.privateKey(7)));
        SqliteRequestLog later = new SqliteRequestLog(database(), memory(), ring);
        assertThat(later.read().tampering()).isEqualTo(Tampering.NONE);

        execute("DELETE FROM request");

        assertThat(later.read().tampering().missing()).containsExactly(gone.text());
    }

    private LogContents read() throws Exception {
        return log().read();
    }

    private byte[] bytes(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.getBytes(1);
        }
    }

    private void set(String sql, byte[] value) throws Exception {
        try (Connection connection = connect();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, value);
            update.executeUpdate();
        }
    }
}
