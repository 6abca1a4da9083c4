package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.askwell.clock.ClockRule;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Person;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.keys.KeysLock;
import org.askwell.store.keys.Tries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Wrong passphrases are slowed, whoever gives them where, and whatever is started anew. */
class SlowedTriesTest {
    private static final String RIGHT = "correct horse battery";
    private static final Person ANNA = new Person("Anna");
    private static final Instant START = Instant.parse("2026-11-27T09:00:00Z");

    private final TestClock clock = new TestClock(START);
    private RecoveryKey recoveryKey;

    @TempDir Path folder;

    @BeforeEach
    void setUp() throws Exception {
        var prepared = vault().prepare(RIGHT.toCharArray());
        prepared.commit();
        recoveryKey = prepared.recoveryKey();
    }

    @Test
    void doublesTheWaitFromTheFifthWrongOneOn() throws Exception {
        wrong(4);
        assertThat(vault().delay(Person.SHARED)).isZero();
        assertThat(tryOne("wrong")).isEqualTo(wrongThen(Duration.ofSeconds(30)));
        clock.run(Duration.ofSeconds(30));
        assertThat(tryOne("wrong")).isEqualTo(wrongThen(Duration.ofMinutes(1)));
        clock.run(Duration.ofMinutes(1));
        assertThat(tryOne("wrong")).isEqualTo(wrongThen(Duration.ofMinutes(2)));
    }

