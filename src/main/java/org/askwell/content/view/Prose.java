package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.content.RichText;
import org.askwell.widgets.Splittable;

import java.util.List;
import java.util.Locale;

/** A running text with its glossary words underlined; a page may break it between sentences. */
final class Prose extends TextFlow implements Splittable {
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
        text.runs().forEach(run -> getChildren().add(stretch(run)));
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

    private static Text stretch(RichText.Run run) {
        Text stretch = new Text(run.text());
        stretch.getStyleClass().add("stretch");
        switch (run) {
            case RichText.Plain _ -> {}
            case RichText.Word _ -> stretch.getStyleClass().add("glossary-word");
        }
        return stretch;
    }
}
