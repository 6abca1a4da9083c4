package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.ui.theme.ScreenMetrics;

/**
 * Lays something short that staff are told or asked on a card in the middle of the screen, no
 * broader than a line that can be overlooked; a screen that is low for its text has no room around
 * it.
 */
final class CardFrame {
    private static final double WIDTH_MM = 260;

    private CardFrame() {}

    /** Whether there is room for a card. */
    static boolean fits(StaffContext context) {
        return context.touch().metrics().with(context.size()).fitsCardOverKeyboard();
    }

    /** Lets {@code frame} show {@code content} alone, on a card where one fits. */
    static void fill(VBox frame, StaffContext context, Region content) {
        ScreenMetrics metrics = context.touch().metrics();
        double gap = metrics.gap();
        frame.setPadding(new Insets(gap, metrics.margin(), gap, metrics.margin()));
        if (!fits(context)) {
            VBox.setVgrow(content, Priority.ALWAYS);
            frame.getChildren().setAll(content);
            return;
        }
        content.getStyleClass().add("gate-card");
        content.setMaxWidth(metrics.px(WIDTH_MM));
        frame.getStyleClass().add("gate");
        frame.getChildren().setAll(space(), content, space());
    }

    private static Region space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.SOMETIMES);
        return space;
    }
}
