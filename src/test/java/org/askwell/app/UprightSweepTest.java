package org.askwell.app;

import org.askwell.sweep.Surface;

/** The sweep of an upright screen. */
class UprightSweepTest extends Sweep {
    UprightSweepTest() {
        super(Surface.Display.UPRIGHT);
    }
}
