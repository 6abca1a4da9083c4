package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditReading;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Tampering;
import org.askwell.store.database.Database;
import org.askwell.store.trail.SqliteAuditTrail;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

/** One request that is erased at once because the person wishes it. */
class ErasedOnWishTest extends LogThatErases {

    @Test
    void isGoneFromEveryFileAndTheOthersStay() throws Exception {
        for (int i = 0; i < 30; i++) {
            add();
        }
        Reference erased = SampleRequests.request(17).reference();
        byte[] payload = payload(erased);
        log().read();
        log().markDone(erased, clock.wall());
        FolderBytes bytes = new FolderBytes(folder);
        assertThat(bytes.hold(tail(payload))).isTrue();

        assertThat(log().erase(erased)).isEqualTo(ErasedOne.TRACELESS);

        for (int at = 0; at + 16 <= payload.length; at += 16) {
            byte[] part = Arrays.copyOfRange(payload, at, at + 16);
            assertThat(bytes.hold(part)).as("bytes from " + at).isFalse();
        }
        assertThat(list()).hasSize(29).allMatch(LoggedRequest.Intact.class::isInstance);
        assertThat(log().read().tampering()).isEqualTo(Tampering.NONE);
    }

    @Test
    void isToldByTheTrailInTheSameTransaction() throws Exception {
        Reference erased = add();
        add();
        Actor ann = new Actor.Person("Ann");

        ErasedOne _ =
                new SqliteRequestLog(database(), memory(), TestKeys.ring(), ann).erase(erased);

        AuditReading trail = new SqliteAuditTrail(database(), memory()).read(9);
        assertThat(trail.troubles()).isEmpty();
        assertThat(trail.entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo(ann);
                    assertThat(entry.event()).hasValue(new AuditEvent.ErasedOnWish(1));
                });
    }

    @Test
    void tellsOfTracesWhileAnotherProgramReads() throws Exception {
        Reference reference = add();
        Database hasty = new Database(folder, Duration.ofMillis(20), 10_000);
        byte[] payload = payload(reference);
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            assertThat(statement.executeQuery("SELECT count(*) FROM request").getInt(1)).isOne();
            assertThat(new SqliteRequestLog(hasty, memory(), TestKeys.ring()).erase(reference))
                    .isEqualTo(ErasedOne.TRACES_LEFT);
            statement.execute("ROLLBACK");
        }
        erase();

        assertThat(new FolderBytes(folder).hold(tail(payload))).isFalse();
    }

    @Test
    void erasesNothingUnderAReferenceThatIsNotThere() throws Exception {
        add();

        assertThat(log().erase(Reference.random(new Random(99)))).isEqualTo(ErasedOne.NOT_THERE);

        assertThat(list()).hasSize(1);
        assertThat(text("SELECT count(*) FROM erased_reference")).isEqualTo("0");
    }

    private static byte[] tail(byte[] payload) {
        return Arrays.copyOfRange(payload, payload.length - 16, payload.length);
    }

    private byte[] payload(Reference reference) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "SELECT payload FROM request WHERE reference = '"
                                        + reference
                                        + "'")) {
            return found.getBytes(1);
        }
    }
}
