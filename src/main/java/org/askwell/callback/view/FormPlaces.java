package org.askwell.callback.view;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.ui.text.Heading;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The parts of one question of the form, each in its place; all but the title may be missing. */
final class FormPlaces {
    final Heading title;

    /** How far the person is. */
    @Nullable Region step;

    /** What is typed into. */
    @Nullable Region field;

    /** What is chosen from or read. */
    @Nullable Region body;

    /** What is wrong. */
    @Nullable ErrorRoom error;

    /** Keys beside the field, or below it. */
    @Nullable Region aside;

    final StackPane left = new StackPane();
    final StackPane right = new StackPane();

    FormPlaces(Heading title) {
        this.title = title;
    }

    /** Those that are there, in the order in which they are read and reached. */
    List<Region> inOrder() {
        return Stream.of(step, title, field, body, error, aside, left, right)
                .filter(Objects::nonNull)
                .toList();
    }
}
