package org.askwell.widgets;

import javafx.event.Event;
import javafx.event.EventType;

/** Something that a control tells those who hear the screen; it rises through the scene. */
public final class Told extends Event {
    /** Anything told. */
    public static final EventType<Told> ANY = new EventType<>(Event.ANY, "TOLD");

    /** What is wrong, and how to put it right. */
    public static final EventType<Told> PROBLEM = new EventType<>(ANY, "TOLD_PROBLEM");

    /** The letter that was typed; empty where one was taken away. */
    public static final EventType<Told> TYPED = new EventType<>(ANY, "TOLD_TYPED");

    private static final long serialVersionUID = 1L;

    private final String text;

    Told(EventType<Told> type, String text) {
        super(type);
        this.text = text;
    }

    /** What is told. */
    public String text() {
        return text;
    }
}
