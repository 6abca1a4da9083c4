package org.askwell.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where one person is in the kiosk, and the way back. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Route> route;
    private final ReadOnlyObjectWrapper<Optional<Panel>> panel =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Route> visited = new ArrayDeque<>();

    public Navigator(Route first) {
        route = new ReadOnlyObjectWrapper<>(first);
    }

    /** The place whose screen shows. */
    public ReadOnlyObjectProperty<Route> route() {
        return route.getReadOnlyProperty();
    }

    /** The same with its way back. */
    public RouteEntry entry() {
        return new RouteEntry(route.get(), canGoBack());
    }

    /** What lies over the screen, if anything. */
    public ReadOnlyObjectProperty<Optional<Panel>> panel() {
        return panel.getReadOnlyProperty();
    }

    /** Goes to {@code next}; {@link #back} returns here. */
    public void open(Route next) {
        closePanel();
        if (!next.equals(route.get())) {
            visited.push(route.get());
            route.set(next);
        }
    }

    /** Goes to {@code next} and forgets the way back, as after a form is sent. */
    public void replaceAll(Route next) {
        closePanel();
        visited.clear();
        route.set(next);
    }

    /** Returns to the place before, if there is one. */
    public void back() {
        closePanel();
        if (!visited.isEmpty()) {
            route.set(visited.pop());
        }
    }

    /** The place where {@link #back} leads. */
    public Optional<Route> previous() {
        return Optional.ofNullable(visited.peek());
    }

    /** Whether {@link #back} leads anywhere. */
    public boolean canGoBack() {
        return !visited.isEmpty();
    }

    /** Lays {@code shown} over the screen. */
    public void show(Panel shown) {
        panel.set(Optional.of(shown));
    }

    /** Takes away what lies over the screen. */
    public void closePanel() {
        panel.set(Optional.empty());
    }
}
