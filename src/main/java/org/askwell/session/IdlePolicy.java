package org.askwell.session;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How long each kind of place waits for a touch, and how long the question "Still there?" stands.
 *
 * @param limits the patience of each kind; a kind that is not listed waits for ever
 * @param warning how long the question stands, 20 s or more (WCAG 2.2, 2.2.1)
 */
public record IdlePolicy(Map<Zone, Duration> limits, Duration warning) {
    /** How long speech that a person started may hold up the clock. */
    private static final Duration LONGEST_SPEECH = Duration.ofMinutes(10);

    public IdlePolicy {
        limits = Map.copyOf(limits);
    }

    /**
     * The policy towards a person who asked for that patience. Staff get no more of it: what they
     * leave open must not stay open for longer.
     */
    public IdlePolicy with(Patience patience) {
        Map<Zone, Duration> longer =
                limits.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        limit ->
                                                limit.getKey() == Zone.STAFF
                                                        ? limit.getValue()
                                                        : limit.getValue()
                                                                .multipliedBy(patience.times())));
        return new IdlePolicy(longer, warning.multipliedBy(patience.times()));
    }

    /** The same, whose limits and question are no shorter than that, but for staff. */
    public IdlePolicy atLeast(Duration limit, Duration question) {
        Map<Zone, Duration> longer = new EnumMap<>(Zone.class);
        limits.forEach((zone, usual) ->
                longer.put(zone, zone == Zone.STAFF || usual.compareTo(limit) > 0 ? usual : limit));
        return new IdlePolicy(longer, warning.compareTo(question) > 0 ? warning : question);
    }

    /** How much of {@code millis} of speech the clock does not count, in ms. */
    static long uncounted(long millis) {
        return Math.min(millis, LONGEST_SPEECH.toMillis());
    }

    /** How long {@code zone} waits for a touch, in ms; empty where it waits for ever. */
    Optional<Long> limitMillis(Zone zone) {
        return Optional.ofNullable(limits.get(zone)).map(Duration::toMillis);
    }
}
