package org.askwell.staff;

import org.askwell.callback.CheckedLetters;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What opens the requests when the passphrase is lost: 31 random letters (140 bits) and a check
 * letter in eight groups of four.
 */
public record RecoveryKey(String letters) {
    private static final int LETTERS = 32;
    private static final int GROUP = 4;

    /**
     * @throws IllegalArgumentException where these are not 32 letters whose check letter fits
     */
    public RecoveryKey {
        if (letters.length() != LETTERS || !CheckedLetters.fit(letters)) {
            throw new IllegalArgumentException("not a recovery key");
        }
    }

    /**
     * A new key.
     *
     * @param random a source that nobody can predict
     */
    public static RecoveryKey random(RandomGenerator random) {
        return new RecoveryKey(CheckedLetters.random(random, LETTERS));
    }

    /** The key that somebody typed, in any case and with any spaces and hyphens. */
    public static Optional<RecoveryKey> parse(String typed) {
        return CheckedLetters.parse(typed, LETTERS).map(RecoveryKey::new);
    }

    /** The key as it is shown and written down: eight groups of four letters. */
    public List<String> groups() {
        return IntStream.range(0, LETTERS / GROUP)
                .mapToObj(i -> letters.substring(i * GROUP, (i + 1) * GROUP))
                .toList();
    }

    /** The key on one line, its groups joined by hyphens. */
    public String text() {
        return String.join("-", groups());
    }

    /** Tells nothing of the key, so that it strays into no message. */
    @Override
    public String toString() {
        return "RecoveryKey[…]";
    }
}
