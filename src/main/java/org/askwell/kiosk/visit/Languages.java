package org.askwell.kiosk.visit;

import org.askwell.content.EditionRule;

import java.util.List;
import java.util.Locale;

/**
 * The languages of a kiosk.
 *
 * @param offered what a person can choose among, never empty; everybody starts with the first
 * @param editions which edition of a pack shows in a language
 */
public record Languages(List<Locale> offered, EditionRule editions) {
    public Languages {
        offered = List.copyOf(offered);
    }

    /** What everybody starts with. */
    public Locale first() {
        return offered.getFirst();
    }

    /** Whether there is anything to choose. */
    public boolean choice() {
        return offered.size() > 1;
    }
}
