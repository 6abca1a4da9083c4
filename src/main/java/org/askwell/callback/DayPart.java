package org.askwell.callback;

/** The half of a day in which to ring. */
public enum DayPart {
    MORNING,
    AFTERNOON
}
