package org.askwell.store.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.staff.RequestLog;
import org.askwell.store.SampleRequests;
import org.askwell.store.TestRequests;
import org.askwell.store.keys.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the trail keeps, authenticates, notices and forgets. */
class AuditTrailTest {
    @TempDir Path folder;
    private TrailOnDisk disk;

    @BeforeEach
    void setUp() throws Exception {
        disk = TrailOnDisk.setUp(folder);
    }

    @Test
    void tellsWhoDidWhatAndWhenTheNewestFirst() throws Exception {
        disk.later(Duration.ofHours(1));
        disk.trail().record(new Actor.Kiosk(), new AuditEvent.ErasedByAge(0, 0));
        AuditSession session = disk.open();
        session.record(new AuditEvent.Exported(0, "csv"));
        session.end();
        assertThat(disk.trail().read(10).entries())
                .extracting(
                        AuditEntry::number, AuditEntry::by, entry -> entry.event().orElseThrow())
                .map(tuple -> tuple.toList().toString())
                .containsExactly(
                        "[5, Person[name=staff], Locked[]]",
                        "[4, Person[name=staff], Exported[requests=0, format=csv]]",
                        "[3, Person[name=staff], Opened[with=PASSPHRASE, way=SCREEN]]",
                        "[2, Kiosk[], ErasedByAge[afterDone=0, atMost=0]]",
                        "[1, Person[name=staff], SetUp[]]");
        assertThat(disk.trail().read(10).entries().getFirst().at())
                .isEqualTo(TrailOnDisk.START.plus(Duration.ofHours(1)));
        assertThat(disk.trail().read(2).entries()).hasSize(2);
        assertThat(disk.trail().read(2).count()).isEqualTo(5);
    }

    @Test
    void countsWhatHasNoEntryOfItsOwn() throws Exception {
        disk.take(3);
        AuditSession session = disk.open();
        RequestLog log = TestRequests.log(disk.database(), disk.memory());
        Reference one = new Reference(log.list().getFirst().reference());
        log.markDone(one, TrailOnDisk.START);
        log.markDone(one, TrailOnDisk.START);
        log.reopen(one, TrailOnDisk.START);
        session.end();
        List<AuditEntry> entries = disk.trail().read(10).entries();
        assertThat(entries.get(1).since()).isEqualTo(new AuditEntry.Since(3, 0, 0));
        assertThat(entries.get(0).since()).isEqualTo(new AuditEntry.Since(0, 1, 1));
        assertThat(disk.open().troubles()).isEmpty();
    }

    @Test
    void holdsOverOpeningsByScreenAndByCommandAtOnce() throws Exception {
        AuditSession screen = disk.open();
        AuditSession command =
                disk.session(AuditEvent.Way.COMMAND).open(AuditEvent.With.PASSPHRASE);
        disk.take(1);
        screen.end();
        command.record(new AuditEvent.Listed(1));
        command.end();
        assertThat(disk.open().troubles()).isEmpty();
    }

    @Test
    void noticesAHeadOfOtherKeys() throws Exception {
        disk.open().end();
        AuditSession other = new TrailOnDisk(folder, 2).open();
        assertThat(other.troubles()).containsExactly(new AuditTrouble.ForeignHead());
        other.end();
        assertThat(disk.open().troubles()).isEmpty();
    }

    @Test
    void whatTheHeadOfEarlierKeysAuthenticatesHolds() throws Exception {
        byte[] earlier = new byte[32];
        earlier[0] = 1;
        byte[] current = new byte[32];
        current[0] = 9;
        KeyRing ring = new KeyRing(current, List.of(earlier));
        AuditSession renewed =
                new AuditSession(
                                disk.database(),
                                disk.memory(),
                                ring.deriveAll(KeyRing.TRAIL),
                                new Actor.Person("Ann"),
                                new SessionPlace(AuditEvent.Way.SCREEN, Runnable::run))
                        .open(AuditEvent.With.PASSPHRASE);
        assertThat(renewed.troubles()).isEmpty();
        renewed.end();
        assertThat(new TrailOnDisk(folder, 9).open().troubles()).isEmpty();
    }

