package org.askwell.callback.view;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.ui.control.TouchButton;
import org.askwell.ui.text.Heading;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.Subscriptions;

import java.util.List;
import java.util.Optional;

/**
 * One question of the form: how far the person is, the question, the answers, what is wrong, and
 * the way back and on; as {@link FormSpace} has room for them.
 */
final class FormFrame extends TextSized {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");

    private final ScreenMetrics metrics;
    private final FormPlaces places;
    private Optional<TouchButton> earlier = Optional.empty();
    private FormSpace room = FormSpace.LEAST;

    /** A frame with a question and nothing else yet. */
    FormFrame(ScreenMetrics metrics, String question) {
        this.metrics = metrics;
        Heading title = new Heading(question);
        title.getStyleClass().add("question");
        places = new FormPlaces(title);
        getStyleClass().add("form-frame");
        em().subscribe(this::measure);
        widthProperty().subscribe(this::measure);
        heightProperty().subscribe(this::measure);
        gather();
    }

    /** Says how far the person is. */
    FormFrame step(Region bar) {
        places.step = bar;
        return gather();
    }

    /** Fills what is left with {@code answers}. */
    FormFrame body(Region answers) {
        places.body = answers;
        return gather();
    }

    /** Puts one field below the question. */
    FormFrame field(Region typed) {
        places.field = typed;
        return gather();
    }

    /** Puts {@code keys} beside everything, or below the field where the screen is upright. */
    FormFrame aside(Region keys) {
        places.aside = keys;
        return gather();
    }

    /**
     * Keeps room for what may be wrong.
     *
     * @param messages all that can be told
     * @param told what is wrong now
     */
    FormFrame errors(
            List<String> messages, ObservableValue<Optional<String>> told, Subscriptions opened) {
        ErrorRoom error = new ErrorRoom(messages);
        places.error = error;
        gather();
        opened.add(told.subscribe(error::say)::unsubscribe);
        return this;
    }

    /** Puts a button at the foot on the left. */
    FormFrame left(TouchButton button) {
        return put(places.left, button);
    }

    /** Puts a button in the place of the left one on all pages but the first. */
    FormFrame earlier(TouchButton button) {
        earlier = Optional.of(button);
        button.setVisible(false);
        return put(places.left, button);
    }

    /** Shows the button for the page before, or the left one. */
    void showEarlier(boolean shown) {
        places.left
                .getChildren()
                .forEach(button ->
                        button.setVisible(earlier.stream().anyMatch(button::equals) == shown));
    }

    /** Puts a button at the foot on the right. */
    FormFrame right(Region button) {
        return put(places.right, button);
    }

    private FormFrame put(StackPane place, Region button) {
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        place.getChildren().addFirst(button);
        return this;
    }

    private FormFrame gather() {
        getChildren().setAll(places.inOrder());
        return this;
    }

    private void measure() {
        room = FormSpace.of(getWidth(), getHeight(), em().get());
        pseudoClassStateChanged(COMPACT, room.compact());
        pseudoClassStateChanged(ROOMY, room == FormSpace.ROOMY);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        new FormArrangement(places, room, metrics, em().get()).layOut(getWidth(), getHeight());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
