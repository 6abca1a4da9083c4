package org.askwell.app;

import org.askwell.sweep.Surface;

/** The sweep of a small screen. */
class SmallSweepTest extends Sweep {
    SmallSweepTest() {
        super(Surface.Display.SMALL);
    }
}
