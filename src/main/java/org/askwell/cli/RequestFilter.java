package org.askwell.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which requests are meant; what is empty leaves none out.
 *
 * @param since first day of receipt, in the time zone of the site
 * @param until last day of receipt, in the time zone of the site, not before {@code since}
 */
public record RequestFilter(
        Optional<RequestStatus> status, Optional<LocalDate> since, Optional<LocalDate> until) {}
