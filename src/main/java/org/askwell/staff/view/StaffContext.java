package org.askwell.staff.view;

import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.keyboard.Keyboard;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

/**
 * What every screen for staff is built from.
 *
 * @param layout keys to type on
 * @param leave ends the visit, locks the requests and goes back to the patients' screens
 */
public record StaffContext(
        Touch touch, TextSize size, Words words, KeyboardLayout layout, Runnable leave) {

    /** A pane that asks {@code question}, with a way to leave. */
    TypingPane pane(TypingPane.Question question, TypingPane.Taking taking) {
        return new TypingPane(this, question, taking);
    }

    /** The keys in the size of the text. */
    Keyboard keyboard() {
        return new Keyboard(layout, size);
    }

    Buttons buttons() {
        return new Buttons(touch, words);
    }
}
