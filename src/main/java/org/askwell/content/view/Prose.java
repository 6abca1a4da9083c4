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
import java.util.stream.Collectors;

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
        List<Text> stretches =
                getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .toList();
        String whole = stretches.stream().map(Text::getText).collect(Collectors.joining());
        return Arrays.stream(whole.split("\\s+"))
                .map(word -> {
                    Text alone = new Text(word);
                    alone.setFont(stretches.getFirst().getFont());
                    return Math.ceil(alone.getLayoutBounds().getWidth());
                })
                .max(Double::compare)
                .orElse(0.0);
    }

    /** Where a word would have to be broken, which the toolkit cannot do in all scripts. */
    private boolean tooNarrow(double width) {
        return Script.rightToLeft(language) && width >= 0 && width < leastWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        widen();
        return super.computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        widen();
        return super.computePrefHeight(tooNarrow(width) ? leastWidth() : width);
    }

    /** What stands on no page yet has no width, and its lines would be broken for that. */
    private void widen() {
        if (tooNarrow(getWidth())) {
            super.setWidth(leastWidth());
        }
    }

    @Override
    protected void layoutChildren() {
        widen();
        super.layoutChildren();
    }

    @Override
    protected void setWidth(double width) {
        super.setWidth(tooNarrow(width) ? leastWidth() : width);
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
