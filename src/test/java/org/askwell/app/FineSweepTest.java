package org.askwell.app;

import org.askwell.sweep.Surface;

/** The sweep of a fine screen. */
class FineSweepTest extends Sweep {
    FineSweepTest() {
        super(Surface.Display.FINE);
    }
}
