package org.askwell.staff.view;

import org.askwell.ui.theme.ScreenClass;

/** How the list and the details of one request share the screen. */
enum Arrangement {
    BESIDE,
    STACKED,
    ONE_AT_A_TIME;

    static Arrangement of(ScreenClass room) {
        if (room.fitsDetailsBesideList()) {
            return BESIDE;
        }
        return room.fitsDetailsBelowList() ? STACKED : ONE_AT_A_TIME;
    }

    /** Whether the list is too narrow for a name and the time beside it. */
    boolean narrow(ScreenClass room) {
        return room.narrow(this == BESIDE ? 2 : 1);
    }
}
