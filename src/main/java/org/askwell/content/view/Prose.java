package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.text.Text;

import org.askwell.content.RichText;
import org.askwell.ui.Splittable;
import org.askwell.ui.text.RunningText;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A running text with its glossary words underlined; a page may break it between sentences. */
final class Prose extends RunningText implements Splittable {
    /** The style class of a word is this and the id of its entry. */
    private static final String TERM = "term-";

    private final List<RichText> sentences;
    private final String styleClass;
    private final Locale language;
    private List<Node> parts = List.of();

    /**
     * @param styleClass how the text looks, such as {@code prose} or {@code short-answer}
     * @param language of the text
     */
    Prose(RichText text, String styleClass, Locale language) {
        this.styleClass = styleClass;
        this.language = language;
        sentences = text.sentences(language);
        getStyleClass().add(styleClass);
        show(text.runs().stream().map(Prose::stretch).toList());
    }

    @Override
    public List<Node> parts() {
        if (parts.isEmpty() && sentences.size() > 1) {
            parts =
                    sentences.stream()
                            .<Node>map(sentence -> new Prose(sentence, styleClass, language))
                            .toList();
        }
        return parts;
    }

    /** The id of the glossary entry that {@code piece} of a prose stands for. */
    static Optional<String> term(Text piece) {
        return piece.getStyleClass().stream()
                .filter(each -> each.startsWith(TERM))
                .map(each -> each.substring(TERM.length()))
                .findFirst();
    }

    private static Stretch stretch(RichText.Run run) {
        return new Stretch(
                run.text(),
                switch (run) {
                    case RichText.Plain _ -> List.of("stretch");
                    case RichText.Word word ->
                            List.of("stretch", "glossary-word", TERM + word.term());
                });
    }
}
