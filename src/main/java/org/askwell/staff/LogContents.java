package org.askwell.staff;

import java.util.List;

/**
 * What an unlocked session finds in the log.
 *
 * @param requests all of them, the first received first
 */
public record LogContents(List<LoggedRequest> requests, Tampering tampering) {
    public LogContents {
        requests = List.copyOf(requests);
    }
}
