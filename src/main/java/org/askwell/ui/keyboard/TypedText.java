package org.askwell.ui.keyboard;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;

/**
 * One line of typed text that remembers nothing but itself: no undo, no clipboard.
 *
 * <p>It keeps everything as it was typed; whether that is right, its owner says. What would make it
 * longer than it may be is refused as a whole, and told.
 */
public final class TypedText implements TypingTarget {
    private final StringProperty text;
    private final int longest;
    private final Runnable full;

    /**
     * Text that is kept in {@code text}.
     *
     * @param longest in UTF-16 units
     * @param full hears that something was refused because no more fits
     */
    public TypedText(StringProperty text, int longest, Runnable full) {
        this.text = text;
        this.longest = longest;
        this.full = full;
    }

    @Override
    public ReadOnlyStringProperty text() {
        return text;
    }

    @Override
    public void insert(String typed) {
        if (text.get().length() + typed.length() > longest) {
            full.run();
        } else {
            text.set(text.get() + typed);
        }
    }

    @Override
    public void mark(String combining) {
        String before = text.get();
        String letter = Marks.lastLetter(before);
        if (letter.isEmpty()) {
            return;
        }
        String marked = Marks.on(letter, combining);
        String after = before.substring(0, before.length() - letter.length()) + marked;
        if (after.length() > longest) {
            full.run();
        } else {
            text.set(after);
        }
    }

    @Override
    public void deleteBack() {
        String before = text.get();
        text.set(before.substring(0, before.length() - Marks.last(before).length()));
    }

    @Override
    public void clear() {
        text.set("");
    }
}