    @Test
    void refusesEvenTheRightOneDuringAWaitAndCountsNothing() throws Exception {
        wrong(5);
        clock.run(Duration.ofSeconds(29));
        for (int i = 0; i < 10; i++) {
            assertThat(tryOne(RIGHT)).isEqualTo(new Unlocking.TooSoon(Duration.ofSeconds(1)));
        }
        clock.run(Duration.ofSeconds(1));
        assertThat(tryOne(RIGHT)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void startsFromTheBeginningAfterARightOne() throws Exception {
        wrong(4);
        assertThat(tryOne(RIGHT)).isInstanceOf(Unlocking.Unlocked.class);
        wrong(4);
        assertThat(vault().delay(Person.SHARED)).isZero();
    }

    @Test
    void heedsNoClockThatSomebodySets() throws Exception {
        wrong(5);
        clock.set(START.plus(Duration.ofDays(365)));
        assertThat(vault().delay(Person.SHARED)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void beginsThePresentWaitAgainWhereTheMachineIsStartedAnew() throws Exception {
        wrong(6 - 1);
        clock.run(Duration.ofSeconds(20));
        clock.startAt(START);
        assertThat(vault().delay(Person.SHARED)).isEqualTo(Duration.ofSeconds(30));
        clock.run(Duration.ofSeconds(30));
        assertThat(vault().delay(Person.SHARED)).isZero();
        assertThat(tryOne("wrong")).isEqualTo(wrongThen(Duration.ofMinutes(1)));
    }

    @Test
    void countsATryThatIsCutShort() throws Exception {
        KeysLock lock = new KeysLock(folder);
        for (int i = 0; i < 5; i++) {
            assertThat(new Tries(folder, lock, clock).begin(Tries.of(Person.SHARED))).isZero();
        }
        assertThat(tryOne(RIGHT)).isInstanceOf(Unlocking.TooSoon.class);
    }

    @Test
    void opensWithTheRecoveryKeyMeanwhileAndCountsItApart() throws Exception {
        wrong(5);
        RecoveryKey other = RecoveryKey.random(new Random(7));
        for (int i = 0; i < 4; i++) {
            vault().unlockWithRecovery(other);
        }
        assertThat(vault().unlockWithRecovery(recoveryKey)).isInstanceOf(Unlocking.Unlocked.class);
        for (int i = 0; i < 4; i++) {
            vault().unlockWithRecovery(other);
        }
        assertThat(vault().unlockWithRecovery(other)).isEqualTo(wrongThen(Duration.ofSeconds(30)));
        assertThat(vault().unlockWithRecovery(recoveryKey)).isInstanceOf(Unlocking.TooSoon.class);
        assertThat(vault().delay(Person.SHARED)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void countsEachPersonAloneAndAllTogether() throws Exception {
        add(ANNA);
        add(new Person("Ben"));
        wrong(5);
        assertThat(vault().delay(ANNA)).isZero();
        for (Person person : new Person[] {ANNA, new Person("Ben")}) {
            for (int i = 0; i < 5; i++) {
                vault().unlock(person, "wrong".toCharArray());
            }
        }
        assertThat(vault().unlock(ANNA, "wrong".toCharArray()))
                .isEqualTo(new Unlocking.TooSoon(Duration.ofSeconds(30)));
        add(new Person("Zoe"));
        assertThat(vault().delay(new Person("Zoe"))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void countsFromTheBeginningWhereThePassphraseIsAnother() throws Exception {
        wrong(5);
        try (var session =
                ((Unlocking.Unlocked) vault().unlockWithRecovery(recoveryKey)).session()) {
            vault().changes(session).setPassphrase(Person.SHARED, "another long one".toCharArray());
        }
        assertThat(tryOne("another long one")).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void letsNobodyInWhereNothingCanBeCounted() throws Exception {
        Files.delete(folder.resolve("tries.json"));
        Files.createDirectory(folder.resolve("tries.json"));
        assertThatExceptionOfType(StaffKeysException.class)
                .isThrownBy(() -> tryOne(RIGHT))
                .withMessageContaining("cannot be counted")
                .withMessageContaining("free space on the disk");
    }

    @Test
    void takesADamagedCountForTheFirstWait() throws Exception {
        tryOne("wrong");
        String whole = Files.readString(folder.resolve("tries.json"));
        Files.writeString(
                folder.resolve("tries.json"), whole.replace("\"tries\":1", "\"tries\":0"));
        assertThat(tryOne(RIGHT)).isEqualTo(new Unlocking.TooSoon(Duration.ofSeconds(30)));
        clock.run(Duration.ofSeconds(30));
        assertThat(tryOne(RIGHT)).isInstanceOf(Unlocking.Unlocked.class);
    }

    @Test
    void needsNoMoreRoomOnTheDiskForTheNextTry() throws Exception {
        tryOne("wrong");
        long size = Files.size(folder.resolve("tries.json"));
        Object place =
                Files.readAttributes(
                                folder.resolve("tries.json"),
                                java.nio.file.attribute.BasicFileAttributes.class)
                        .fileKey();
        wrong(3);
        assertThat(Files.size(folder.resolve("tries.json"))).isEqualTo(size);
        assertThat(
                        Files.readAttributes(
                                        folder.resolve("tries.json"),
                                        java.nio.file.attribute.BasicFileAttributes.class)
                                .fileKey())
                .isEqualTo(place);
    }

    private void add(Person person) throws Exception {
        try (var session =
                ((Unlocking.Unlocked) vault().unlockWithRecovery(recoveryKey)).session()) {
            vault().changes(session).add(person, "a passphrase of theirs".toCharArray());
        }
    }

    private void wrong(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            assertThat(tryOne("wrong")).isInstanceOf(Unlocking.WrongPassphrase.class);
        }
    }

    private static Unlocking wrongThen(Duration delay) {
        return new Unlocking.WrongPassphrase(delay);
    }

    /** Each time by a program that has just been started. */
    private Unlocking tryOne(String passphrase) throws Exception {
        return vault().unlock(passphrase.toCharArray());
    }

    private StaffKeys vault() {
        return new Vault(
                new Database(folder),
                new GroundMemory(
                        clock,
                        new ClockRule(Instant.EPOCH),
                        new RetentionSetting.Said(new Retention(7, 20, 30))),
                new Argon2Cost(64, 1),
                new SecureRandom());
    }
}
