package org.askwell.store;

import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.KeyRing;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** A pair of keys that all tests share, for logs that no kiosk has been set up for. */
final class TestKeys {
    static final SecureRandom RANDOM = new SecureRandom();

    private static final byte[] PRIVATE = privateKey(7);

    private TestKeys() {}

    /** The private key of that number. */
    static byte[] privateKey(int number) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) number);
        return key;
    }

    static byte[] publicKey() {
        return KeyRing.publicKey(PRIVATE);
    }

    /** What opens requests that are sealed to {@link #publicKey}. */
    static KeyRing ring() {
        return new KeyRing(PRIVATE.clone(), List.of());
    }

    /** The keys of the kiosk where it is set up, else those of all tests. */
    static Recipient recipient(Database database, GroundMemory memory) {
        return () ->
                Files.exists(database.file().resolveSibling("keys.json"))
                        ? new KeysOfLog(database, memory, RANDOM).matching().publicKey()
                        : publicKey();
    }

    /** Logs requests for {@link #recipient}, under references that {@code random} draws. */
    static SqliteCallbackRequests requests(
            Database database, GroundMemory memory, RandomGenerator random) {
        return new SqliteCallbackRequests(
                database, memory, recipient(database, memory), random, new Seal(RANDOM));
    }
}
