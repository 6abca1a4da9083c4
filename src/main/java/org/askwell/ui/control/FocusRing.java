package org.askwell.ui.control;

import javafx.scene.layout.Region;

import org.askwell.ui.theme.ScreenMetrics;

/** The ring of 1 mm, never under 4 px, round what has the focus (WCAG 2.2, 2.4.13). */
public final class FocusRing {
    private static final double WIDTH_MM = 1;
    private static final double LEAST_WIDTH_PX = 4;
    private static final double SPACE_MM = 0.5;

    private FocusRing() {}

    /**
     * Draws the ring outside {@code control} while it was reached without touch.
     *
     * @param style what else the control's own style says, or nothing
     */
    public static void on(Region control, ScreenMetrics metrics, String style) {
        double width = Math.max(LEAST_WIDTH_PX, metrics.px(WIDTH_MM));
        double outside = width + metrics.px(SPACE_MM);
        String ring =
                "-fx-border-color: -askwell-focus; -fx-border-radius: 0.9em;"
                        + " -fx-border-width: "
                        + width
                        + "px; -fx-border-insets: -"
                        + outside
                        + "px;";
        control.focusVisibleProperty()
                .subscribe(shown -> {
                    control.setStyle(shown ? style + ring : style);
                    // Neighbours that are drawn later would cover a part of the ring.
                    control.setViewOrder(shown ? -1 : 0);
                });
    }
}
