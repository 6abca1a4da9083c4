package org.askwell.staff.view;

import org.askwell.staff.Erasure;
import org.askwell.staff.Ground;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one reading of the whole log came to; an act is done even where this fails after it. */
sealed interface LogReading {
    record Read(List<LoggedRequest> requests, List<Notice> notices, Instant at)
            implements LogReading {}

    record Unread(Exception why) implements LogReading {}

    /** Reads {@code log} at {@code now}; slow. */
    static LogReading of(RequestLog log, Erasure erasure, Notices notices, Instant now) {
        try {
            List<LoggedRequest> requests = log.list();
            List<Notice> found = new ArrayList<>();
            try {
                log.check();
            } catch (RequestLogException e) {
                found.add(new Notice.LogUnusable(LogTrouble.of(e)));
            }
            if (log.lost()) {
                found.add(new Notice.LogLost());
            }
            // The notices go by what this leaves to be known.
            Ground _ = erasure.look();
            found.addAll(notices.of(requests, log.uncalled(), now));
            return new Read(requests, List.copyOf(found), now);
        } catch (RequestLogException | RuntimeException e) {
            return new Unread(e);
        }
    }
}
