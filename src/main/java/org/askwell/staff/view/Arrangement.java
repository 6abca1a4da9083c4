package org.askwell.staff.view;

import org.askwell.ui.Touch;
import org.askwell.ui.theme.TextSize;

/** How the list and the details of one request share the screen. */
enum Arrangement {
    BESIDE,
    STACKED,
    ONE_AT_A_TIME;

    private static final double BESIDE_EM = 40;
    private static final double STACKED_WIDTH_EM = 30;
    private static final double STACKED_HEIGHT_EM = 48;
    private static final double NARROW_EM = 30;

    static Arrangement of(Touch touch, TextSize size) {
        double em = touch.metrics().bodyText(size);
        boolean broad = touch.metrics().width() >= BESIDE_EM * em;
        if (broad && !touch.metrics().portrait() && !touch.metrics().compact(size)) {
            return BESIDE;
        }
        return touch.metrics().width() >= STACKED_WIDTH_EM * em
                        && touch.metrics().height() >= STACKED_HEIGHT_EM * em
                ? STACKED
                : ONE_AT_A_TIME;
    }

    /** Whether the list is too narrow for a name and the time beside it. */
    boolean narrow(Touch touch, TextSize size) {
        double share = this == BESIDE ? 2 : 1;
        return touch.metrics().width() / share < NARROW_EM * touch.metrics().bodyText(size);
    }
}
