package org.askwell.staff.view;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.askwell.staff.PassphraseRule;
import org.askwell.widgets.TypingTarget;

import java.util.Arrays;

/** A passphrase as it is typed: shown as dots, kept as characters that can be wiped. */
final class SecretText implements TypingTarget {
    private static final String DOT = "\u2022";

    private final char[] typed = new char[PassphraseRule.LONGEST];
    private final ReadOnlyStringWrapper dots = new ReadOnlyStringWrapper("");
    private int length;

    @Override
    public ReadOnlyStringProperty text() {
        return dots.getReadOnlyProperty();
    }

    @Override
    public void insert(String text) {
        for (int i = 0; i < text.length() && length < typed.length; i++) {
            typed[length++] = text.charAt(i);
        }
        show();
    }

    @Override
    public void deleteBack() {
        if (length > 0) {
            typed[--length] = 0;
            show();
        }
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
        dots.set(DOT.repeat(length));
    }
}
