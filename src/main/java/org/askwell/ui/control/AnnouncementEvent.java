package org.askwell.ui.control;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** What a control announces to those who hear the screen; it rises through the scene. */
public final class AnnouncementEvent extends Event {
    /** Any announcement. */
    public static final EventType<AnnouncementEvent> ANY =
            new EventType<>(Event.ANY, "ANNOUNCEMENT");

    /** What is wrong, and how to put it right. */
    public static final EventType<AnnouncementEvent> PROBLEM =
            new EventType<>(ANY, "ANNOUNCEMENT_PROBLEM");

    /** What has changed, in the place of the whole of it. */
    public static final EventType<AnnouncementEvent> NEWS =
            new EventType<>(ANY, "ANNOUNCEMENT_NEWS");

    private static final long serialVersionUID = 1L;

    private final String text;

    public AnnouncementEvent(EventType<AnnouncementEvent> type, String text) {
        super(type);
        this.text = text;
    }

    /** Announces at {@code place} that {@code text} is wrong, where a whole screen says so. */
    public static void problem(Node place, String text) {
        place.fireEvent(new AnnouncementEvent(PROBLEM, text));
    }

    /** Announces at {@code place} that {@code text} is so now. */
    public static void news(Node place, String text) {
        place.fireEvent(new AnnouncementEvent(NEWS, text));
    }

    /** What is announced. */
    public String text() {
        return text;
    }
}
