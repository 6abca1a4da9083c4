package org.askwell.ui.control;

import javafx.event.Event;
import javafx.event.EventType;

/** What somebody types, or takes away; it rises through the scene to those who hear it. */
public final class TypedEvent extends Event {
    /** A field holds something else than before. */
    public static final EventType<TypedEvent> TYPED = new EventType<>(Event.ANY, "TYPED_TEXT");

    private static final long serialVersionUID = 1L;

    private final transient String before;
    private final transient String now;

    /** The field held {@code before} and holds {@code now}. */
    public TypedEvent(String before, String now) {
        super(TYPED);
        this.before = before;
        this.now = now;
    }

    /** What the field held. */
    public String before() {
        return before;
    }

    /** What it holds. */
    public String now() {
        return now;
    }
}
