package org.askwell.shell;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

import org.askwell.speech.Reading;
import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.words.Words;

import java.util.List;

/** What a person can do while the screen is read to them. */
final class ListenBar extends StackPane {
    private final Words words;
    private final TouchButton pause;

    /** What the buttons do. */
    interface Actions {
        void pauseOrGoOn();

        void repeat();

        void slower();

        void faster();

        void softer();

        void louder();

        void stop();
    }

    ListenBar(Touch touch, Words words, Actions actions) {
        this.words = words;
        pause = button(touch, words.text("listen.pause"), Icon.PAUSE, actions::pauseOrGoOn);
        List<TouchButton> buttons =
                List.of(
                        pause,
                        button(touch, words.text("listen.again"), Icon.AGAIN, actions::repeat),
                        button(touch, words.text("listen.slower"), Icon.SLOWER, actions::slower),
                        button(touch, words.text("listen.faster"), Icon.FASTER, actions::faster),
                        button(touch, words.text("listen.softer"), Icon.SOFTER, actions::softer),
                        button(touch, words.text("listen.louder"), Icon.LOUDER, actions::louder),
                        button(touch, words.text("listen.stop"), Icon.STOP, actions::stop));
        EqualCells cells = new EqualCells(touch.metrics().gap(), buttons);
        getStyleClass().addAll("bottom-band", "listen-bar");
        double gap = touch.metrics().gap();
        setPadding(new Insets(gap, touch.metrics().margin(), gap, touch.metrics().margin()));
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(cells);
    }

    /** Lets the first button do what fits {@code reading}. */
    void show(Reading reading) {
        boolean paused = reading instanceof Reading.Paused;
        pause.setText(words.text(paused ? "listen.go-on" : "listen.pause"));
        pause.below(paused ? Icon.PLAY : Icon.PAUSE);
    }

    private static TouchButton button(Touch touch, String label, Icon icon, Runnable action) {
        return new TouchButton(touch, TouchButton.Rank.QUIET, label, action).below(icon);
    }
}
