package org.askwell.site;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * How fast one-switch scanning goes.
 *
 * @param step how long the highlight stands on each item, {@link #SHORTEST} to {@link #LONGEST}
 */
public record ScanPace(Duration step) {
    public static final Duration SHORTEST = Duration.ofMillis(600);
    public static final Duration LONGEST = Duration.ofSeconds(5);

    /** The pace of a site that sets none of its own. */
    public static final ScanPace DEFAULT = new ScanPace(Duration.ofMillis(1_500));

    private static final List<Integer> OFFERED_MILLIS = List.of(5_000, 3_000, 1_500, 1_000, 600);

    /** A person has to see where the highlight begins: there it stands longer by so much. */
    private static final Duration LEAST_MORE = Duration.ofMillis(500);

    public ScanPace {
        if (step.compareTo(SHORTEST) < 0 || step.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a step of 0.6 to 5 s, not " + step);
        }
    }

    /** How long the highlight stands on the first item of several. */
    public Duration first() {
        Duration half = step.dividedBy(2);
        return step.plus(half.compareTo(LEAST_MORE) > 0 ? half : LEAST_MORE);
    }

    /** As long as {@code count} steps. */
    public Duration steps(int count) {
        return step.multipliedBy(count);
    }

    /**
     * What a person can choose among, the slowest first: this one is in the place of the nearest.
     */
    public List<ScanPace> choices() {
        int nearest =
                OFFERED_MILLIS.stream()
                        .min(Comparator.comparingLong(millis -> Math.abs(millis - step.toMillis())))
                        .orElseThrow();
        return OFFERED_MILLIS.stream()
                .map(millis -> millis == nearest ? this : new ScanPace(Duration.ofMillis(millis)))
                .toList();
    }
}
