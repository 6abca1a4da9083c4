package org.askwell.staff.view;

import org.askwell.staff.KeysRenewedException;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLogException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What staff have before them.
 *
 * @param at when the log was last read
 */
record Seen(LoadState state, Worklist requests, List<Notice> notices, Instant at) {

    Seen with(Worklist changed) {
        return new Seen(state, changed, notices, at);
    }

    /** The log has been read. */
    Seen after(LogReading.Read read) {
        return new Seen(
                new LoadState.Loaded(), requests.read(read.requests()), read.notices(), read.at());
    }

    /**
     * The log could not be read at {@code now}; what was read before stays, unless the session has
     * ended by that.
     */
    Seen after(LogReading.Unread unread, Notices about, Instant now) {
        if (unread.why() instanceof KeysRenewedException renewed) {
            return new Seen(
                    new LoadState.Failed(Optional.of(LogTrouble.of(renewed))),
                    Worklist.unread(requests.filter()),
                    List.of(),
                    now);
        }
        Optional<LogTrouble> trouble =
                Optional.of(unread.why())
                        .filter(RequestLogException.class::isInstance)
                        .map(RequestLogException.class::cast)
                        .map(LogTrouble::of);
        List<Notice> found = trouble.map(about::ofUnusable).orElse(notices);
        return state instanceof LoadState.Loaded
                ? new Seen(state, requests, found, at)
                : new Seen(new LoadState.Failed(trouble), requests, found, now);
    }
}
