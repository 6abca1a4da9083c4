package org.askwell.content.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.widgets.Icon;
import org.askwell.widgets.Motion;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** Drawings in one place that follow each other, each with its caption, at the patient's pace. */
final class StepFigure extends VBox {
    private final Words words;
    private final Motion motion;
    private final List<? extends Region> drawings;
    private final List<? extends Region> captions;
    private final TouchButton back;
    private final TouchButton next;
    private final Label place = new Label();
    private int shown;
    private Runnable endMotion = () -> {};

    /**
     * @param drawings one for each step, all of one shape
     * @param captions one for each step
     */
    StepFigure(
            Touch touch,
            Words words,
            Motion motion,
            List<? extends Region> drawings,
            List<? extends Region> captions) {
        this.words = words;
        this.motion = motion;
        this.drawings = drawings;
        this.captions = captions;
        back = button(touch, "figure.back", () -> show(shown - 1)).with(Icon.BACK);
        next = button(touch, "figure.next", () -> show(shown + 1)).endingWith(Icon.NEXT);
        place.getStyleClass().add("small-print");
        place.setMinWidth(USE_PREF_SIZE);
        HBox buttons = new HBox(touch.metrics().gap(), back, space(), place, space(), next);
        buttons.setAlignment(Pos.CENTER);
        StackPane pictures = new StackPane(drawings.toArray(Node[]::new));
        pictures.setMinHeight(0);
        setVgrow(pictures, Priority.ALWAYS);
        captions.forEach(caption -> caption.setMinHeight(USE_PREF_SIZE));
        StackPane told = new StackPane(captions.toArray(Node[]::new));
        told.setAlignment(Pos.TOP_LEFT);
        told.setMinHeight(USE_PREF_SIZE);
        buttons.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("figure", "step-figure");
        getChildren().setAll(pictures, told, buttons);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        endMotion.run();
                    }
                });
        Pages.markFlexible(this, Drawings.give(drawings.getFirst()));
        mark(0);
    }

    private void show(int step) {
        mark(step);
        endMotion.run();
        endMotion = motion.comeIn(drawings.get(step));
    }

    /** Every step keeps its place, so that nothing jumps; one of them can be seen. */
    private void mark(int step) {
        shown = step;
        for (int i = 0; i < drawings.size(); i++) {
            drawings.get(i).setVisible(i == step);
            captions.get(i).setVisible(i == step);
        }
        back.setVisible(step > 0);
        next.setVisible(step < drawings.size() - 1);
        place.setText(words.text("figure.place", step + 1, drawings.size()));
    }

    private TouchButton button(Touch touch, String key, Runnable action) {
        return new TouchButton(touch, TouchButton.Rank.QUIET, words.text(key), action);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
