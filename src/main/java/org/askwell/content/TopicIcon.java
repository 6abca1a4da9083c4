package org.askwell.content;

/** The pictures that a topic's tile can carry; a pack names them in small letters. */
public enum TopicIcon {
    /** Two things held against each other. */
    COMPARE,
    /** A capsule or bottle. */
    MEDICINE,
    /** A shield, as of the body's defences. */
    SHIELD,
    /** A hand or heart. */
    CARE,
    CLOCK,
    /** A fork in the way. */
    CHOICE,
    INFO,
    BODY,
    PEOPLE,
    /** Letters in two sizes. */
    TEXT,
    /** Something to be heard. */
    SOUND,
    HOME
}
