package org.askwell.shell;

import javafx.scene.layout.Region;

import org.askwell.theme.ScreenMetrics;

/** How large a card over the screen may be. */
final class Cards {
    private static final double WIDEST_MM = 230;

    private Cards() {}

    /** Keeps {@code card} as narrow as is easily read, and no taller than what it holds. */
    static void limit(Region card, ScreenMetrics metrics) {
        double margins = 2 * metrics.margin();
        card.setMaxWidth(Math.min(metrics.px(WIDEST_MM), metrics.width() - margins));
        card.setMaxHeight(Region.USE_PREF_SIZE);
    }
}
