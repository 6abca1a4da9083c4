package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.site.BackupSettings;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditReading;
import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Tampering;
import org.askwell.store.database.Database;
import org.askwell.store.database.LogFiles;
import org.askwell.store.database.SetAside;
import org.askwell.store.trail.SqliteAuditTrail;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the first session after a restore or a salvage says of requests that are gone: nothing of
 * those that were erased, and which they are of those that somebody took.
 */
class ErasedReferencesTest extends LogThatErases {

    @Test
    void knowsOnARestoredCopyWhoWishedToBeErased() throws Exception {
        Reference erased = add();
        add();
        log().read();
        Path copy = copied(backups().make().path());
        log().erase(erased);
        int _ = backups().eraseInBackups(Optional.empty());

        Path data = restored(bring(copy));

        assertThat(session(data).requests()).hasSize(1);
        assertThat(session(data).tampering()).isEqualTo(Tampering.NONE);
        assertThat(trail(data).troubles()).isEmpty();
        assertThat(trail(data).entries())
                .extracting(AuditEntry::event)
                .containsExactly(
                        Optional.of(new AuditEvent.ErasedOnWish(1)),
                        Optional.of(new AuditEvent.Restored(2)));
    }

    @Test
    void knowsItWhereTheBackupWasWithinReachTooAndOfOneErasedByAge() throws Exception {
        Reference erased = add();
        log().read();
        days(29);
        add();
        log().read();
        Path made = backups().make().path();
        log().erase(erased);
        add();
        Path other = backups().make().path();
        days(30);
        erase();
        int _ = backups().eraseInBackups(Optional.of(SHORT));

        for (Path each : new Path[] {made, other}) {
            Path data = restored(each);
            assertThat(session(data).requests()).isEmpty();
            assertThat(session(data).tampering()).isEqualTo(Tampering.NONE);
            assertThat(trail(data).troubles()).isEmpty();
        }
    }

    @Test
    void knowsWhoWasRungAndErasedSinceWhereASessionHasSeenIt() throws Exception {
        Reference rung = add();
        log().read();
        Path copy = copied(backups().make().path());
        log().markDone(rung, clock.wall());
        days(8);
        assertThat(erase().afterDone()).isOne();
        log().read();
        int _ = backups().eraseInBackups(Optional.of(SHORT));

        Path data = restored(bring(copy));

        assertThat(session(data).requests()).isEmpty();
        assertThat(session(data).tampering()).isEqualTo(Tampering.NONE);
    }

    @Test
    void isNotSilentAboutWhomSomebodyElseWroteBesideTheBackups() throws Exception {
        Reference taken = add();
        Reference erased = add();
        log().read();
        Path copy = copied(backups().make().path());
        log().erase(erased);
        int _ = backups().eraseInBackups(Optional.empty());
        Path record = bring(copy).resolveSibling(record().getFileName());
        String line = Files.readString(record);
        Files.writeString(record, line + line.replace(erased.text(), taken.text()));

        Path data = restored(copy);

        assertThat(session(data).requests()).isEmpty();
        assertThat(session(data).tampering().missing()).containsExactly(taken.text());
        assertThat(session(data).tampering().missing()).as("until noted").hasSize(1);
    }

    @Test
    void readsTheReferencesThatAnEarlierProgramWrote() throws Exception {
        Reference erased = add();
        Path copy = copied(backups().make().path());
        execute("DELETE FROM request");
        Files.writeString(copy.resolveSibling(name(copy) + "-erased.txt"), erased + "\n");

        assertThat(session(restored(copy)).requests()).isEmpty();
    }

    @Test
    void knowsWhoWishedToBeErasedAfterASalvage() throws Exception {
        Reference erased = add();
        Reference kept = add();
        log().read();
        log().erase(erased);

        salvage();

        assertThat(log().read().tampering()).isEqualTo(Tampering.NONE);
        assertThat(list()).extracting(LoggedRequest::reference).containsExactly(kept.text());
        assertThat(trail(folder).troubles()).isEmpty();
        new SqliteAuditTrail(database(), memory()).record(BY, new AuditEvent.Listed(1));
        assertThat(trail(folder).troubles()).isEmpty();
        assertThat(trail(folder).entries())
                .extracting(AuditEntry::event)
                .startsWith(
                        Optional.of(new AuditEvent.Listed(1)),
                        Optional.of(new AuditEvent.DamagedLogSetAside(1)));
    }

    @Test
    void isNotSilentAfterASalvageAboutWhoWasTaken() throws Exception {
        Reference taken = add();
        log().read();
        execute("DELETE FROM request");
        execute("INSERT INTO erased_reference VALUES ('" + taken + "', 1, zeroblob(32))");

        salvage();

        assertThat(log().read().tampering().missing()).containsExactly(taken.text());
    }

    private void salvage() throws Exception {
        SetAside.asDamaged(folder);
    }

    private Backups backups() throws IOException {
        Path to = Files.createDirectories(folder.resolve("backups"));
        return new Backups(
                database(),
                memory(),
                new BackupSettings(to, Duration.ofDays(1), 3),
                clock::wall,
                ZoneOffset.UTC);
    }

    /** A copy of a backup, out of reach. */
    private Path copied(Path backup) throws IOException {
        Path copy = folder.resolve("safe").resolve(backup.getFileName());
        Files.createDirectories(copy);
        Path _ = Files.copy(backup.resolve(LogFiles.NAME), copy.resolve(LogFiles.NAME));
        return copy;
    }

    /** What is noted beside the backups is brought to {@code copy}. */
    private Path bring(Path copy) throws IOException {
        Files.copy(record(), copy.resolveSibling(record().getFileName()));
        return copy;
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static String name(Path backup) {
        return String.valueOf(backup.getFileName()).substring(0, "askwell-01234567".length());
    }

    private Path restored(Path backup) throws Exception {
        Path data = folder.resolve("new " + backup.getFileName());
        Restore.Restored _ = new Restore(new Database(data), memory()).from(backup, clock.wall());
        return data;
    }

    private LogContents session(Path data) throws Exception {
        return new SqliteRequestLog(new Database(data), memory(), TestKeys.ring()).read();
    }

    private AuditReading trail(Path data) throws Exception {
        return new SqliteAuditTrail(new Database(data), memory()).read(9);
    }
}
