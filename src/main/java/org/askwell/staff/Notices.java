package org.askwell.staff;

import org.askwell.site.Retention;
import org.askwell.support.Problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what staff should know of.
 *
 * @param problems what was wrong in the settings and the content when the kiosk started
 * @param zone of the site, in which days begin
 */
public record Notices(List<Problem> problems, Retention retention, ZoneId zone) {
    public Notices {
        problems = List.copyOf(problems);
    }

    /** The notices where the requests cannot be read. */
    public List<Notice> ofUnusable(LogTrouble trouble) {
        List<Notice> notices = new ArrayList<>();
        notices.add(new Notice.LogUnusable(trouble));
        problems.stream().map(Notice.InFile::new).forEach(notices::add);
        return notices;
    }

    /**
     * The notices about {@code requests}, about what was erased and about files, at {@code now}.
     */
    public List<Notice> of(List<LoggedRequest> requests, Optional<Uncalled> uncalled, Instant now) {
        List<Notice> notices = new ArrayList<>();
        uncalled.map(Notice.ErasedUncalled::new).ifPresent(notices::add);
        requests.stream()
                .filter(request -> overdue(request, now))
                .map(request ->
                        new Notice.Overdue(
                                request.reference(), request.received(), erasedOn(request)))
                .forEach(notices::add);
        problems.stream().map(Notice.InFile::new).forEach(notices::add);
        return notices;
    }

    /** Whether nobody has rung for as long as staff are to be warned after; a day is 24 hours. */
    public boolean overdue(LoggedRequest request, Instant now) {
        return request.status() == RequestStatus.NEW
                && !now.isBefore(request.received().plus(days(retention.warnAfter())));
    }

    /** The day on which the request will be erased if nothing happens to it. */
    public LocalDate erasedOn(LoggedRequest request) {
        return LocalDate.ofInstant(erasedAt(request), zone);
    }

    /** How many whole days the request has left, 0 or more. */
    public long daysLeft(LoggedRequest request, Instant now) {
        return Math.max(0, Duration.between(now, erasedAt(request)).toDays());
    }

    private Instant erasedAt(LoggedRequest request) {
        Instant latest = request.received().plus(days(retention.atMost()));
        return request.doneAt()
                .map(done -> done.plus(days(retention.afterDone())))
                .filter(latest::isAfter)
                .orElse(latest);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
