package org.askwell.callback;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Random letters with a check letter at their end, from an alphabet of 23 letters and digits that
 * neither sound nor look alike and spell no words.
 *
 * <p>The letters, weighted 1, 2, 3 … from the right, sum to 0 modulo 23, as ISBN-10 does modulo 11
 * (ISO 2108:1992). As 23 is prime and no weight is a multiple of it, one wrong letter always shows;
 * as neighbours have different weights, so do two that changed places.
 */
public final class CheckedLetters {
    /** Every letter and digit that can occur. */
    public static final String ALPHABET = "2346789CDFGHJKMPQRTVWXY";

    private static final int BASE = ALPHABET.length();

    private CheckedLetters() {}

    /** {@code count} letters of which the last is the check letter. */
    public static String random(RandomGenerator random, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 1; i < count; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(BASE)));
        }
        int sum = weighedSum(letters + ALPHABET.substring(0, 1));
        return letters.append(ALPHABET.charAt((BASE - sum) % BASE)).toString();
    }

    /** Whether every letter is of the alphabet and the check letter fits. */
    public static boolean fit(String letters) {
        return !letters.isEmpty()
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && weighedSum(letters) == 0;
    }

    /**
     * The {@code count} letters that somebody typed in whatever case, width and grouping; empty
     * where there are more or fewer or they do not fit.
     */
    public static Optional<String> parse(String typed, int count) {
        String letters =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\p{Z}\\p{Pd}\\s\u2212]", "")
                        .toUpperCase(Locale.ROOT);
        return Optional.of(letters).filter(found -> found.length() == count && fit(found));
    }

    private static int weighedSum(String letters) {
        int sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            int fromRight = letters.length() - 1 - i;
            int weight = 1 + fromRight % (BASE - 1);
            sum += weight * ALPHABET.indexOf(letters.charAt(i));
        }
        return sum % BASE;
    }
}
