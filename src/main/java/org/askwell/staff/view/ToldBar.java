package org.askwell.staff.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.staff.RequestStatus;
import org.askwell.staff.view.WorkbenchViewModel.Told;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;

/** Says what came of the last thing that staff did, and takes it back with one tap. */
final class ToldBar extends HBox {
    private static final double ICON_EM = 1.2;

    private final Words words;
    private final Label text = new Label();
    private final FontIcon icon;
    private final TouchButton undo;
    private final Consumer<Told.Changed> takeBack;
    private Optional<Told.Changed> undoable = Optional.empty();

    ToldBar(Touch touch, Words words, Consumer<Told.Changed> takeBack) {
        this.words = words;
        this.takeBack = takeBack;
        icon = Icon.DONE.on(text, ICON_EM);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        undo =
                new TouchButton(
                                touch,
                                TouchButton.Rank.SECONDARY,
                                words.text("staff.told.undo"),
                                this::undo)
                        .with(Icon.RETRY);
        getStyleClass().add("told-bar");
        setSpacing(touch.metrics().gap());
        getChildren().setAll(text, undo);
        show(Optional.empty());
    }

    void show(Optional<Told> told) {
        undoable = told.filter(Told.Changed.class::isInstance).map(Told.Changed.class::cast);
        boolean failed = told.map(Told.Failed.class::isInstance).orElse(false);
        text.setText(told.map(this::sentence).orElse(""));
        (failed ? Icon.WARNING : Icon.DONE).showOn(icon);
        getStyleClass().remove("failed");
        if (failed) {
            getStyleClass().add("failed");
        }
        setVisible(told.isPresent());
        setManaged(told.isPresent());
        undo.setVisible(undoable.isPresent());
        undo.setManaged(undoable.isPresent());
    }

    private void undo() {
        undoable.ifPresent(takeBack);
    }

    /** What {@code told} says. */
    String sentence(Told told) {
        return switch (told) {
            case Told.Changed(var before) ->
                    words.text(
                            before.status() == RequestStatus.NEW
                                    ? "staff.told.done"
                                    : "staff.told.new",
                            before.reference());
            case Told.Undone(String reference) -> words.text("staff.told.undone", reference);
            case Told.Gone(String reference) -> words.text("staff.told.gone", reference);
            case Told.Exported(var file) -> words.text("staff.told.exported", file);
            case Told.Failed(Optional<String> why) ->
                    why.map(known -> words.text("staff.told.failed", known))
                            .orElseGet(() -> words.text("staff.told.failed-unknown"));
        };
    }
}
