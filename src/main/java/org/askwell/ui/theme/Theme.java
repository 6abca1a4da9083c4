package org.askwell.ui.theme;

/** The colours that a person can choose for the whole screen. */
public enum Theme {
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
