package org.askwell.staff.view;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/**
 * Says what came of the last thing that staff did and takes it back with one tap; also lists what
 * has come since. It keeps its place while it says nothing, so that nothing moves when it does.
 */
final class ToldBar extends HBox {
    private static final double ICON_EM = 1.2;

    private final Words words;
    private final OutcomeWording wording;

    /** Whether the bar has its place while it says nothing. */
    private final boolean kept;

    private final Label text = new WrappedLabel("", "told-text");
    private final FontIcon icon;
    private final TouchButton undo;
    private final TouchButton more;

    ToldBar(
            Touch touch,
            OutcomeWording wording,
            WorkbenchLayout layout,
            Runnable takeBack,
            Runnable listMore) {
        words = wording.wording().words();
        this.wording = wording;
        kept = layout.high();
        icon = Icon.DONE.on(text, ICON_EM);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Buttons make = new Buttons(touch, words);
        undo = make.secondary("staff.told.undo", Icon.UNDO, takeBack);
        more = new TouchButton(touch, TouchButton.Rank.SECONDARY, "", listMore).with(Icon.MORE);
        getStyleClass().add("told-bar");
        double gap = touch.metrics().gap();
        Pane row =
                layout.narrow() && layout.portrait()
                        ? new VBox(gap, text, new FlowPane(gap, gap, undo, more))
                        : new HBox(gap, text, undo, more);
        row.getStyleClass().add("told-row");
        HBox.setHgrow(row, Priority.ALWAYS);
        getChildren().setAll(row);
        undo.setVisible(false);
        show(Optional.empty(), 0);
    }

    /**
     * Says {@code outcome}, and offers to list what has come.
     *
     * @param come how many requests have, 0 or more
     */
    void show(Optional<Outcome> outcome, int come) {
        text.setText(outcome.map(wording::sentence).orElse(""));
        icon.setVisible(outcome.isPresent());
        outcome.map(OutcomeWording::icon).ifPresent(shown -> shown.showOn(icon));
        getStyleClass().remove("failed");
        if (outcome.filter(Outcome.Failed.class::isInstance).isPresent()) {
            getStyleClass().add("failed");
        }
        undo.setVisible(outcome.filter(Outcome.Changed.class::isInstance).isPresent());
        // Without it the bar would be lower.
        undo.setManaged(kept || undo.isVisible());
        more.setText(words.text("staff.told.more", come));
        more.setVisible(come > 0);
        more.setManaged(more.isVisible());
        setVisible(outcome.isPresent() || come > 0);
        setManaged(kept || isVisible());
    }
}
