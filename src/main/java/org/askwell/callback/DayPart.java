package org.askwell.callback;

/** The half of a day in which to ring: from midnight to noon, or from noon to midnight. */
public enum DayPart {
    MORNING,
    AFTERNOON
}
