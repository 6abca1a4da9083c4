package org.askwell.ui.control;

import org.askwell.ui.Touch;
import org.askwell.words.Words;

/**
 * Makes the buttons of a screen.
 *
 * @param words what they say, by its key
 */
public record Buttons(Touch touch, Words words) {

    public TouchButton button(TouchButton.Rank rank, String key, Runnable action) {
        return new TouchButton(touch, rank, words.text(key), action);
    }

    public TouchButton primary(String key, Icon icon, Runnable action) {
        return button(TouchButton.Rank.PRIMARY, key, action).with(icon);
    }

    public TouchButton secondary(String key, Icon icon, Runnable action) {
        return button(TouchButton.Rank.SECONDARY, key, action).with(icon);
    }

    /** A button that leads back, as the key Back does. */
    public TouchButton back(String key, Runnable action) {
        TouchButton back = secondary(key, Icon.BACK, action);
        WayBack.mark(back);
        return back;
    }
}