    @Test
    void noticesThatAllWasWrittenAnew() throws Exception {
        disk.trail().record(new Actor.Kiosk(), new AuditEvent.Listed(7));
        disk.open().end();
        disk.tamper("UPDATE audit SET first = 1 WHERE kind = 'listed'");
        disk.chainAnew();
        assertThat(disk.trail().read(1).troubles())
                .isEqualTo(List.of(new AuditTrouble.Rewritten(4)));
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Rewritten(4));
    }

    @Test
    void noticesThatAllWasWrittenAnewWithItsHead() throws Exception {
        disk.trail().record(new Actor.Kiosk(), new AuditEvent.Listed(7));
        disk.open().end();
        disk.tamper("UPDATE audit SET first = 1 WHERE kind = 'listed'");
        disk.chainAnew();
        disk.tamper("UPDATE audit_head SET hash = (SELECT hash FROM audit WHERE number = 4)");
        Files.delete(folder.resolve("audit.json"));
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.ForeignHead());
        disk.tamper("DELETE FROM audit_head");
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.NoHead());
    }

    @Test
    void noticesARequestThatSomebodyElsePutIn() throws Exception {
        disk.take(2);
        disk.open().end();
        disk.tamper(
                "INSERT INTO request (reference, received, status, kiosk, payload_format, payload)"
                        + " SELECT 'XXX-XXXX', received, status, kiosk, payload_format, payload"
                        + " FROM request LIMIT 1");
        assertThat(disk.trail().read(1).troubles()).containsExactly(new AuditTrouble.Balance(2, 3));
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Balance(2, 3));
    }

    @Test
    void noticesARequestThatWasTakenAway() throws Exception {
        disk.take(2);
        disk.open().end();
        disk.tamper("DELETE FROM request WHERE rowid = (SELECT min(rowid) FROM request)");
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Balance(2, 1));
    }

    @Test
    void aRequestThatIsSentTwiceCountsOnce() throws Exception {
        disk.take(1);
        new TestRequests(disk.database(), disk.memory()).add(SampleRequests.request(0));
        assertThat(disk.trail().read(1).troubles()).isEmpty();
    }

    @Test
    void noticesAnOlderCopyOfTheLog() throws Exception {
        disk.open().end();
        copy("askwell.db", "older.db");
        disk.open().end();
        copy("older.db", "askwell.db");
        disk.trail().record(new Actor.Command(), new AuditEvent.Restored(0));
        AuditSession session = disk.open();
        assertThat(session.troubles()).containsExactly(new AuditTrouble.OlderCopy(5));
        session.end();
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.OlderCopy(5));
    }

    @Test
    void tellsOfAnotherLogUntilStaffTakeNote() throws Exception {
        disk.open().end();
        Files.delete(folder.resolve("askwell.db"));
        AuditSession session = disk.open();
        assertThat(session.troubles()).containsExactly(new AuditTrouble.OtherLog(3));
        session.takeNote();
        assertThat(session.troubles()).isEmpty();
        session.end();
        assertThat(disk.open().troubles()).isEmpty();
    }

    @Test
    void aTroubleIsToldUntilStaffTakeNoteAndStaysInTheTrail() throws Exception {
        disk.take(2);
        disk.open().end();
        disk.tamper("UPDATE audit SET at = at + 1 WHERE number = 1");
        disk.tamper("DELETE FROM request");
        disk.open().end();
        List<AuditTrouble> troubles =
                List.of(new AuditTrouble.Changed(1), new AuditTrouble.Balance(2, 0));
        AuditSession session = disk.open();
        assertThat(session.troubles()).isEqualTo(troubles);
        session.takeNote();
        assertThat(disk.trail().read(1).entries().getFirst().event())
                .contains(new AuditEvent.TroubleNoted("changed balance"));
        assertThat(disk.trail().read(1).certainFrom()).isEqualTo(7);
        session.end();
        disk.take(1);
        assertThat(disk.open().troubles()).isEmpty();
        disk.tamper("UPDATE audit SET first = 1 WHERE number = 8");
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Changed(8));
    }

    @Test
    void whatIsChangedWhileStaffAreInIsNotAuthenticatedAtTheEnd() throws Exception {
        AuditSession session = disk.open();
        disk.tamper("UPDATE audit SET first = 1 WHERE number = 2");
        session.end();
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Changed(2));
    }

    @Test
    void forgetsWhatIsAYearOldAndStillHolds() throws Exception {
        disk.trail().record(new Actor.Kiosk(), new AuditEvent.ContentChanged(1));
        disk.later(AuditSession.KEPT.plusDays(1));
        disk.open().end();
        assertThat(disk.trail().read(10).entries())
                .extracting(AuditEntry::number)
                .containsExactly(4L, 3L);
        assertThat(disk.open().troubles()).isEmpty();
        disk.tamper("DELETE FROM audit WHERE number = 3");
        assertThat(disk.open().troubles()).containsExactly(new AuditTrouble.Missing(3, 3));
    }

    @Test
    void staffGetInWhereNothingCanBeWritten() throws Exception {
        disk.take(1);
        disk.tamper("UPDATE audit SET first = 1 WHERE number = 1");
        TrailOnDisk full = new TrailOnDisk(folder, 1);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(full.impatient().open(AuditEvent.With.PASSPHRASE).troubles())
                    .containsExactly(new AuditTrouble.Changed(1));
        }
    }

    @Test
    void anUnreadableEventIsListedAsOne() throws Exception {
        disk.tamper("UPDATE audit SET kind = 'sorcery'");
        assertThat(disk.trail().read(1).entries().getFirst().event()).isEqualTo(Optional.empty());
        assertThat(disk.trail().read(1).troubles()).containsExactly(new AuditTrouble.Changed(1));
    }

    private void copy(String from, String to) throws Exception {
        Files.copy(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
    }
}
