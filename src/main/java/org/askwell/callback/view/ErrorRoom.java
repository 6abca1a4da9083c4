package org.askwell.callback.view;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

import org.askwell.ui.control.ErrorNote;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The room for what is wrong on a step, kept for the longest of it, so that nothing moves. */
final class ErrorRoom extends Region {
    private final ErrorNote note = new ErrorNote();
    private final ErrorNote longest = new ErrorNote();

    /**
     * @param messages all that can be told; not empty
     */
    ErrorRoom(List<String> messages) {
        getStyleClass().add("error-room");
        longest.setText(
                messages.stream().max(Comparator.comparingInt(String::length)).orElseThrow());
        getChildren().setAll(note, longest);
    }

    /** Shows {@code message}, or nothing. */
    void say(Optional<String> message) {
        note.say(message);
    }

    /** Whether it says anything. */
    boolean isTelling() {
        return note.isVisible();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(longest.prefHeight(width), note.prefHeight(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = Math.ceil(note.prefHeight(getWidth()));
        note.resizeRelocate(0, 0, getWidth(), height);
    }
}
