package org.askwell.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.store.SampleRequests;
import org.askwell.store.TestMemory;
import org.askwell.store.TestRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What is logged can be read where nothing can be written, and nothing is made for it. */
class ReadOnlyTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);

    private final DatabaseException why = new DatabaseException("cannot be written");

    @TempDir private Path folder;
    private ReadOnly reading;

    @BeforeEach
    void logOne() throws Exception {
        new TestRequests(new Database(folder), MEMORY).add(SampleRequests.request(1));
        reading = new ReadOnly(new Database(folder).file(), Duration.ofMillis(20));
    }

    @Test
    void readsWhatIsLogged() throws Exception {
        assertThat(reading.read(LogIdentity::requests, why)).isEqualTo(1);
    }

    @Test
    void changesNothing() {
        assertThatThrownBy(() ->
                        reading.read(
                                connection ->
                                        connection
                                                .createStatement()
                                                .executeUpdate("DELETE FROM request"),
                                why))
                .isSameAs(why);
    }

    @Test
    void readsAFileWhoseNameMeansSomethingElseInAnAddress() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("50%25 a?b#c"));
        new TestRequests(new Database(odd), MEMORY).add(SampleRequests.request(1));

        assertThat(
                        new ReadOnly(new Database(odd).file(), Duration.ofMillis(20))
                                .read(LogIdentity::requests, why))
                .isEqualTo(1);
    }

    @Test
    void readsNothingThatIsDamaged() throws Exception {
        Files.writeString(new Database(folder).file(), "no database ".repeat(99));

        assertThatThrownBy(() -> reading.read(LogIdentity::requests, why)).isSameAs(why);
    }

    @Test
    void saysThatTheLastRequestsCannotBeReadWithoutTheIndexOfTheWriteAheadLog() throws Exception {
        Path shared = folder.resolve("askwell.db-shm");
        Files.deleteIfExists(shared);
        // Nothing can be made in its place, as on a disk that is only read.
        Files.createSymbolicLink(shared, folder.resolve("nowhere/shared"));
        Files.writeString(folder.resolve("askwell.db-wal"), "pages of requests");

        assertThatThrownBy(() -> reading.read(LogIdentity::requests, why))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContainingAll(
                        "askwell.db-wal holds the last requests", "copy the folder to another disk")
                .hasCause(why);
        assertThat(folder.resolve("askwell.db-wal")).hasContent("pages of requests");
    }

    @Test
    void readsAsStaffDo() throws Exception {
        assertThat(TestRequests.log(new Database(folder), MEMORY).list()).hasSize(1);
    }
}
