package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.PurgeOptions;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.site.SiteSettings;
import org.askwell.staff.Actor;
import org.askwell.staff.Erased;
import org.askwell.staff.Erasure;
import org.askwell.staff.Ground;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RetentionStanding;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Erases by command what is not to be kept longer, or says why it does not. */
final class Purging {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Erasure erasure;
    private final ZoneId zone;
    private final List<Problem> problems;

    /**
     * @param site the settings, whose errors are told where nothing is erased because of them
     */
    Purging(Erasure erasure, SiteSettings site) {
        this.erasure = erasure;
        zone = site.zone();
        problems = site.problems();
    }

    /** Confirms what {@code options} confirm, and erases what may be erased then. */
    int purge(PurgeOptions options, PrintStream out) throws ToldException {
        try {
            Ground before = erasure.look();
            if (options.clockIsRight() && !before.clockTrusted()) {
                confirmClock(before.clock().wall(), out);
            }
            if (options.retentionIsRight() && before.retention().toConfirm().isPresent()) {
                confirmRetention(before.retention().toConfirm().get(), out);
            }
            Erased erased = erasure.erase();
            refuse(erased.ground());
            tell(erased, out);
            return conclude(erased.ground());
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private void confirmClock(Instant shown, PrintStream out) throws RequestLogException {
        if (erasure.confirmClock(shown, new Actor.Command())) {
            out.println("Taken as right: " + date(shown) + ".");
        }
    }

    private void confirmRetention(Retention shown, PrintStream out) throws RequestLogException {
        if (erasure.confirmRetention(shown, new Actor.Command())) {
            out.println("From now on requests are kept for " + limits(shown) + ".");
        }
    }

    private void refuse(Ground ground) throws ToldException {
        if (ground.doubt().isPresent()) {
            throw new ToldException(
                    "Nothing was erased: the clock shows "
                            + date(ground.clock().wall())
                            + ", "
                            + speaksAgainst(ground.doubt().get())
                            + "; set it right, or say that it is right with --clock-is-right."
                            + waiting(ground));
        }
        if (ground.retention() instanceof RetentionStanding.Unsure) {
            throw new ToldException(
                    "Nothing was erased: the settings have an error, so that nobody knows how long"
                            + " requests are to be kept ("
                            + firstError()
                            + "); mend it, and purge again."
                            + waiting(ground));
        }
        if (ground.retention() instanceof RetentionStanding.Unremembered(Retention wanted)) {
            throw new ToldException(
                    "Nothing was erased: there is no site.json that says how long requests are to"
                        + " be kept; put it back, or say with --retention-is-right that they are to"
                        + " be kept for "
                            + limits(wanted)
                            + "."
                            + waiting(ground));
        }
    }

    /** What speaks against a date, as the end of a sentence that tells it. */
    static String speaksAgainst(Doubt.Reason reason) {
        return switch (reason) {
            case BEFORE_BUILD -> "which is before this program was built";
            case BEFORE_LATEST -> "and it has been later than that already";
            case AHEAD -> "which is later than the time that has passed explains";
        };
    }

    private static String waiting(Ground ground) {
        return ground.overdue() == 0
                ? ""
                : " Requests that would be erased by now: " + ground.overdue() + ".";
    }

    private String firstError() {
        return problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .map(problem ->
                        problem.file()
                                + (problem.path().isEmpty() ? "" : ":" + problem.path())
                                + ": "
                                + problem.what())
                .orElse("site.json");
    }

    private static void tell(Erased erased, PrintStream out) {
        out.println(
                "Erased "
                        + erased.requests()
                        + " requests, "
                        + erased.withoutCall()
                        + " of them without a call.");
        if (erased.requests() > 0) {
            Retention limits = erased.ground().retention().known();
            out.println(
                    "Done for "
                            + limits.afterDone()
                            + " days: "
                            + erased.afterDone()
                            + ". Kept for "
                            + limits.atMost()
                            + " days: "
                            + erased.atMost()
                            + ".");
        }
        if (!erased.traceless()) {
            out.println("Traces are left while another program uses the log; purge again later.");
        }
    }

    private int conclude(Ground ground) throws ToldException {
        if (ground.retention()
                instanceof RetentionStanding.Shorter(Retention kept, Retention wanted)) {
            throw new ToldException(
                    "The settings now say that requests are kept for "
                            + limits(wanted)
                            + ", which is less than before, so that "
                            + limits(kept)
                            + " still counts; say that it is right with --retention-is-right, or"
                            + " at the kiosk."
                            + waiting(ground));
        }
        return ExitStatus.DONE;
    }

    private static String limits(Retention retention) {
        return retention.afterDone()
                + " days after the call and "
                + retention.atMost()
                + " days at most";
    }

    private String date(Instant instant) {
        return date(instant, zone);
    }

    /** The day and the time that a clock shows, in the time zone of the site. */
    static String date(Instant instant, ZoneId zone) {
        return DATE.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
    }
}
