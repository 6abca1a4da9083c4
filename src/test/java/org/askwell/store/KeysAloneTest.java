package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.LogContents;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Tampering;
import org.askwell.staff.Unlocking;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;

/** A sealed export is opened where there is a copy of the keys and nothing else. */
class KeysAloneTest {
    private static final GroundMemory MEMORY = TestMemory.at(() -> SampleRequests.RECEIVED);
    private static final String PASSPHRASE = "four words of staff";

    @TempDir private Path folder;
    private Path kiosk;
    private Path keys;

    @BeforeEach
    void setUp() throws Exception {
        kiosk = Files.createDirectory(folder.resolve("kiosk"));
        vault().prepare(PASSPHRASE.toCharArray()).commit();
        Path desk = Files.createDirectory(folder.resolve("desk"));
        keys = Files.copy(kiosk.resolve("keys.json"), desk.resolve("keys of Reception.json"));
    }

    @Test
    void opensWhatTheKioskHasSealed() throws Exception {
        new TestRequests(new Database(kiosk), MEMORY).add(SampleRequests.request(1));
        byte[] sealed = new SqliteSealedRequests(new Database(kiosk)).all().file();

        LogContents opened;
        try (StaffSession session = session(alone(keys))) {
            opened = session.open(sealed);
        }
        try (StaffSession there = session(vault().unlock(PASSPHRASE.toCharArray()))) {
            assertThat(opened.requests()).hasSize(1).isEqualTo(there.list());
        }
        assertThat(opened.tampering()).isEqualTo(Tampering.NONE);
    }

    @Test
    void beginsNoLogBesideThem() throws Exception {
        session(alone(keys)).close();

        try (Stream<Path> files = Files.list(keys.resolveSibling(""))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("keys of Reception.json", "keys.lock", "tries.json");
        }
    }

    /** Else the copy of the kiosk itself would be a way round its gate. */
    @Test
    void countsWrongPassphrasesWithThoseOfTheFolder() throws Exception {
        KeysAlone beside = new KeysAlone(kiosk.resolve("keys.json"), MEMORY.readings());
        for (int i = 0; i < 5; i++) {
            assertThat(beside.unlock(Person.SHARED, "not the right one".toCharArray()))
                    .isInstanceOf(Unlocking.WrongPassphrase.class);
        }

        assertThat(vault().unlock(PASSPHRASE.toCharArray())).isInstanceOf(Unlocking.TooSoon.class);
        assertThat(beside.unlock(Person.SHARED, PASSPHRASE.toCharArray()))
                .isInstanceOf(Unlocking.TooSoon.class);
    }

    @Test
    void tellsWhereThereAreNoKeys() {
        Path nowhere = folder.resolve("nowhere.json");

        assertThatThrownBy(() -> new KeysAlone(nowhere, MEMORY.readings()).requireThere())
                .isInstanceOf(StaffKeysException.class)
                .hasMessageContaining(nowhere + " is not there");
    }

    @Test
    void namesWhoHasAPassphrase() throws Exception {
        assertThat(new KeysAlone(keys, MEMORY.readings()).people())
                .isEqualTo(List.of(Person.SHARED));
    }

    private Vault vault() {
        return new Vault(new Database(kiosk), MEMORY, new Argon2Cost(64, 1), new SecureRandom());
    }

    private static Unlocking alone(Path file) throws StaffKeysException {
        return new KeysAlone(file, MEMORY.readings())
                .unlock(Person.SHARED, PASSPHRASE.toCharArray());
    }

    private static StaffSession session(Unlocking unlocking) {
        if (!(unlocking instanceof Unlocking.Unlocked(StaffSession session))) {
            throw new AssertionError(unlocking);
        }
        return session;
    }
}
