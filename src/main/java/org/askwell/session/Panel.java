package org.askwell.session;

/** What lies over a screen without leaving it. */
public sealed interface Panel {

    /** What to do when somebody feels unwell. */
    record UrgentHelp() implements Panel {}

    /** The meaning of one word of a pack. */
    record Word(PackId pack, String term) implements Panel {}

    /** Text size, colours and what else makes the kiosk easier to use. */
    record MakeItEasier() implements Panel {}
}
