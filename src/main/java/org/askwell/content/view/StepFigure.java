package org.askwell.content.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.ui.Motion;
import org.askwell.ui.PageMark;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.TurningRow;
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
    private final TurningRow place;
    private int shown;
    private Runnable endMotion = () -> {};

    /**
     * @param low whether the screen is low for its text: then the buttons stand beside the drawings
     *     so that these stay large
     * @param drawings one for each step, all of one shape
     * @param captions one for each step
     */
    StepFigure(
            Touch touch,
            Words words,
            Motion motion,
            boolean low,
            List<? extends Region> drawings,
            List<? extends Region> captions) {
        this.words = words;
        this.motion = motion;
        this.drawings = drawings;
        this.captions = captions;
        back = button(touch, "figure.back", () -> show(shown - 1)).with(Icon.BACK);
        next = button(touch, "figure.next", () -> show(shown + 1)).endingWith(Icon.NEXT);
        place = new TurningRow(touch.metrics().gap(), back, next);
        StackPane pictures = new StackPane(drawings.toArray(Node[]::new));
        pictures.setMinHeight(0);
        setVgrow(pictures, Priority.ALWAYS);
        captions.forEach(caption -> caption.setMinHeight(USE_PREF_SIZE));
        StackPane told = new StackPane(captions.toArray(Node[]::new));
        told.setAlignment(Pos.TOP_LEFT);
        told.setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("figure", "step-figure");
        if (low) {
            HBox.setHgrow(pictures, Priority.ALWAYS);
            HBox between = new HBox(touch.metrics().gap(), back, pictures, next);
            between.setAlignment(Pos.CENTER);
            between.setMinHeight(0);
            setVgrow(between, Priority.ALWAYS);
            getChildren().setAll(between, told);
        } else {
            getChildren().setAll(pictures, told, place);
        }
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        endMotion.run();
                    }
                });
        PageMark.FLEXIBLE.on(this, Drawings.give(drawings.getFirst()));
        mark(0);
    }

    /** Shows the first step again. */
    void showFirst() {
        mark(0);
        endMotion.run();
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
        String last = words.text("figure.place", drawings.size(), drawings.size());
        place.say(words.text("figure.place", step + 1, drawings.size()), last);
    }

    private TouchButton button(Touch touch, String key, Runnable action) {
        return new TouchButton(touch, TouchButton.Rank.QUIET, words.text(key), action);
    }
}
