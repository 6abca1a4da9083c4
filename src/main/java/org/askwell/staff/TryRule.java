package org.askwell.staff;

import java.time.Duration;

/**
 * How long to wait after wrong passphrases: so long that guessing is hopeless, and never for good
 * (NIST SP 800-63B, 5.2.2).
 *
 * @param first so many wrong ones in a row begin the first wait, 1 or more
 */
public record TryRule(int first) {
    /** For one person, or for the recovery key. */
    public static final TryRule ONE = new TryRule(5);

    /** For all persons together, so that nobody gets more guesses by going from name to name. */
    public static final TryRule ALL = new TryRule(15);

    /** The wait after the first wrong one too many; each further one doubles it. */
    public static final Duration SHORTEST = Duration.ofSeconds(30);

    /** No wait is longer. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** Doublings after which every wait is the longest. */
    private static final int DOUBLINGS = 7;

    /** How long to wait after {@code wrong} wrong ones in a row. */
    public Duration after(int wrong) {
        if (wrong < first) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(wrong - first, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
