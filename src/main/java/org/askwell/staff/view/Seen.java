package org.askwell.staff.view;

import org.askwell.staff.Notice;

import java.time.Instant;
import java.util.List;

/**
 * What staff have before them.
 *
 * @param at when the log was last read
 */
record Seen(Reading reading, Worklist requests, List<Notice> notices, Instant at) {

    Seen with(Worklist changed) {
        return new Seen(reading, changed, notices, at);
    }
}
