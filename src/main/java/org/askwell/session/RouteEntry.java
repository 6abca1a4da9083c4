package org.askwell.session;

/**
 * A place as somebody comes to it.
 *
 * @param canGoBack whether a way leads back from there
 */
public record RouteEntry(Route route, boolean canGoBack) {

    /** The kind of place that it is. */
    public Zone zone() {
        return Zone.of(route);
    }
}
