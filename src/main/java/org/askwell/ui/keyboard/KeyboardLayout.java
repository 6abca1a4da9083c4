package org.askwell.ui.keyboard;

import java.util.List;
import java.util.Map;

/**
 * The keys of one language.
 *
 * @param columns of the widest row
 * @param first name of the page that shows first
 * @param pages rows of keys by the name of the page
 * @param accents the forms of a small letter that a long press offers
 */
public record KeyboardLayout(
        int columns,
        String first,
        Map<String, List<List<KeyCap>>> pages,
        Map<String, List<String>> accents) {
    public KeyboardLayout {
        pages = Map.copyOf(pages);
        accents = Map.copyOf(accents);
    }

    /** How many forms the letter with the most of them has. */
    int mostForms() {
        return accents.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** How many rows the tallest page has. */
    public int rows() {
        return pages.values().stream().mapToInt(List::size).max().orElse(0);
    }
}
