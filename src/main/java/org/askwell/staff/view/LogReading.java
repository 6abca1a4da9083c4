package org.askwell.staff.view;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;

import java.time.Instant;
import java.util.List;

/** What one reading of the whole log came to; an act is done even where this fails after it. */
sealed interface LogReading {
    record Read(List<LoggedRequest> requests, List<Notice> notices, Instant at)
            implements LogReading {}

    record Unread(Exception why) implements LogReading {}
}
