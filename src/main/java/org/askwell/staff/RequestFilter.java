package org.askwell.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Which requests staff want to see; what is empty leaves none out.
 *
 * @param status only those with it
 * @param since first day of receipt, in the time zone of the site
 * @param until last day of receipt, in the time zone of the site, not before {@code since}
 */
public record RequestFilter(
        Optional<RequestStatus> status, Optional<LocalDate> since, Optional<LocalDate> until) {

    /** Every request. */
    public static RequestFilter all() {
        return new RequestFilter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it lets {@code request} through, as the days run in {@code zone}. */
    public boolean accepts(LoggedRequest request, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(request.received(), zone);
        return status.filter(wanted -> wanted != request.status()).isEmpty()
                && since.filter(day::isBefore).isEmpty()
                && until.filter(day::isAfter).isEmpty();
    }
}
