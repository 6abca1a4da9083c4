package org.askwell.kiosk.hearing;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.askwell.speech.Delivery;
import org.askwell.speech.Playback;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.words.Words;

import java.util.List;
import java.util.Objects;

/** What a person can do while the screen is read to them. */
final class ListenBar extends StackPane {
    private final Buttons make;
    private final Words words;
    private final boolean beside;
    private final TouchButton pause;
    private final TouchButton slower;
    private final TouchButton faster;
    private final TouchButton softer;
    private final TouchButton louder;

    /**
     * @param aloud what the bar steers
     * @param beside whether the bar stands beside a low screen, and not below
     */
    ListenBar(Buttons make, ReadAloud aloud, boolean beside) {
        this.make = make;
        words = make.words();
        this.beside = beside;
        pause = button("listen.pause", Icon.PAUSE, aloud::pauseOrGoOn);
        slower = button("listen.slower", Icon.SLOWER, aloud::slower);
        faster = button("listen.faster", Icon.FASTER, aloud::faster);
        softer = button("listen.softer", Icon.SOFTER, aloud::softer);
        louder = button("listen.louder", Icon.LOUDER, aloud::louder);
        List<TouchButton> buttons =
                List.of(
                        pause,
                        button("listen.again", Icon.AGAIN, aloud::repeat),
                        slower,
                        faster,
                        softer,
                        louder,
                        button("listen.stop", Icon.STOP, aloud::stop));
        double gap = make.touch().metrics().gap();
        getStyleClass().addAll(beside ? "side-band" : "bottom-band", "listen-bar");
        double sides = beside ? gap : make.touch().metrics().margin();
        setPadding(new Insets(gap, sides, gap, sides));
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(beside ? column(gap, buttons) : new EqualCells(gap, buttons));
        ObservableValue<Boolean> shows = sceneProperty().map(Objects::nonNull).orElse(false);
        Subscription _ =
                Subscription.combine(
                        aloud.playback().when(shows).subscribe(this::showPlayback),
                        aloud.delivery().when(shows).subscribe(this::showSteps));
    }

    /** As low as possible: each label stands on one line. */
    private static VBox column(double gap, List<TouchButton> buttons) {
        VBox column = new VBox(gap);
        buttons.forEach(button -> button.setMaxWidth(Double.MAX_VALUE));
        column.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        column.getChildren().setAll(buttons);
        return column;
    }

    /** Lets the first button do what fits {@code playback}. */
    private void showPlayback(Playback playback) {
        boolean paused = playback instanceof Playback.Paused;
        pause.setText(words.text(paused ? "listen.go-on" : "listen.pause"));
        pause.with(paused ? Icon.PLAY : Icon.PAUSE);
    }

    /** Lets the buttons tell where there is no further step. */
    private void showSteps(Delivery delivery) {
        slower.setText(words.text(delivery.slowest() ? "listen.slowest" : "listen.slower"));
        faster.setText(words.text(delivery.fastest() ? "listen.fastest" : "listen.faster"));
        softer.setText(words.text(delivery.softest() ? "listen.softest" : "listen.softer"));
        louder.setText(words.text(delivery.loudest() ? "listen.loudest" : "listen.louder"));
    }

    private TouchButton button(String key, Icon icon, Runnable action) {
        TouchButton button = make.button(TouchButton.Rank.QUIET, key, action);
        return beside ? button.with(icon) : button.below(icon);
    }
}
