package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.content.RichText;
import org.askwell.widgets.Splittable;
import org.askwell.words.Script;

import java.util.Arrays;
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

    /** The least width in px that no word has to be broken for. */
    private double leastWidth() {
        return getChildren().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .flatMap(text ->
                        Arrays.stream(text.getText().split("\\s+"))
                                .map(word -> {
                                    Text alone = new Text(word);
                                    alone.setFont(text.getFont());
                                    return Math.ceil(alone.getLayoutBounds().getWidth());
                                }))
                .max(Double::compare)
                .orElse(0.0);
    }

    /** Where a word would have to be broken, which the toolkit cannot do in all scripts. */
    private boolean tooNarrow(double width) {
        return Script.rightToLeft(language) && width >= 0 && width < leastWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(tooNarrow(width) ? leastWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        if (!tooNarrow(getWidth())) {
            super.layoutChildren();
        }
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
