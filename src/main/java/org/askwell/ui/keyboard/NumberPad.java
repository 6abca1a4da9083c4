package org.askwell.ui.keyboard;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.GridPane;

import org.askwell.ui.Spoken;
import org.askwell.ui.Touch;
import org.askwell.ui.control.FirstFocus;
import org.askwell.ui.control.Icon;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

/** The digits, + and delete, laid out as on a telephone. */
public final class NumberPad extends GridPane {
    private static final String KEYS = "123456789+0";

    /** Most numbers begin with it. */
    private static final String FIRST = "0";

    private static final int COLUMNS = 3;
    private static final double TEXT_PART = 0.5;
    private static final double ICON_PART = 0.42;

    private final Touch touch;
    private final TextSize size;

    /** A pad that writes into {@code target}, its digits in text of {@code size}. */
    public NumberPad(Touch touch, Words words, TypingTarget target, TextSize size) {
        this.touch = touch;
        this.size = size;
        getStyleClass().add("number-pad");
        Spoken.SILENT.mark(this);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setHgap(touch.metrics().gap());
        setVgap(touch.metrics().gap());
        for (int i = 0; i < KEYS.length(); i++) {
            String digit = KEYS.substring(i, i + 1);
            KeyButton key = key(() -> target.insert(digit));
            key.setText(digit);
            if (digit.equals(FIRST)) {
                FirstFocus.mark(key);
            }
            Spoken.LETTER.mark(key);
            add(key, i % COLUMNS, i / COLUMNS);
        }
        KeyButton delete = key(target::deleteBack).repeating();
        delete.getStyleClass().add("action");
        delete.setGraphic(Icon.DELETE.sized(sign(ICON_PART)));
        delete.setAccessibleText(words.text("keyboard.delete"));
        add(delete, COLUMNS - 1, KEYS.length() / COLUMNS);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Stops what a held key is doing. */
    public void release() {
        getChildren()
                .forEach(child -> {
                    if (child instanceof KeyButton key) {
                        key.release();
                    }
                });
    }

    private KeyButton key(Runnable press) {
        double side = touch.metrics().target();
        return new KeyButton(touch, side, side, sign(TEXT_PART), press);
    }

    private double sign(double part) {
        return Math.round(part * KeySizes.unit(size, touch.metrics().target()));
    }
}
