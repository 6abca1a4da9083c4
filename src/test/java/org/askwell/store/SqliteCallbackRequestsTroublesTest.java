package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.callback.NotLoggedException;
import org.askwell.clock.ClockRule;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What keeps a request from being logged is told, and harms nothing. */
class SqliteCallbackRequestsTroublesTest extends RequestsOnDisk {
    @Test
    void tellsThatTheDatabaseIsFullAndLogsLaterOnes() throws Exception {
        new Database(folder).open();
        int logged = 0;
        NotLoggedException full = null;
        TestRequests small = new TestRequests(new Database(folder, SHORT, 6), MEMORY);
        while (full == null) {
            try {
                small.add(SampleRequests.request(logged));
                logged++;
            } catch (NotLoggedException e) {
                full = e;
            }
        }

        assertThat(full).hasMessageContaining("askwell.db").hasMessageContaining("free space");
        assertThat(logged()).isEqualTo(logged).isPositive();
        add(logged);
        assertThat(logged()).isEqualTo(logged + 1);
    }

    @Test
    void readsOnWhereTheDiskHasNoRoomForSideFiles() throws Exception {
        add(1);
        Path index = keepFromMaking(folder.resolve("askwell.db-shm"));

        assertThat(new SqliteRequestLog(new Database(folder), MEMORY, TestKeys.ring()).list())
                .hasSize(1);
        assertThatThrownBy(() -> add(2)).isInstanceOf(NotLoggedException.class);

        Files.delete(index);
        add(2);
        assertThat(logged()).isEqualTo(2);
        assertThat(folder.resolve("askwell.db-wal")).doesNotExist();
    }

    @Test
    void findsOutBeforehandWhetherARequestCouldBeLogged() throws Exception {
        requests().check();
        add(1);
        requests().check();
        assertThat(logged()).isEqualTo(1);

        Path index = keepFromMaking(folder.resolve("askwell.db-shm"));
        assertThatThrownBy(() -> requests().check()).isInstanceOf(NotLoggedException.class);
        Files.delete(index);
        requests().check();

        Files.writeString(new Database(folder).file(), "This is no database. ".repeat(9));
        assertThatThrownBy(() -> requests().check())
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void readsWhatOnlyTheWriteAheadFileHoldsWhereThereIsNoRoom() throws Exception {
        add(1);
        Database database = new Database(folder);
        Path kept = folder.resolve("kept");
        database.read(open -> {
            // While somebody reads, what is written stays in the write-ahead file.
            try (Statement reading = open.createStatement()) {
                reading.execute("BEGIN");
                reading.executeQuery("SELECT count(*) FROM request").close();
                add(2);
                Files.copy(database.file(), kept);
                Files.copy(folder.resolve("askwell.db-wal"), folder.resolve("kept-wal"));
                reading.execute("ROLLBACK");
            } catch (NotLoggedException | IOException e) {
                throw new SQLException(e);
            }
            return true;
        });
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.move(kept, full.resolve("askwell.db"));
        Files.move(folder.resolve("kept-wal"), full.resolve("askwell.db-wal"));
        keepFromMaking(full.resolve("askwell.db-shm"));

        assertThat(new SqliteRequestLog(new Database(full), MEMORY, TestKeys.ring()).list())
                .hasSize(2);
    }

    @Test
    void tellsThatAnotherProgramWritesAndLogsLaterOnes() throws Exception {
        Database database = new Database(folder, SHORT, PLENTY);
        database.open();
        TestRequests requests = new TestRequests(database, MEMORY);
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> requests.add(SampleRequests.request(1)))
                    .isInstanceOf(NotLoggedException.class)
                    .hasMessageContaining("in use by another program");
            statement.execute("ROLLBACK");
        }

