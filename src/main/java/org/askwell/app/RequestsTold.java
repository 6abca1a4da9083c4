package org.askwell.app;

import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.Tampering;
import org.askwell.staff.export.RequestRow;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Tells in words what cannot stand in a list of requests.
 *
 * @param zone of the site, in which days begin
 */
record RequestsTold(ZoneId zone) {

    /** The requests that {@code filter} takes; {@code err} hears what is wrong with them. */
    List<RequestRow> rows(LogContents log, RequestFilter filter, PrintStream err) {
        List<LoggedRequest> requests =
                log.requests().stream().filter(each -> filter.accepts(each, zone)).toList();
        requests.forEach(request -> tellUnreadable(request, err));
        requests.forEach(request -> tellDoubtful(request, err));
        return RequestRow.of(requests, zone);
    }

    /** Tells what others have changed, and whether all is as it should be. */
    static boolean tellTampering(Tampering tampering, PrintStream err) {
        if (!tampering.altered().isEmpty()) {
            err.println(
                    "Changed by somebody who had not opened the requests: "
                            + String.join(", ", tampering.altered())
                            + ".");
        }
        if (!tampering.missing().isEmpty()) {
            err.println(
                    "Gone although their time was not up and nobody erased them: "
                            + String.join(", ", tampering.missing())
                            + ".");
        }
        if (tampering.memory()) {
            err.println(
                    "What the kiosk kept of the requests for comparison was changed, so that there"
                            + " may be more.");
        }
        if (tampering.found()) {
            err.println(
                    "A clock that was wrong may be the reason; compare with your own notes, and say"
                            + " that you know of it with: askwell requests list"
                            + " --changes-are-known");
        }
        return !tampering.found();
    }

    private void tellUnreadable(LoggedRequest request, PrintStream err) {
        switch (request) {
            case LoggedRequest.Intact _ -> {
                // Nothing to tell.
            }
            case LoggedRequest.Unreadable(String reference, Instant received, _, String kiosk, _) ->
                    err.println(
                            "Request "
                                    + reference
                                    + ", received on "
                                    + LocalDate.ofInstant(received, zone)
                                    + " by the kiosk "
                                    + kiosk
                                    + ", is damaged and cannot be read; the person has to be asked"
                                    + " again.");
        }
    }

    private void tellDoubtful(LoggedRequest request, PrintStream err) {
        if (request.ageing().doubtful()) {
            err.println(
                    "Request "
                            + request.reference()
                            + " was received while the clock was in doubt; the date on it, "
                            + LocalDate.ofInstant(request.received(), zone)
                            + ", may be wrong.");
        }
    }
}
