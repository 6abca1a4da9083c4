package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.FakeLog;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

/** A kiosk whose keys go while it runs takes no more requests, until they are back. */
class KeysForRequestsTest {
    private static final CallbackRequest ANNA =
            FakeLog.request(1, "Anna Example", FakeLog.RECEIVED);

    @TempDir private Path folder;
    private SqliteCallbackRequests requests;

    @BeforeEach
    void setUp() throws Exception {
        Vault vault =
                new Vault(
                        new Database(folder),
                        TestMemory.at(() -> Instant.EPOCH),
                        new Argon2Cost(8, 1),
                        new SecureRandom());
        vault.prepare("four words of staff".toCharArray()).commit();
        requests =
                new SqliteCallbackRequests(
                        new Database(folder),
                        TestMemory.at(() -> FakeLog.RECEIVED),
                        new SecureRandom());
    }

    @Test
    void takesRequestsWhileThereAreKeys() throws Exception {
        requests.check();

        assertThat(add()).isEqualTo(ANNA.reference());
    }

    @Test
    void takesNoneOnceTheKeysAreGoneOrDamaged() throws Exception {
        Path keys = folder.resolve("keys.json");
        byte[] whole = Files.readAllBytes(keys);

        Files.writeString(keys, "{");
        refused();
        Files.delete(keys);
        refused();
        Files.write(keys, whole);

        requests.check();
    }

    private Reference add() throws NotLoggedException {
        Sending sending = new Sending();
        sending.reference(ANNA::reference);
        return requests.add(sending, _ -> ANNA);
    }

    private void refused() {
        assertThatThrownBy(() -> requests.check()).isInstanceOf(NotLoggedException.class);
        assertThatThrownBy(() -> add()).isInstanceOf(NotLoggedException.class);
    }
}
