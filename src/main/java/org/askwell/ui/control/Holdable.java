package org.askwell.ui.control;

/** A control that acts as long as it is held, by a finger or by a key. */
public interface Holdable {

    /** Presses it down. */
    void hold();

    /** Lets it go. */
    void letGo();
}
