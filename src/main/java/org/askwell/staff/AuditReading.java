package org.askwell.staff;

import java.util.List;

/**
 * The audit trail as it was found.
 *
 * @param entries the newest first; not all where fewer were asked for
 * @param count how many there are in all
 * @param certainFrom the number of the first entry that can be checked; staff have taken note that
 *     those before it did not hold
 * @param troubles what is wrong, as far as that can be told
 */
public record AuditReading(
        List<AuditEntry> entries, int count, long certainFrom, List<AuditTrouble> troubles) {
    public AuditReading {
        entries = List.copyOf(entries);
        troubles = List.copyOf(troubles);
    }
}
