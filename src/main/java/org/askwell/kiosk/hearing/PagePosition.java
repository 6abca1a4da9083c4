package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.ui.paging.Pages;

import java.util.Optional;

/** Where somebody reads on a screen that is about to be built anew for them. */
public record PagePosition(Optional<Pages.Place> place) {

    /** The place in what {@code shown} shows. */
    public static PagePosition in(Node shown) {
        return new PagePosition(pages(shown).map(Pages::place));
    }

    /** Goes on there in {@code shown}, which says the same. */
    public void goOnIn(Node shown) {
        place.ifPresent(reached -> pages(shown).ifPresent(pages -> pages.showFrom(reached)));
    }

    private static Optional<Pages> pages(Node shown) {
        return shown.lookup(".pages") instanceof Pages pages
                ? Optional.of(pages)
                : Optional.empty();
    }
}
