package org.askwell.app;

import org.askwell.sweep.Surface;

/** The sweep of a broad screen. */
class BroadSweepTest extends Sweep {
    BroadSweepTest() {
        super(Surface.Display.BROAD);
    }
}
