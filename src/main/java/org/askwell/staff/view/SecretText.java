package org.askwell.staff.view;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.askwell.staff.PassphraseRule;
import org.askwell.ui.keyboard.TypingTarget;

import java.util.Arrays;

/**
 * A passphrase as it is typed: shown as a dot for each character, kept as characters that can be
 * wiped.
 *
 * <p>What would make it longer than it may be is refused as a whole, and told.
 */
final class SecretText implements TypingTarget {
    private static final String DOT = "\u2022";

    private final char[] typed = new char[PassphraseRule.MOST_UNITS];
    private final ReadOnlyStringWrapper dots = new ReadOnlyStringWrapper("");
    private final Runnable full;
    private int length;

    /** A passphrase of which {@code full} hears that something was refused: no more fits. */
    SecretText(Runnable full) {
        this.full = full;
    }

    @Override
    public ReadOnlyStringProperty text() {
        return dots.getReadOnlyProperty();
    }

    @Override
    public void insert(String text) {
        if (text.length() > typed.length - length) {
            full.run();
            return;
        }
        text.getChars(0, text.length(), typed, length);
        length += text.length();
        show();
    }

    /** A mark is a character of a passphrase as others are; its rule joins it to the letter. */
    @Override
    public void mark(String combining) {
        insert(combining);
    }

    @Override
    public void deleteBack() {
        int end = length;
        boolean mark = true;
        while (mark && length > 0) {
            int point = Character.codePointBefore(typed, length);
            mark = isMark(point);
            length -= Character.charCount(point);
        }
        Arrays.fill(typed, length, end, '\0');
        show();
    }

    @Override
    public void clear() {
        Arrays.fill(typed, '\0');
        length = 0;
        show();
    }

    /** What was typed, which the caller wipes; nothing of it stays here. */
    char[] take() {
        char[] taken = Arrays.copyOf(typed, length);
        clear();
        return taken;
    }

    private void show() {
        dots.set(DOT.repeat(Character.codePointCount(typed, 0, length)));
    }

    /** Whether {@code point} belongs to the letter before it, as an accent does. */
    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
