package org.askwell.clock;

import org.askwell.clock.ClockMemory.Trusted;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Judges whether a wall clock can be trusted.
 *
 * <p>Doubtful is a clock that stands before the program was built or before a time that has been
 * already, or that is ahead of that by more than the running time explains, or up to 14 days of
 * being switched off. One that is synchronised is never doubtful. A doubtful clock is trusted again
 * when it is synchronised, when somebody confirms it, when it is no longer doubtful, or when it has
 * agreed with the running time for 24 hours in all; only the last cannot vouch for a clock that
 * stands before the program was built, which is wrong however evenly it goes.
 *
 * @param build when the program was built
 */
public record ClockRule(Instant build) {
    private static final Duration LONG_ENOUGH = Duration.ofHours(24);

    /**
     * What became of the memory with one more reading.
     *
     * @param mistrusted the stamps from then on are wrong, because the clock has jumped since in
     *     the same run of the machine and the later time is trusted; empty where there are none
     */
    public record Judged(ClockMemory memory, Optional<Instant> mistrusted) {}

    /** Judges {@code now} by what is remembered. */
    public Judged judge(ClockMemory memory, ClockReading now) {
        Optional<Doubt.Reason> reason = reason(memory, now);
        if (reason.isEmpty()) {
            return trust(memory, now);
        }
        Duration agreed = memory.doubt().map(d -> d.agreedUntil(now)).orElse(Duration.ZERO);
        if (agreed.compareTo(LONG_ENOUGH) >= 0 && !beforeBuild(now.wall())) {
            return trust(memory, now);
        }
        Doubt doubt = new Doubt(reason.get(), ClockMark.of(now), agreed);
        return new Judged(new ClockMemory(memory.trusted(), Optional.of(doubt)), Optional.empty());
    }

    /** Trusts {@code now}, also backwards, as where somebody confirms it. */
    public Judged trust(ClockMemory memory, ClockReading now) {
        Optional<Trusted> run = memory.trusted().filter(trusted -> trusted.last().sameRun(now));
        Optional<Instant> jumped =
                run.filter(trusted -> !trusted.last().unexplained(now).isZero())
                        .map(Trusted::since);
        Instant since =
                jumped.isPresent() ? now.wall() : run.map(Trusted::since).orElse(now.wall());
        return new Judged(
                new ClockMemory(
                        Optional.of(new Trusted(ClockMark.of(now), since)), Optional.empty()),
                jumped);
    }

    private Optional<Doubt.Reason> reason(ClockMemory memory, ClockReading now) {
        if (now.synchronised() == Synchronised.YES) {
            return Optional.empty();
        }
        Optional<ClockMark> latest = memory.trusted().map(Trusted::last);
        boolean buildWasRight = latest.map(mark -> !beforeBuild(mark.wall())).orElse(true);
        if (beforeBuild(now.wall()) && buildWasRight) {
            return Optional.of(Doubt.Reason.BEFORE_BUILD);
        }
        Duration unexplained = latest.map(mark -> mark.unexplained(now)).orElse(Duration.ZERO);
        if (unexplained.isZero()) {
            return Optional.empty();
        }
        return Optional.of(
                unexplained.isNegative() ? Doubt.Reason.BEFORE_LATEST : Doubt.Reason.AHEAD);
    }

    /** A program may have been built on a machine with a wrong clock, which somebody then says. */
    private boolean beforeBuild(Instant wall) {
        return wall.plus(ClockMark.SLACK).isBefore(build);
    }
}
