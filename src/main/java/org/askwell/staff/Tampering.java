package org.askwell.staff;

import java.util.List;

/**
 * What was found in the log that neither the kiosk nor staff can have done, or that a clock gone
 * wrong explains.
 *
 * @param altered the references of requests that are not as they were taken or as staff left them
 * @param missing the references of those that are gone, although their time was not up and nobody
 *     erased them
 * @param memory whether what the last session kept of the log was changed itself, so that it cannot
 *     be told what else was
 */
public record Tampering(List<String> altered, List<String> missing, boolean memory) {
    /** Where all is as it should be. */
    public static final Tampering NONE = new Tampering(List.of(), List.of(), false);

    public Tampering {
        altered = List.copyOf(altered);
        missing = List.copyOf(missing);
    }

    /** Whether there is anything to tell. */
    public boolean found() {
        return !equals(NONE);
    }
}
