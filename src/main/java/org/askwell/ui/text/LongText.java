package org.askwell.ui.text;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.askwell.ui.Splittable;
import org.askwell.words.Sentences;

import java.util.List;
import java.util.Locale;

/**
 * A text of any length: a page may break it between sentences and, where one sentence is too long
 * for a page, between words.
 */
public final class LongText extends Label implements Splittable {
    /** So many letters find place on the lowest page in the largest text. */
    private static final int FIT = 80;

    private final Locale language;
    private final List<String> styles;
    private List<Node> parts = List.of();

    /**
     * @param language of the text
     * @param styles how it looks
     */
    public LongText(String text, Locale language, String... styles) {
        this(text, language, List.of(styles));
    }

    private LongText(String text, Locale language, List<String> styles) {
        super(text);
        this.language = language;
        this.styles = styles;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty() && getText().length() > FIT) {
            parts =
                    pieces().stream()
                            .<Node>map(piece -> new LongText(piece, language, styles))
                            .toList();
        }
        return parts;
    }

    private List<String> pieces() {
        List<String> sentences =
                Sentences.in(getText(), language).stream()
                        .map(span -> getText().substring(span.start(), span.end()))
                        .toList();
        return sentences.size() > 1 ? sentences : halves(getText());
    }

    /** The text broken at the space that is nearest to its middle; nothing where it has none. */
    private static List<String> halves(String text) {
        int middle = text.length() / 2;
        int before = text.lastIndexOf(' ', middle);
        int after = text.indexOf(' ', middle);
        boolean none = before <= 0 && after < 0;
        int at = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after;
        return none
                ? List.of()
                : List.of(text.substring(0, at).strip(), text.substring(at).strip());
    }
}
