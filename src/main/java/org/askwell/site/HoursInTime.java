package org.askwell.site;

import org.askwell.work.Problem;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with the hours of a site only because of the day that it is. */
public final class HoursInTime {
    private HoursInTime() {}

    /** What staff should mend in {@code site} at {@code now}. */
    public static List<Problem> problems(SiteSettings site, Instant now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(now, site.zone());
        if (site.promise()
                .map(CallbackPromise::hours)
                .or(site::hours)
                .filter(hours -> hours.closed().allBefore(today))
                .isPresent()) {
            problems.add(
                    Problem.notice(
                            file(site),
                            "closedDates",
                            "lie in the past, all of them",
                            "list the dates from today on when nobody is there, or write []"));
        }
        site.promise()
                .ifPresent(promise -> {
                    if (promise.latest(now).isEmpty()) {
                        problems.add(
                                Problem.error(
                                        file(site),
                                        "callbackPromiseHours",
                                        "is more than the hours in which staff ring in the next "
                                                + promise.keptDays()
                                                + " days, so the kiosk offers no callback: a"
                                                + " request would be erased first",
                                        "promise fewer hours, ring on more days, or shorten the"
                                                + " closed dates"));
                    }
                });
        return problems;
    }

    private static String file(SiteSettings site) {
        return site.origin() == SiteSettings.Origin.DEFAULTS ? "default.json" : "site.json";
    }
}
