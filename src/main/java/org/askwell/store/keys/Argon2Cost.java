package org.askwell.store.keys;

/**
 * What one guess at a passphrase costs (Argon2id, RFC 9106).
 *
 * @param memoryKiB memory in KiB, 8 to 1 GiB
 * @param iterations passes over the memory, 1 to 100
 */
public record Argon2Cost(int memoryKiB, int iterations) {
    static final int LEAST_MEMORY = 8;
    static final int MOST_MEMORY = 1 << 20;
    static final int MOST_ITERATIONS = 100;

    /**
     * 64 MiB and ten passes: well above the first choice of OWASP (Password Storage Cheat Sheet: 46
     * MiB, one pass) and the second of RFC 9106 (section 4: three passes), about a second on a
     * kiosk. In one lane: the library fills lanes one after the other, so that more of them would
     * only help who guesses.
     */
    public static final Argon2Cost DEFAULT = new Argon2Cost(1 << 16, 10);

    /**
     * @throws IllegalArgumentException where a number is out of its range
     */
    public Argon2Cost {
        if (memoryKiB < LEAST_MEMORY
                || memoryKiB > MOST_MEMORY
                || iterations < 1
                || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("an Argon2 cost out of range");
        }
    }
}
