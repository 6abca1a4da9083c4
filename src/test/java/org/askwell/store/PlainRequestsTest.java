package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Sending;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A log that an earlier program kept in the clear, from the first start of one that seals. */
class PlainRequestsTest extends RequestsOnDisk {
    private static final String PASSPHRASE = "four words of staff";
    private static final String NUMBER = SampleRequests.request(0).telephone().e164();
    private static final int REQUESTS = 40;

    @Test
    void isSealedAtTheFirstStartAndLeavesNoPlainByteInAnyFile() throws Exception {
        plainLog();
        // What was written in the clear is still in the journal, and in pages that are free now.
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            statement.execute("PRAGMA secure_delete = OFF");
            statement.execute(
                    "DELETE FROM request WHERE reference = '"
                            + SampleRequests.request(0).reference()
                            + "'");
        }
        assertThat(inFolder(name(0))).isTrue();

        vault().check();

        for (int i = 0; i < REQUESTS; i++) {
            assertThat(inFolder(name(i))).as(name(i)).isFalse();
        }
        assertThat(inFolder(NUMBER)).isFalse();
        assertThat(unlocked())
                .hasSize(REQUESTS - 1)
                .allMatch(LoggedRequest.Intact.class::isInstance);
    }

    @Test
    void keepsTheStateOfEachRequest() throws Exception {
        plainLog();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE request SET status = 'done', done_at = received + 1000");
        }

        assertThat(unlocked())
                .hasSize(REQUESTS)
                .allMatch(request ->
                        request.doneAt()
                                .equals(Optional.of(SampleRequests.RECEIVED.plusSeconds(1))));
    }

    @Test
    void waitsWhereTheKeysAreMissingAndIsNotReadMeanwhile() throws Exception {
        plainLog();
        Files.delete(folder.resolve("keys.json"));

        assertThatThrownBy(() ->
                        new SqliteCallbackRequests(new Database(folder), MEMORY, TestKeys.RANDOM)
                                .add(new Sending(), _ -> SampleRequests.request(900)))
                .isInstanceOf(NotLoggedException.class)
                .hasMessageContaining("bring back keys.json");
        assertThatThrownBy(this::unlocked).hasMessageContaining("bring back keys.json");
        assertThat(inFolder(name(1))).isTrue();
        assertThatThrownBy(() -> new SqliteSealedRequests(new Database(folder)).all())
                .hasMessageContaining("not sealed yet");
        assertThat(new SqliteRequestLog(new Database(folder), MEMORY, TestKeys.ring()).list())
                .hasSize(REQUESTS)
                .allMatch(LoggedRequest.Unreadable.class::isInstance);
    }

    @Test
    void clearsTracesTheNextTimeWhereAnotherProgramReadMeanwhile() throws Exception {
        plainLog();
        try (Connection reader = connect();
                Statement statement = reader.createStatement()) {
            statement.execute("BEGIN");
            assertThat(statement.executeQuery("SELECT count(*) FROM request").getInt(1))
                    .isEqualTo(REQUESTS);
            vault().check();
            assertThat(inFolder(name(1))).isTrue();
            statement.execute("ROLLBACK");
        }

        vault().check();

        assertThat(inFolder(name(1))).isFalse();
    }

    private void plainLog() throws Exception {
        vault().prepare(PASSPHRASE.toCharArray()).commit();
        Path keys = Files.move(folder.resolve("keys.json"), folder.resolve("later"));
        Database database = new Database(folder);
        for (int i = 0; i < REQUESTS; i++) {
            PlainLog.add(
                    database, MEMORY, SampleRequests.request(i, name(i), SampleRequests.RECEIVED));
        }
        Files.move(keys, folder.resolve("keys.json"));
    }

    private static String name(int number) {
        return "Zwölfender der " + number + ".";
    }

    private List<LoggedRequest> unlocked() throws Exception {
        if (!(vault().unlock(PASSPHRASE.toCharArray())
                instanceof Unlocking.Unlocked(StaffSession session))) {
            throw new AssertionError("not let in");
        }
        try (session) {
            return session.list();
        }
    }

    private Vault vault() {
        return new Vault(new Database(folder), MEMORY, new Argon2Cost(8, 1), TestKeys.RANDOM);
    }

    private boolean inFolder(String text) {
        return new FolderBytes(folder).hold(text);
    }
}
