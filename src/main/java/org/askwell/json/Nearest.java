package org.askwell.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The one of {@code known} that needs the fewest letters changed (Levenshtein distance) to
     * become {@code written}, where that is no more than two of them, or a third.
     */
    static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String word = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate ->
                        distance(word, candidate.toLowerCase(Locale.ROOT)) <= most(candidate))
                .min(
                        Comparator.comparingInt(
                                candidate -> distance(word, candidate.toLowerCase(Locale.ROOT))));
    }

    private static int most(String candidate) {
        return Math.min(candidate.length() - 1, Math.max(2, candidate.length() / 3));
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
