package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.Reference;
import org.askwell.site.BackupSettings;
import org.askwell.site.Retention;
import org.askwell.staff.Actor;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Backups of a log, and what a new machine gets of them. */
class BackupsTest extends RequestsOnDisk {
    private static final Duration DAY = Duration.ofDays(1);

    private Instant now = SampleRequests.RECEIVED;
    private Path data;
    private Path to;

    @BeforeEach
    void makeFolders() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        to = Files.createDirectory(folder.resolve("backups"));
    }

    @Test
    void holdWhatTheLogHoldsWithItsKeysAndCanBeReadWhereTheyAre() throws Exception {
        setUp();
        log(1);
        log(2);

        Backups.Backup made = backups().make();

        assertThat(made.requests()).isEqualTo(2);
        assertThat(made.keys()).isTrue();
        assertThat(made.path().getFileName().toString())
                .matches("askwell-[0-9a-f]{8}-000001-2026-03-02");
        assertThat(permissions(made.path())).isEqualTo("rwx------");
        assertThat(permissions(made.path().resolve("askwell.db"))).isEqualTo("rw-------");
        assertThat(Files.readAllBytes(made.path().resolve("keys.json")))
                .isEqualTo(Files.readAllBytes(data.resolve("keys.json")));
        assertThat(list(made.path())).hasSize(2);
        assertThat(folders()).hasSize(1);
    }

    @Test
    void areMadeWhileSomebodyWrites() throws Exception {
        log(1);
        Database database = new Database(data);
        database.<Integer>read(connection -> {
            try {
                log(2);
                assertThat(backups().make().requests()).isEqualTo(2);
                log(3);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
            return 0;
        });
        assertThat(backups().make().requests()).isEqualTo(3);
    }

    @Test
    void areDueOnceADayWhateverTheClockSays() throws Exception {
        log(1);
        assertThat(backups().makeWhereDue()).isPresent();
        now = now.plus(DAY).minusSeconds(1);
        assertThat(backups().makeWhereDue()).isEmpty();
        now = now.plusSeconds(1);
        assertThat(backups().makeWhereDue()).isPresent();
        now = now.minus(Duration.ofDays(365));
        assertThat(backups().makeWhereDue()).isPresent();
        assertThat(backups().makeWhereDue()).isEmpty();
        now = now.plus(Duration.ofDays(730));
        assertThat(backups().makeWhereDue()).isPresent();
    }

    @Test
    void giveWayInTheOrderInWhichTheyWereMadeAndNoOthers() throws Exception {
        log(1);
        Path foreign = Files.createDirectory(to.resolve("askwell-00000000-000001-2026-01-01"));
        Path other = Files.createDirectory(to.resolve("photographs"));
        for (int i = 0; i < 5; i++) {
            backups().make();
            now = now.minus(DAY);
            // Read where it is, as staff may, and with a note.
            Path made = to.resolve(folders().stream().filter(BackupsTest::own).toList().getLast());
            list(made);
            Files.createDirectories(made.resolve("driver"));
            Files.writeString(made.resolve("driver/library.so"), "");
        }
        Path noted = to.resolve(folders().stream().filter(BackupsTest::own).toList().getFirst());
        Files.writeString(noted.resolve("note.txt"), "from the old machine");
        backups().make();
        assertThat(noted.resolve("note.txt")).exists();
        assertThat(noted.resolve("askwell.db")).doesNotExist();
        Files.delete(noted.resolve("note.txt"));
        Files.delete(noted);

        assertThat(folders()).hasSize(5).anyMatch(name -> name.contains("-000006-"));
        assertThat(folders()).noneMatch(name -> name.contains("-000003-"));
        assertThat(foreign).exists();
        assertThat(other).exists();
    }

    @Test
    void giveNotWayWhileStaffDoNotKnowOfDamage() throws Exception {
        log(1);
        for (int i = 0; i < 3; i++) {
            backups().make();
        }
        Files.writeString(data.resolve("askwell.db"), "noise ".repeat(999));
        Database kiosk = new Database(data, Database.Damaged.REPLACED);
        kiosk.open();

        backups().make();
        assertThat(folders()).hasSize(4);

        new SqliteLogState(kiosk, MEMORY).takeNote(kiosk.damage().getFirst(), new Actor.Command());
        backups().make();
        assertThat(folders()).hasSize(3);
    }

    @Test
    void areNotMadeOfADamagedLogAndLeaveTheGoodOnes() throws Exception {
        log(1);
        backups().make();
        Files.writeString(data.resolve("askwell.db"), "noise ".repeat(999));

        assertThatThrownBy(() -> backups().make())
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is damaged");
        assertThat(list(to.resolve(folders().getFirst()))).hasSize(1);
    }

    @Test
    void areToldWhereTheirFolderIsNotThereOrTakesNothing() throws Exception {
        log(1);
        Path gone = folder.resolve("stick");
        assertThatThrownBy(() -> backups(gone).make())
                .isInstanceOf(ToldException.class)
                .hasMessageContaining(gone.toString())
                .hasMessageContaining("plug its disk in");
        assertThat(gone).doesNotExist();
        Path full = Path.of("/proc");
        assertThatThrownBy(() -> backups(full).make())
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("free space");
    }

    @Test
    void leaveNothingHalfDoneUnderTheNameOfABackup() throws Exception {
        log(1);
        Path id = to.resolve(backups().make().path().getFileName());
        Path part = to.resolve(id.getFileName().toString().substring(0, 16) + ".part");
        Files.createDirectory(part);
        Files.writeString(part.resolve("askwell.db"), "half");

        backups().make();

        assertThat(folders()).hasSize(2);
        assertThat(part).doesNotExist();
    }

    @Test
    void comeBackOnANewMachineWithTheirKeys() throws Exception {
        setUp();
        log(1);
        log(2);
        Path made = backups().make().path();
        Path fresh = folder.resolve("new machine");

        Restore.Restored restored = new Restore(new Database(fresh), MEMORY).from(made, now);

        assertThat(restored).isEqualTo(new Restore.Restored(2, 0, true));
        assertThat(list(fresh)).hasSize(2);
        assertThat(new Database(fresh).lost()).isFalse();
        assertThat(vault(fresh).unlock("four words of staff".toCharArray()))
                .isInstanceOf(Unlocking.Unlocked.class);
        assertThat(permissions(fresh.resolve("askwell.db"))).isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(fresh)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .doesNotContain("askwell.db.restored");
        }
    }

    @Test
    void bringNobodyBackWhoWishedToBeErased() throws Exception {
        log(1);
        log(2);
        Path made = backups().make().path();
        Path kept = Files.createDirectory(folder.resolve("in a safe"));
        Path copy = Files.createDirectory(kept.resolve(made.getFileName()));
        Files.copy(made.resolve("askwell.db"), copy.resolve("askwell.db"));
        eraseOnWish(1);

        assertThat(backups().eraseInBackups(Optional.empty())).isEqualTo(1);
        assertThat(list(made)).hasSize(1);
        try (Stream<Path> records = Files.list(to)) {
            for (Path each : records.filter(Files::isRegularFile).toList()) {
                Files.copy(each, kept.resolve(each.getFileName()));
            }
        }

        Path fresh = folder.resolve("new machine");
        Restore.Restored restored = new Restore(new Database(fresh), MEMORY).from(copy, now);

        assertThat(restored).isEqualTo(new Restore.Restored(1, 1, false));
        assertThat(list(fresh))
                .extracting(LoggedRequest::reference)
                .containsExactly(reference(2).text());
    }

    @Test
    void loseByAgeWhatTheLogLoses() throws Exception {
        log(1);
        Path made = backups().make().path();
        now = now.plus(Duration.ofDays(31));

        assertThat(backups().eraseInBackups(Optional.empty())).isZero();
        assertThat(backups().eraseInBackups(Optional.of(Retention.DEFAULT))).isEqualTo(1);
        assertThat(list(made)).isEmpty();
        assertThat(backups().makeWhereDue()).isPresent();
    }

    @Test
    void replaceNoLogThatHoldsAnything() throws Exception {
        log(1);
        Path made = backups().make().path();
        log(2);

        assertThatThrownBy(() -> new Restore(new Database(data), MEMORY).from(made, now))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("set it aside first");
        assertThat(list(data)).hasSize(2);

        assertThat(new Database(data).setAside()).isPresent();
        new Restore(new Database(data), MEMORY).from(made, now);
        assertThat(list(data)).hasSize(1);
        assertThat(new Database(data).lost()).isFalse();
    }

    @Test
    void areRefusedWhereTheyAreDamagedOrOfOtherKeys() throws Exception {
        setUp();
        log(1);
        Path made = backups().make().path();
        Path fresh = folder.resolve("new machine");
        byte[] whole = Files.readAllBytes(made.resolve("askwell.db"));
        Files.writeString(made.resolve("askwell.db"), "noise ".repeat(999));
        assertThatThrownBy(() -> new Restore(new Database(fresh), MEMORY).from(made, now))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is damaged");
        assertThat(fresh.resolve("askwell.db")).doesNotExist();

        Files.write(made.resolve("askwell.db"), whole);
        vault(fresh).prepare("four words of others".toCharArray()).commit();
        assertThatThrownBy(() -> new Restore(new Database(fresh), MEMORY).from(made, now))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("keys of another kiosk");
        assertThatThrownBy(() ->
                        new Restore(new Database(fresh), MEMORY).from(fresh.resolve("no"), now))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("There is no backup");
    }

    private void setUp() throws Exception {
        vault(data).prepare("four words of staff".toCharArray()).commit();
    }

    private static Vault vault(Path data) {
        return new Vault(new Database(data), MEMORY, new Argon2Cost(8, 1), new SecureRandom());
    }

    private void log(long seed) throws Exception {
        new TestRequests(new Database(data), MEMORY).add(SampleRequests.request(seed));
    }

    private static Reference reference(long seed) {
        return SampleRequests.request(seed).reference();
    }

    private void eraseOnWish(long seed) throws Exception {
        int _ =
                new Database(data)
                        .write(connection -> {
                            try (PreparedStatement delete =
                                    connection.prepareStatement(
                                            "DELETE FROM request WHERE reference = ?")) {
                                delete.setString(1, reference(seed).text());
                                ErasedReferences.add(
                                        connection,
                                        new ErasedReference(
                                                reference(seed), now, Optional.empty()));
                                return delete.executeUpdate();
                            }
                        });
    }

    private Backups backups() {
        return backups(to);
    }

    private Backups backups(Path folder) {
        return new Backups(
                new Database(data),
                MEMORY,
                new BackupSettings(folder, DAY, 3),
                () -> now,
                ZoneOffset.UTC);
    }

    private List<String> folders() throws Exception {
        try (Stream<Path> entries = Files.list(to)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean own(String name) {
        return name.startsWith("askwell-") && !name.contains("-00000000-");
    }

    private static List<LoggedRequest> list(Path data) throws Exception {
        return TestRequests.log(new Database(data), MEMORY).list();
    }
}
