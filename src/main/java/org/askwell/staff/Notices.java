package org.askwell.staff;

import org.askwell.site.Retention;
import org.askwell.work.Problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds what staff should know of.
 *
 * @param problems what was wrong in the settings and the content when the kiosk started
 * @param said how long the settings say that requests are kept
 * @param ground what erasing stands on, as it was last looked at; empty where that is not known
 * @param zone of the site, in which days begin
 */
public record Notices(
        List<Problem> problems, Retention said, Supplier<Optional<Ground>> ground, ZoneId zone) {
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
        ground.get().ifPresent(found -> notices.addAll(of(found)));
        requests.stream()
                .filter(request -> overdue(request, now))
                .map(request ->
                        new Notice.Overdue(
                                request.reference(), request.received(), erasedOn(request)))
                .forEach(notices::add);
        problems.stream().map(Notice.InFile::new).forEach(notices::add);
        return notices;
    }

    private static List<Notice> of(Ground ground) {
        List<Notice> notices = new ArrayList<>();
        ground.doubt()
                .map(reason -> new Notice.ClockDoubtful(reason, ground.clock().wall()))
                .ifPresent(notices::add);
        switch (ground.retention()) {
            case RetentionStanding.Sure _ -> {
                // Nothing to tell.
            }
            case RetentionStanding.Shorter(Retention kept, Retention wanted) ->
                    notices.add(new Notice.RetentionShorter(Optional.of(kept), wanted));
            case RetentionStanding.Unremembered(Retention wanted) ->
                    notices.add(new Notice.RetentionShorter(Optional.empty(), wanted));
            case RetentionStanding.Unsure _ -> notices.add(new Notice.RetentionUnsure());
        }
        if (ground.overdue() > 0) {
            notices.add(new Notice.KeptTooLong(ground.overdue()));
        }
        return notices;
    }

    /** Whether nobody has rung for as long as staff are to be warned after; a day is 24 hours. */
    public boolean overdue(LoggedRequest request, Instant now) {
        Retention known = ground.get().map(found -> found.retention().known()).orElse(said);
        Duration warnAfter = days(known.warnAfter());
        return request.status() == RequestStatus.NEW
                && request.ageing()
                        .received()
                        .filter(from -> !now.isBefore(from.plus(warnAfter)))
                        .isPresent();
    }

    /** Whether the promised time is over and nobody has rung, by a clock that is trusted. */
    public boolean late(LoggedRequest request, Instant now) {
        return request.status() == RequestStatus.NEW
                && ground.get().filter(Ground::clockTrusted).isPresent()
                && request.due().filter(due -> !now.isBefore(due)).isPresent();
    }

    /** The day on which the request will be erased if nothing happens to it, where that is sure. */
    public Optional<LocalDate> erasedOn(LoggedRequest request) {
        return erasedAt(request).map(at -> LocalDate.ofInstant(at, zone));
    }

    /** How many whole days the request has left, 0 or more, where that is sure. */
    public Optional<Long> daysLeft(LoggedRequest request, Instant now) {
        return erasedAt(request).map(at -> Math.max(0, Duration.between(now, at).toDays()));
    }

    private Optional<Instant> erasedAt(LoggedRequest request) {
        return ground.get()
                .flatMap(Ground::erasesBy)
                .flatMap(limits -> erasedAt(request.ageing(), limits));
    }

    private static Optional<Instant> erasedAt(Ageing ageing, Retention limits) {
        return ageing.received()
                .map(from -> from.plus(days(limits.atMost())))
                .map(latest ->
                        ageing.done()
                                .map(done -> done.plus(days(limits.afterDone())))
                                .filter(latest::isAfter)
                                .orElse(latest));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }
}
