package org.askwell.staff.view;

import org.askwell.widgets.Icon;
import org.askwell.widgets.KeyboardLayout;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TypingTarget;
import org.askwell.words.Words;

/**
 * What every pane needs on which staff type.
 *
 * @param leave goes back to the patients' screens
 */
public record StaffTyping(Touch touch, Words words, KeyboardLayout layout, Runnable leave) {

    /** A pane that asks {@code question}, with a way to leave. */
    TypingPane pane(TypingPane.Question question, TypingTarget target) {
        return new TypingPane(
                touch,
                words,
                layout,
                question,
                target,
                button(TouchButton.Rank.SECONDARY, "staff.leave", leave).with(Icon.BACK));
    }

    TouchButton button(TouchButton.Rank rank, String key, Runnable action) {
        return new TouchButton(touch, rank, words.text(key), action);
    }
}
