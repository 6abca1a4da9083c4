package org.askwell.session;

/** What lies over a screen without leaving it. */
public sealed interface Panel {

    /** What to do when somebody feels unwell. */
    record UrgentHelp() implements Panel {}

    /** The same, and what the keys do, for somebody who uses them. */
    record KeyHelp() implements Panel {}

    /** The meaning of one word of a pack. */
    record Word(PackId pack, String term) implements Panel {}

    /** Nothing can be heard, and why. */
    record NotHeard(Reason reason) implements Panel {}

    /** Asks whether what is typed is to be said aloud, where others may hear it. */
    record HearTyping() implements Panel {}

    /** Asks whether to leave although something is typed that would be lost. */
    record Leave() implements Panel {}

    /** Text size, colours and what else makes the kiosk easier to use. */
    record MakeItEasier() implements Panel {}

    /** Which language the kiosk speaks. */
    record Languages() implements Panel {}

    /** Why nothing can be heard. */
    enum Reason {
        NO_VOICE,
        NO_ENGINE,
        NO_SOUND,
        /** Speech was begun and failed. */
        BROKEN
    }
}
