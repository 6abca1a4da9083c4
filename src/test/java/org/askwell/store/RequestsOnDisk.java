package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.LoggedRequest;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
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

/** Requests in a database of a temporary folder. */
public abstract class RequestsOnDisk {
    public static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);

    public static final Duration SHORT = Duration.ofMillis(20);
    public static final int PLENTY = 10_000;

    @TempDir public Path folder;

    /** Logs a request that has drawn the reference of {@code taken}. */
    Reference addAsFirstTry(CallbackRequest taken, Instant received, String kiosk)
            throws Exception {
        Sending sending = new Sending();
        sending.reference(taken::reference);
        return own(4).add(sending, reference -> with(taken, reference, "Bea", received, kiosk));
    }

    public SqliteCallbackRequests own(long seed) {
        return TestKeys.requests(new Database(folder), MEMORY, new Random(seed));
    }

    public static CallbackRequest with(
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
                like.questions(),
                like.consent(),
                like.language(),
                kiosk);
    }

    public void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public List<String> names() throws Exception {
        return new SqliteRequestLog(new Database(folder), MEMORY, TestKeys.ring())
                .list().stream()
                        .map(logged -> ((LoggedRequest.Intact) logged).request().name())
                        .toList();
    }

    /** SQLite follows no link that stands in a file's place, and so fails as on a full disk. */
    public static Path keepFromMaking(Path file) throws IOException {
        return Files.createSymbolicLink(file, file.resolveSibling("nowhere"));
    }

    public TestRequests requests() {
        return new TestRequests(new Database(folder), MEMORY);
    }

    public void add(long seed) throws NotLoggedException {
        requests().add(SampleRequests.request(seed));
    }

    public int logged() throws Exception {
        return new SqliteRequestLog(new Database(folder), MEMORY, TestKeys.ring()).list().size();
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
    }

    public static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA " + name).getString(1);
        }
    }

    public static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
