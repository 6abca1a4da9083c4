package org.askwell.site;

/** What a key can do, so that everything can be done without touch (EN 301 549, 5.1.6.1). */
public enum NavigationAction {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    /** Does what the control with the focus does. */
    SELECT,
    BACK,
    /** Goes to all questions. */
    HOME,
    HELP,
    /** Switches speaking mode on and off. */
    SPEAK,
    /** Switches one-switch scanning on and off. */
    SCAN
}
