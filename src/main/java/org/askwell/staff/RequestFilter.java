package org.askwell.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which requests staff want to see.
 *
 * @param status only those with it; empty for all
 * @param from only those received then or later
 * @param before only those received earlier than then
 */
public record RequestFilter(
        Optional<RequestStatus> status, Optional<Instant> from, Optional<Instant> before) {

    /** Every request. */
    public static RequestFilter all() {
        return new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The requests received on the days from {@code since} to {@code until}, both inclusive, as the
     * days run in {@code zone}.
     */
    public static RequestFilter of(
            Optional<RequestStatus> status,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            ZoneId zone) {
        return new RequestFilter(
                status,
                since.map(day -> day.atStartOfDay(zone).toInstant()),
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()));
    }
}
