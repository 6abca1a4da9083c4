package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.site.BackupSettings;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.KeyChanges;
import org.askwell.staff.Person;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.SetAside;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.trail.SqliteAuditTrail;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Whatever is done to the log, its keys and its settings stands in the audit trail. */
class AuditedDeedsTest extends LogThatErases {
    private static final String PASSPHRASE = "four words of staff";
    private static final Actor KIOSK = new Actor.Kiosk();
    private static final Actor STAFF = Actor.Person.SHARED;

    @Test
    void setUpWrongTriesOpeningAndLocking() throws Exception {
        setUp();
        assertThat(vault().unlock("not the right one".toCharArray()))
                .isInstanceOf(Unlocking.WrongPassphrase.class);
        open().close();

        assertThat(told())
                .containsExactly(
                        done(STAFF, new AuditEvent.SetUp()),
                        done(KIOSK, new AuditEvent.WrongTries(1, AuditEvent.With.PASSPHRASE)),
                        done(
                                STAFF,
                                new AuditEvent.Opened(
                                        AuditEvent.With.PASSPHRASE, AuditEvent.Way.SCREEN)),
                        done(STAFF, new AuditEvent.Locked()));
    }

    @Test
    void keysAndPeople() throws Exception {
        setUp();
        try (StaffSession session = open()) {
            KeyChanges changes = vault().changes(session);
            changes.setPassphrase(Person.SHARED, PASSPHRASE.toCharArray());
            changes.add(new Person("Ann"), "four words of hers".toCharArray());
            changes.remove(new Person("Ann"));
            changes.newRecoveryKey().commit();
            changes.newPair(Person.SHARED, PASSPHRASE.toCharArray()).commit();
        }

        assertThat(told())
                .containsSubsequence(
                        done(STAFF, new AuditEvent.KeysChanged(AuditEvent.Key.PASSPHRASE)),
                        done(STAFF, new AuditEvent.PersonAdded("Ann")),
                        done(STAFF, new AuditEvent.PersonRemoved("Ann")),
                        done(STAFF, new AuditEvent.KeysChanged(AuditEvent.Key.RECOVERY_KEY)),
                        done(STAFF, new AuditEvent.KeysChanged(AuditEvent.Key.PAIR)));
    }

    @Test
    void aPublicKeyAlone() throws Exception {
        vault().adopt(TestKeys.publicKey());

        assertThat(told())
                .containsExactly(
                        done(KIOSK, new AuditEvent.KeysChanged(AuditEvent.Key.PUBLIC_KEY_ALONE)));
    }

    @Test
    void theSealingOfALogThatWasKeptInTheClear() throws Exception {
        setUp();
        PlainLog.add(database(), memory(), SampleRequests.request(1));

        vault().check();
        vault().check();

        assertThat(told()).containsOnlyOnce(done(KIOSK, new AuditEvent.LogSealed(1))).hasSize(2);
    }

    @Test
    void backupsByWhomeverTheyAreMade() throws Exception {
        add();
        backups().makeWhereDue();
        backups().make(new Actor.Command());

        assertThat(told())
                .containsExactly(
                        done(KIOSK, new AuditEvent.BackedUp(1)),
                        done(new Actor.Command(), new AuditEvent.BackedUp(1)));
    }

    @Test
    void aDamagedLogThatWasSetAsideByTheNextThingThatHappens() throws Exception {
        add();
        SetAside.asDamaged(folder);
        new SqliteAuditTrail(database(), memory()).record(KIOSK, new AuditEvent.ContentChanged(1));

        assertThat(told())
                .containsExactly(
                        done(KIOSK, new AuditEvent.DamagedLogSetAside(1)),
                        done(KIOSK, new AuditEvent.ContentChanged(1)));
    }

    @Test
    void erasingByAgeAndOnAWish() throws Exception {
        setUp();
        Reference wished = sealed(1);
        sealed(2);
        try (StaffSession session = open()) {
            assertThat(session.erase(wished)).isNotNull();
        }
        days(31);
        erase();

        assertThat(told())
                .contains(
                        done(STAFF, new AuditEvent.ErasedOnWish(1)),
                        done(KIOSK, new AuditEvent.ErasedByAge(0, 1)));
    }

    @Test
    void whatStaffSaidOfTheClockAndTheSettings() throws Exception {
        setting = new RetentionSetting.Said(LONG);
        add();
        ground();
        clock.startAt(START.plus(Duration.ofDays(200)));
        erasure().confirmClock(clock.wall(), BY);
        setting = new RetentionSetting.Said(SHORT);
        ground();
        erasure().confirmRetention(SHORT, BY);

        assertThat(told())
                .containsSubsequence(
                        done(BY, new AuditEvent.ClockConfirmed()),
                        done(
                                BY,
                                new AuditEvent.RetentionConfirmed(
                                        SHORT.afterDone(), SHORT.atMost())));
    }

    @Test
    void otherSettings() throws Exception {
        add();
        Path site = folder.resolve("site.json");
        new SiteMemory(database(), memory()).look(site);
        Files.writeString(site, "{}");
        new SiteMemory(database(), memory()).look(site);

        assertThat(told())
                .singleElement()
                .extracting(Deed::event)
                .isInstanceOf(AuditEvent.SettingsChanged.class);
    }

    @Test
    void aLossThatStaffHaveTakenNoteOf() throws Exception {
        add();
        Files.delete(folder.resolve("askwell.db"));
        add();
        new SqliteLogState(database(), memory()).takeNoteOfLoss(BY);

        assertThat(told()).containsExactly(done(BY, new AuditEvent.LossNoted()));
    }

    /** Who did what. */
    private record Deed(Actor by, AuditEvent event) {}

    private static Deed done(Actor by, AuditEvent event) {
        return new Deed(by, event);
    }

    private List<Deed> told() throws Exception {
        List<AuditEntry> newestFirst =
                new SqliteAuditTrail(database(), memory()).read(100).entries();
        List<Deed> told = new ArrayList<>();
        for (AuditEntry entry : newestFirst.reversed()) {
            told.add(new Deed(entry.by(), entry.event().orElseThrow()));
        }
        return told;
    }

    private void setUp() throws Exception {
        vault().prepare(PASSPHRASE.toCharArray()).commit();
    }

    private StaffSession open() throws Exception {
        if (!(vault().unlock(PASSPHRASE.toCharArray())
                instanceof Unlocking.Unlocked(StaffSession session))) {
            throw new AssertionError("the passphrase opens nothing");
        }
        return session;
    }

    private Reference sealed(long seed) throws Exception {
        new TestRequests(database(), memory())
                .add(SampleRequests.request(seed, "Anna Example", clock.wall()));
        return SampleRequests.request(seed).reference();
    }

    private Vault vault() {
        return new Vault(database(), memory(), new Argon2Cost(64, 1), TestKeys.RANDOM);
    }

    private Backups backups() throws Exception {
        Path to = Files.createDirectories(folder.resolve("backups"));
        return new Backups(
                new Database(folder),
                memory(),
                new BackupSettings(to, Duration.ofHours(24), 7),
                clock::wall,
                ZoneOffset.UTC);
    }
}
