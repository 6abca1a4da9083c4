package org.askwell.app;

import org.askwell.work.BackgroundRunner;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;

/**
 * Where each kind of a kiosk's background work waits its turn, so that one that hangs holds up no
 * other.
 *
 * @param content reading what somebody brings, as on a stick
 * @param log writing and reading the request log
 * @param keys the costly derivation of the staff keys
 * @param printing waiting for the printer
 */
record KioskLanes(
        BackgroundRunner content,
        BackgroundRunner log,
        BackgroundRunner keys,
        BackgroundRunner printing) {

    /** A lane for each, but for the log, whose own schedule works in {@code log} too. */
    static KioskLanes open(Lanes lanes, Lane log) {
        return new KioskLanes(
                lanes.open("content"), log, lanes.open("keys"), lanes.open("printing"));
    }

    /** All of it in one lane. */
    static KioskLanes allIn(BackgroundRunner lane) {
        return new KioskLanes(lane, lane, lane, lane);
    }
}
