package org.askwell.site.json;

import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.site.IdleTimes;
import org.askwell.site.Retention;

import java.time.Duration;
import java.util.Optional;

/** Reads idle times and retention, whose wrong values fall back to the defaults one by one. */
final class TimingReader {
    private static final int SHORTEST_SECONDS = 20;
    private static final int LONGEST_IDLE_SECONDS = 3600;
    private static final int LONGEST_WARNING_SECONDS = 300;
    private static final int MOST_DAYS = 365;

    private TimingReader() {}

    /** The object {@code idleSeconds}. */
    static Optional<IdleTimes> idle(ObjectReader object) {
        IdleTimes usual = IdleTimes.DEFAULT;
        return Optional.of(
                new IdleTimes(
                        seconds(object, "reading", LONGEST_IDLE_SECONDS, usual.reading()),
                        seconds(object, "form", LONGEST_IDLE_SECONDS, usual.form()),
                        seconds(object, "done", LONGEST_IDLE_SECONDS, usual.done()),
                        seconds(object, "staff", LONGEST_IDLE_SECONDS, usual.staff()),
                        seconds(object, "warning", LONGEST_WARNING_SECONDS, usual.warning())));
    }

    /** The object {@code retentionDays}; days that contradict each other are all put aside. */
    static Optional<Retention> retention(ObjectReader object) {
        Retention usual = Retention.DEFAULT;
        Retention set =
                new Retention(
                        days(object, "afterDone", usual.afterDone()),
                        days(object, "warnAfter", usual.warnAfter()),
                        days(object, "atMost", usual.atMost()));
        if (set.warnAfter() >= set.atMost()) {
            object.place("warnAfter")
                    .error(
                            "staff would be warned after day " + set.atMost() + ", the last one",
                            "make warnAfter less than atMost");
            return Optional.empty();
        }
        if (set.afterDone() > set.atMost()) {
            object.place("afterDone")
                    .error(
                            "is longer than atMost, which is " + set.atMost(),
                            "make afterDone no more than atMost");
            return Optional.empty();
        }
        return Optional.of(set);
    }

    private static Duration seconds(ObjectReader object, String name, int longest, Duration usual) {
        return object.optional(name, JsonRules.integer(SHORTEST_SECONDS, longest))
                .map(Duration::ofSeconds)
                .orElse(usual);
    }

    private static int days(ObjectReader object, String name, int usual) {
        return object.optional(name, JsonRules.integer(1, MOST_DAYS)).orElse(usual);
    }
}
