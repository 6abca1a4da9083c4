package org.askwell.content;

import java.util.List;
import java.util.Locale;

/**
 * What a person takes with them, in plain words and with nothing about them.
 *
 * @param language of the texts
 * @param lines in their order; each is numbered where it is shown
 */
public record Sheet(Locale language, String title, List<String> lines) {
    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The lines from {@code first} to before {@code end}, numbered as in the whole, as text. */
    public String text(int first, int end) {
        StringBuilder text = new StringBuilder(title);
        for (int i = first; i < end; i++) {
            text.append('\n').append(i + 1).append(". ").append(lines.get(i));
        }
        return text.toString();
    }
}
