package org.askwell.ui.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

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

    public Told(EventType<Told> type, String text) {
        super(type);
        this.text = text;
    }

    /** Tells at {@code place} that {@code text} is wrong, where a whole screen says so. */
    public static void problem(Node place, String text) {
        place.fireEvent(new Told(PROBLEM, text));
    }

    /** What is told. */
    public String text() {
        return text;
    }
}
