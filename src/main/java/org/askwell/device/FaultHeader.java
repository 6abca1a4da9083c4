package org.askwell.device;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above a fault in the log: when it was first and last seen, and how often. Every such
 * line has the same length.
 *
 * @param place of its first letter in the text that it was found in
 * @param first in whole seconds, as {@code last}
 * @param count 1 or more
 */
record FaultHeader(int place, Instant first, Instant last, long count) {
    private static final String INSTANT = "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)";
    private static final Pattern LINE =
            Pattern.compile(
                    "(?m)^first " + INSTANT + ", last " + INSTANT + ", times (\\d{1,9}) {0,8}\\n");
    private static final long MOST = 999_999_999;

    /** What comes again later than this is told anew. */
    private static final Duration SAME = Duration.ofDays(1);

    /** That of a fault which is seen for the first time. */
    static FaultHeader first(Instant now) {
        return new FaultHeader(0, now, now, 1);
    }

    /** The last one in {@code log} that stands above {@code fault} and was seen within a day. */
    static Optional<FaultHeader> latest(String log, String fault, Instant now) {
        Optional<FaultHeader> latest = Optional.empty();
        Matcher line = LINE.matcher(log);
        while (line.find()) {
            if (log.startsWith(fault, line.end())) {
                latest = read(line.toMatchResult());
            }
        }
        return latest.filter(
                header -> Duration.between(header.last, now).abs().compareTo(SAME) < 0);
    }

    private static Optional<FaultHeader> read(MatchResult line) {
        try {
            return Optional.of(
                    new FaultHeader(
                            line.start(),
                            Instant.parse(line.group(1)),
                            Instant.parse(line.group(2)),
                            Long.parseLong(line.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same fault has come again. */
    FaultHeader again(Instant now) {
        return new FaultHeader(place, first, now, Math.min(MOST, count + 1));
    }

    /** The line, with its end. */
    String text() {
        return String.format(Locale.ROOT, "first %s, last %s, times %-9d\n", first, last, count);
    }
}
