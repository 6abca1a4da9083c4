package org.askwell.store.trail;

import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.store.database.LogIdentity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether the rows of the trail follow from each other, end where they should, and fit the
 * requests that are there.
 */
final class AuditCheck {
    private final Optional<AuditHead> head;
    private final Optional<AuditMark> mark;
    private final List<AuditTrouble> troubles = new ArrayList<>();
    private final long first;
    private String before;
    private long next;
    private AuditRow.Totals totals = new AuditRow.Totals(0, 0, 0, 0);
    private boolean counted;
    private boolean headSeen;
    private boolean markSeen;

    /**
     * @param id of the log
     * @param mark what is remembered beside the log
     */
    AuditCheck(String id, Optional<AuditHead> head, Optional<AuditMark> mark) {
        this.head = head;
        mark.filter(known -> !known.log().equals(id))
                .ifPresent(known -> troubles.add(new AuditTrouble.OtherLog(known.number())));
        first = head.map(AuditHead::first).orElse(1L);
        this.mark = mark.filter(known -> known.log().equals(id) && known.number() >= first);
        before = head.map(AuditHead::before).orElseGet(() -> AuditRow.beginning(id));
        next = first;
    }

    /** The number of the first row that is checked. */
    long first() {
        return first;
    }

    /** Looks at {@code kept}; every row is to be shown in the order of their numbers. */
    void see(AuditTable.Kept kept) {
        AuditRow row = kept.row();
        if (row.number() >= first) {
            check(kept);
        }
        totals = row.totals();
        counted = true;
    }

    private void check(AuditTable.Kept kept) {
        AuditRow row = kept.row();
        if (row.number() > next) {
            troubles.add(new AuditTrouble.Missing(next, row.number() - 1));
        } else if (!kept.hash().equals(row.hash(before)) || !counts(row)) {
            troubles.add(new AuditTrouble.Changed(row.number()));
        }
        boolean headHere = head.filter(known -> known.number() == row.number()).isPresent();
        if (headHere && !head.orElseThrow().hash().equals(kept.hash())) {
            troubles.add(new AuditTrouble.Rewritten(row.number()));
        }
        headSeen |= headHere;
        markSeen |=
                mark.filter(known ->
                                known.number() == row.number() && known.hash().equals(kept.hash()))
                        .isPresent();
        before = kept.hash();
        next = row.number() + 1;
    }

    /** Whether what is counted goes on from the row before; a note of trouble sets it right. */
    private boolean counts(AuditRow row) {
        AuditRow.Totals now = row.totals();
        Optional<AuditEvent> event = AuditWords.event(row.facts());
        if (!counted || event.filter(AuditEvent.TroubleNoted.class::isInstance).isPresent()) {
            return true;
        }
        return now.erased() - totals.erased() == event.map(AuditEvent::erased).orElse(0)
                && now.taken() >= totals.taken()
                && now.done() >= totals.done()
                && now.reopened() >= totals.reopened();
    }

    /** What is wrong, once all rows were seen, with the requests that {@code connection} finds. */
    List<AuditTrouble> conclude(Connection connection) throws SQLException {
        if (head.isPresent() && !headSeen) {
            long last = head.get().number();
            troubles.add(
                    last >= next
                            ? new AuditTrouble.Missing(next, last)
                            : new AuditTrouble.Rewritten(last));
        }
        // What the log itself says to be gone is told already.
        if (mark.isPresent() && !markSeen && troubles.isEmpty()) {
            troubles.add(new AuditTrouble.OlderCopy(mark.get().number()));
        }
        AuditRow.Totals now = AuditTable.totals(connection, totals.erased());
        long found = LogIdentity.requests(connection);
        long expected = Math.max(now.taken(), totals.taken()) - totals.erased();
        if (expected != found) {
            troubles.add(new AuditTrouble.Balance(expected, found));
        }
        return List.copyOf(troubles);
    }
}
