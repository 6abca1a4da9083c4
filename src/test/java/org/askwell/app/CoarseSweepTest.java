package org.askwell.app;

import org.askwell.sweep.Surface;

/** The sweep of a coarse screen. */
class CoarseSweepTest extends Sweep {
    CoarseSweepTest() {
        super(Surface.Display.COARSE);
    }
}