        requests.add(SampleRequests.request(1));
        assertThat(logged()).isEqualTo(1);
    }

    /** Six times as long as the kiosk would wait for, which is 5 s, and here is less. */
    @Test
    void waitsForAnotherProgramNoLongerThanItMayAndLosesNothingByIt() throws Exception {
        add(1);
        Database database = new Database(folder, SHORT, PLENTY, Database.Damaged.REPLACED);
        TestRequests requests = new TestRequests(database, MEMORY);
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            for (int second = 0; second < 30; second += 5) {
                assertThatThrownBy(() -> requests.add(SampleRequests.request(2)))
                        .isInstanceOf(NotLoggedException.class)
                        .hasMessageContaining("in use by another program");
            }
            statement.execute("ROLLBACK");
        }

        requests.add(SampleRequests.request(2));
        assertThat(logged()).isEqualTo(2);
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void keepsEverythingWhereTheClockIsSetBackAndForwardAYear() throws Exception {
        TestClock clock = new TestClock(SampleRequests.RECEIVED);
        GroundMemory memory =
                new GroundMemory(
                        clock,
                        new ClockRule(SampleRequests.RECEIVED.minus(Duration.ofDays(400))),
                        new RetentionSetting.Said(Retention.DEFAULT));
        TestRequests requests = new TestRequests(new Database(folder), memory);
        SqliteErasure erasure = new SqliteErasure(new Database(folder), memory);
        requests.add(SampleRequests.request(1, "Anna Example", clock.wall()));
        long seed = 2;
        for (int days : new int[] {365, -730, 365}) {
            clock.run(Duration.ofMinutes(5));
            clock.set(clock.wall().plus(Duration.ofDays(days)));
            requests.add(SampleRequests.request(seed++, "Ben Example", clock.wall()));
            assertThat(erasure.erase().requests()).isZero();
        }

        assertThat(logged()).isEqualTo(4);
    }

    @Test
    void tellsThatTheHeaderIsDamagedAndStartsAfreshOnceTheFileIsMoved() throws Exception {
        TestRequests requests = requests();
        requests.add(SampleRequests.request(1));
        Path file = new Database(folder).file();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.write("This is no database.".getBytes(StandardCharsets.US_ASCII));
        }

        assertThatThrownBy(() -> requests.add(SampleRequests.request(2)))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("is damaged");
        assertThatThrownBy(() -> new Database(folder).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("requests salvage");

        Files.move(file, folder.resolve("damaged.db"));
        requests.add(SampleRequests.request(2));
        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void findsADamagedPageWhenItOpens() throws Exception {
        for (int i = 0; i < 40; i++) {
            add(i);
        }
        Path file = new Database(folder).file();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(4096);
            raw.write(new byte[4096]);
        }

        assertThatThrownBy(() -> new Database(folder).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void tellsThatTheFileIsReadOnly() throws Exception {
        add(1);
        Path file = new Database(folder).file();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assumeTrue(!Files.isWritable(file), "the superuser writes to any file");

        assertThatThrownBy(() -> add(2))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("let the kiosk's user");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        add(2);
    }

    @Test
    void tellsThatTheFolderTakesNoFiles() throws IOException {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "only Linux has a folder that takes no files");

        assertThatThrownBy(() -> new Database(proc).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be made");
    }

    @Test
    void tellsThatTheFolderIsAFileAndLogsOnceItIsMended() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("data"), "");
        TestRequests requests = new TestRequests(new Database(inTheWay), MEMORY);

        assertThatThrownBy(() -> requests.add(SampleRequests.request(1)))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("cannot be made");
        Files.delete(inTheWay);
        requests.add(SampleRequests.request(1));
    }

    @Test
    void tellsThatTheFileIsAFolder() throws IOException {
        Files.createDirectory(folder.resolve("askwell.db"));

        assertThatThrownBy(() -> new Database(folder).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is not a file");
    }

    @Test
    void refusesADatabaseOfANewerProgram() throws Exception {
        new Database(folder).open();
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }

        assertThatThrownBy(() -> new Database(folder).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("newer program")
                .hasMessageContaining("99");
    }

    @Test
    void leavesNothingOfWorkThatFails() throws Exception {
        Database database = new Database(folder);
        assertThatThrownBy(() ->
                        database.write(connection -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.execute(
                                        "INSERT INTO request VALUES"
                                                + " ('a',1,'new',NULL,'k','json',x'')");
                                statement.execute("INSERT INTO nowhere VALUES (1)");
                            }
                            return true;
                        }))
                .isInstanceOf(DatabaseException.class);
        assertThat(logged()).isZero();
    }
}
