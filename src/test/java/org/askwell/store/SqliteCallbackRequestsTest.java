package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SqliteCallbackRequestsTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final int PLENTY = 10_000;

    @TempDir Path folder;

    @Test
    void logsARequest() throws Exception {
        add(1);

        assertThat(names()).containsExactly(SampleRequests.request(1).name());
    }

    @Test
    void logsTheSameRequestOnceHoweverOftenItComes() throws Exception {
        add(1);
        add(1);

        assertThat(logged()).isEqualTo(1);
    }

    @Test
    void takesTheLastAnswersOfTheSameForm() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        requests().add(first);
        requests()
                .add(
                        with(
                                first,
                                first.reference(),
                                "Beatrice Example",
                                first.received(),
                                first.kiosk()));

        assertThat(names()).containsExactly("Beatrice Example");
    }

    @Test
    void givesAnotherRequestAnotherReference() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        Instant later = first.received().plusMillis(1);
        requests().add(first);

        assertThat(addAsFirstTry(first, later, first.kiosk())).isNotEqualTo(first.reference());
        assertThat(addAsFirstTry(first, first.received(), "Another kiosk"))
                .isNotEqualTo(first.reference());
        new SqliteRequestLog(new Database(folder), MEMORY)
                .markDone(first.reference(), first.received());
        assertThat(addAsFirstTry(first, first.received(), first.kiosk()))
                .isNotEqualTo(first.reference());
        assertThat(names()).containsExactly(first.name(), "Bea", "Bea", "Bea");
    }

    /** Logs a request that has drawn the reference of {@code taken}. */
    private Reference addAsFirstTry(CallbackRequest taken, Instant received, String kiosk)
            throws Exception {
        Sending sending = new Sending();
        sending.reference(taken::reference);
        return own(4).add(sending, reference -> with(taken, reference, "Bea", received, kiosk));
    }

    @Test
    void isOneRequestUnderItsNewReferenceHoweverOftenItIsSent() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        requests().add(first);
        Sending sending = new Sending();
        sending.reference(first::reference);
        Instant later = first.received().plusMillis(1);
        Function<Reference, CallbackRequest> request =
                reference -> with(first, reference, "Bea", later, first.kiosk());

        Reference told = own(4).add(sending, request);

        assertThat(own(5).add(sending, request)).isEqualTo(told);
        assertThat(logged()).isEqualTo(2);
    }

    @Test
    void givesEachOfManyWritersWhoDrawTheSameReferencesItsOwn() throws Exception {
        int writers = 6;
        CallbackRequest like = SampleRequests.request(1);
        Set<Reference> told = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Void>> work =
                    IntStream.range(0, writers)
                            .<Callable<Void>>mapToObj(writer ->
                                    () -> {
                                        Instant received = like.received().plusMillis(writer);
                                        told.add(
                                                own(9).add(
                                                                new Sending(),
                                                                drawn ->
                                                                        with(
                                                                                like,
                                                                                drawn,
                                                                                "Bea",
                                                                                received,
                                                                                like.kiosk())));
                                        return null;
                                    })
                            .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(told).hasSize(writers).contains(Reference.random(new Random(9)));
        assertThat(logged()).isEqualTo(writers);
    }

    @Test
    void givesUpWhereNoReferenceIsFree() throws Exception {
        CallbackRequest first = SampleRequests.request(1);
        SqliteCallbackRequests requests =
                new SqliteCallbackRequests(new Database(folder), MEMORY, () -> 0);

        requests.add(
                new Sending(), reference -> with(first, reference, "Ann", first.received(), "A"));

        assertThatThrownBy(() ->
                        requests.add(
                                new Sending(),
                                reference -> with(first, reference, "Bea", first.received(), "B")))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("no free reference")
                .hasMessageNotContaining("Bea");
        assertThat(names()).containsExactly("Ann");
    }

    private SqliteCallbackRequests own(long seed) {
        return new SqliteCallbackRequests(new Database(folder), MEMORY, new Random(seed));
    }

    private static CallbackRequest with(
            CallbackRequest like,
            Reference reference,
            String name,
            Instant received,
            String kiosk) {
        return new CallbackRequest(
                reference,
                received,
                like.topic(),
                name,
                like.telephone(),
                like.leaveMessage(),
                like.preferred(),
                like.due(),
                like.support(),
                like.consent(),
                like.language(),
                kiosk);
    }

    private List<String> names() throws Exception {
        return new SqliteRequestLog(new Database(folder), MEMORY)
                .list().stream()
                        .map(logged -> ((LoggedRequest.Intact) logged).request().name())
                        .toList();
    }

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

        assertThat(new SqliteRequestLog(new Database(folder), MEMORY).list()).hasSize(1);
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

    /** SQLite follows no link that stands in a file's place, and so fails as on a full disk. */
    private static Path keepFromMaking(Path file) throws IOException {
        return Files.createSymbolicLink(file, file.resolveSibling("nowhere"));
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

        assertThat(new SqliteRequestLog(new Database(full), MEMORY).list()).hasSize(2);
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
                .hasMessageContaining("move it");

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
    void keepsEverythingForItsOwnerAlone() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path data = folder.resolve("deep/data");
        Database database = new Database(data);
        database.open();

        assertThat(permissions(data)).isEqualTo("rwx------");
        List<String> duringWork =
                database.write(connection -> {
                    try (Statement statement = connection.createStatement();
                            Stream<Path> files = Files.list(data)) {
                        statement.execute("DELETE FROM request");
                        return files.filter(Files::isRegularFile)
                                .map(SqliteCallbackRequestsTest::permissions)
                                .distinct()
                                .toList();
                    } catch (IOException e) {
                        throw new SQLException(e);
                    }
                });
        assertThat(duringWork).containsExactly("rw-------");
    }

    @Test
    void survivesPowerCutsByItsSettings() throws Exception {
        String settings =
                new Database(folder)
                        .read(connection ->
                                pragma(connection, "journal_mode")
                                        + pragma(connection, "synchronous")
                                        + pragma(connection, "secure_delete")
                                        + pragma(connection, "foreign_keys")
                                        + pragma(connection, "temp_store"));
        assertThat(settings).isEqualTo("wal" + "2" + "1" + "1" + "2");
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

    @Test
    void takesRequestsOfManyWritersAtOnceFromTheFirstMoment() throws Exception {
        int writers = 6;
        int each = 10;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Callable<Void>> work =
                    IntStream.range(0, writers)
                            .<Callable<Void>>mapToObj(writer ->
                                    () -> {
                                        TestRequests own = requests();
                                        for (int i = 0; i < each; i++) {
                                            own.add(SampleRequests.request(writer * 1000L + i));
                                        }
                                        return null;
                                    })
                            .toList();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(logged()).isEqualTo(writers * each);
    }

    private TestRequests requests() {
        return new TestRequests(new Database(folder), MEMORY);
    }

    private void add(long seed) throws NotLoggedException {
        requests().add(SampleRequests.request(seed));
    }

    private int logged() throws Exception {
        return new SqliteRequestLog(new Database(folder), MEMORY).list().size();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA " + name).getString(1);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
