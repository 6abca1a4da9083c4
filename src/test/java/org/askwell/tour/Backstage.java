package org.askwell.tour;

import org.askwell.callback.FakeRequests;
import org.askwell.content.FakePrinter;
import org.askwell.feedback.FakeFeedback;
import org.askwell.staff.FakeContentUpdate;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeKeys;
import org.askwell.staff.FakeLog;
import org.askwell.staff.FakeTrail;

/**
 * What works behind a kiosk, each part of which a walk can let wait, fail or refuse.
 *
 * @param requests where patients' requests go
 * @param log what staff read of them
 * @param erasure what erasing them stands on
 * @param trail tells who did what
 * @param feedback counts what people found clear
 */
public record Backstage(
        HeldRunner runner,
        FakeRequests requests,
        FakeLog log,
        FakeErasure erasure,
        FakeTrail trail,
        FakeFeedback feedback,
        FakeKeys keys,
        FakePrinter printer,
        FakeContentUpdate update,
        StagedClock clock) {

    /** Parts of which none waits or fails yet. */
    public Backstage() {
        this(
                new HeldRunner(),
                new FakeRequests(),
                new FakeLog(),
                new FakeErasure(),
                new FakeTrail(),
                new FakeFeedback(),
                new FakeKeys(),
                new FakePrinter(),
                new FakeContentUpdate(),
                new StagedClock());
    }
}
