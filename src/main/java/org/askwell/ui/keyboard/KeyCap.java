package org.askwell.ui.keyboard;

/** One key of a keyboard. */
public sealed interface KeyCap {

    /** How many columns the key is wide, 1 or more. */
    int columns();

    /** Types {@code text}, which is in small letters. */
    record Letter(String text, int columns) implements KeyCap {}

    /** Puts a combining mark, such as U+0301, on the letter that was typed last. */
    record Mark(String combining, int columns) implements KeyCap {}

    /** Does something to what is typed. */
    record Action(Kind kind, int columns) implements KeyCap {}

    /** Turns to another page of keys, such as that of accents. */
    record Turn(String page, String label, int columns) implements KeyCap {}

    /** What an action does. */
    enum Kind {
        SHIFT,
        DELETE,
        CLEAR,
        SPACE
    }
}
