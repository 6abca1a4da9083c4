package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.Actor;
import org.askwell.staff.LoggedRequest;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** A log that was there and is gone, however it went, is told until staff take note of it. */
class LostLogTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);

    @TempDir private Path folder;

    @BeforeEach
    void setUpAndLogOne() throws Exception {
        vault().prepare("four words of staff".toCharArray()).commit();
        add(1);
    }

    @Test
    void isNotToldOfALogThatIsThere() throws Exception {
        assertThat(database().lost()).isFalse();
        assertThat(database().gone()).isFalse();
    }

    @Test
    void isNotToldOfAFolderThatNeverHadOne() throws Exception {
        Path another = Files.createDirectory(folder.resolve("another"));

        assertThat(new Database(another).lost()).isFalse();
        new Database(another).open();
        assertThat(new Database(another).lost()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gone", "of no bytes", "without tables", "of another kiosk"})
    void isToldAndTakesRequestsAgain(String how) throws Exception {
        lose(how);
        assertThat(new SqliteLogState(database(), MEMORY).lost()).isTrue();

        add(2);

        assertThat(logged()).containsExactly(SampleRequests.request(2).reference().text());
        assertThat(database().lost()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys.json", "log.json"})
    void isToldWhereOneOfTheTwoThatRememberItIsLeft(String other) throws Exception {
        Files.delete(folder.resolve(other));
        Files.delete(folder.resolve("askwell.db"));

        add(2);

        assertThat(database().lost()).isTrue();
    }

    @Test
    void isToldThoughWhatRemembersItIsDamaged() throws Exception {
        Files.delete(folder.resolve("keys.json"));
        Files.writeString(folder.resolve("log.json"), "{");
        assertThat(database().lost()).isFalse();
        Files.delete(folder.resolve("askwell.db"));

        add(2);

        assertThat(database().lost()).isTrue();
    }

    @Test
    void isToldByTheProgramThatWasRunningAllTheTime() throws Exception {
        Database running = database();
        running.open();
        lose("gone");

        new TestRequests(running, MEMORY).add(SampleRequests.request(2));

        assertThat(running.lost()).isTrue();
    }

    @Test
    void isToldNoMoreOnceStaffTookNote() throws Exception {
        lose("gone");
        add(2);

        new SqliteLogState(database(), MEMORY).takeNoteOfLoss(new Actor.Command());

        assertThat(database().lost()).isFalse();
        lose("of no bytes");
        assertThat(database().lost()).isTrue();
    }

    @Test
    void leavesWhatTheWriteAheadLogStillHolds() throws Exception {
        Path rest = Files.writeString(folder.resolve("askwell.db-wal"), "pages of requests");
        Files.delete(folder.resolve("askwell.db"));

        add(2);

        assertThat(rest).doesNotExist();
        assertThat(folder.resolve("set-aside/1/askwell.db-wal")).hasContent("pages of requests");
    }

    @Test
    void setsTheLogAsideWholeAndBeginsAnew() throws Exception {
        Path aside = database().setAside().orElseThrow();

        assertThat(logged()).isEmpty();
        assertThat(database().lost()).isFalse();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(aside)))
                .isEqualTo("rwx------");
        Files.copy(folder.resolve("keys.json"), aside.resolve("keys.json"));
        assertThat(new SqliteRequestLog(new Database(aside), MEMORY, TestKeys.ring()).list())
                .hasSize(1);
        assertThat(database().setAside().orElseThrow()).isNotEqualTo(aside);
    }

    @Test
    void setsAsideALogThatIsDamaged() throws Exception {
        Files.writeString(folder.resolve("askwell.db"), "no database ".repeat(99));

        Path aside = database().setAside().orElseThrow();

        assertThat(aside.resolve("askwell.db")).content().startsWith("no database");
        assertThat(logged()).isEmpty();
    }

    @Test
    void beginsNothingWhereALinkLeadsNowhere() throws Exception {
        Files.delete(folder.resolve("askwell.db"));
        Files.createSymbolicLink(folder.resolve("askwell.db"), folder.resolve("stick/askwell.db"));

        assertThatThrownBy(() -> database().open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is not a file");
    }

    private void lose(String how) throws Exception {
        Path file = folder.resolve("askwell.db");
        Files.delete(file);
        switch (how) {
            case "gone" -> {}
            case "of no bytes" -> Files.createFile(file);
            case "without tables" -> makeEmptyDatabase(file);
            default -> copyOfAnother(file);
        }
    }

    private static void makeEmptyDatabase(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
        }
    }

    private void copyOfAnother(Path file) throws IOException, DatabaseException {
        Path another = Files.createTempDirectory(folder, "another");
        new Database(another).open();
        Files.copy(another.resolve("askwell.db"), file);
    }

    private void add(long seed) throws Exception {
        new TestRequests(database(), MEMORY).add(SampleRequests.request(seed));
    }

    private List<String> logged() throws Exception {
        return new SqliteRequestLog(database(), MEMORY, TestKeys.ring())
                .list().stream().map(LoggedRequest::reference).toList();
    }

    private Database database() {
        return new Database(folder);
    }

    private Vault vault() {
        return new Vault(
                new Database(folder),
                TestMemory.at(() -> Instant.EPOCH),
                new Argon2Cost(8, 1),
                new SecureRandom());
    }
}
