package org.askwell.widgets;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * One line of typed text that remembers nothing but itself: no undo, no clipboard.
 *
 * <p>Letters that are not wanted, and those past the longest length, are not taken.
 */
public final class TypedText implements TypingTarget {
    private final StringProperty text;
    private final int longest;
    private final IntPredicate wanted;

    /**
     * Text that is kept in {@code text}.
     *
     * @param longest in UTF-16 units
     * @param wanted which code points are taken
     */
    public TypedText(StringProperty text, int longest, IntPredicate wanted) {
        this.text = text;
        this.longest = longest;
        this.wanted = wanted;
    }

    @Override
    public ReadOnlyStringProperty text() {
        return text;
    }

    @Override
    public void insert(String typed) {
        StringBuilder whole = new StringBuilder(text.get());
        typed.codePoints()
                .filter(wanted)
                .filter(point -> whole.length() + Character.charCount(point) <= longest)
                .forEach(whole::appendCodePoint);
        text.set(whole.toString());
    }

    @Override
    public void deleteBack() {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.get());
        letters.last();
        int start = letters.previous();
        text.set(start == BreakIterator.DONE ? "" : text.get().substring(0, start));
    }

    @Override
    public void clear() {
        text.set("");
    }
}
