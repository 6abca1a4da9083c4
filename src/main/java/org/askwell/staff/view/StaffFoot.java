package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.ui.control.EqualCells;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.List;

/** The band below a screen of the staff, with buttons side by side. */
class StaffFoot extends StackPane {
    private final double gap;

    StaffFoot(ScreenMetrics metrics) {
        gap = metrics.gap();
        getStyleClass().addAll("bottom-band", "staff-foot");
        setPadding(new Insets(gap, metrics.margin(), gap, metrics.margin()));
    }

    final void offer(List<? extends Region> buttons) {
        getChildren().setAll(new EqualCells(gap, buttons));
    }
}
