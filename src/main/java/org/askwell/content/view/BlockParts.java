package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.ui.control.Icon;
import org.askwell.ui.text.WrappedLabel;

import java.util.List;
import java.util.Locale;

/**
 * What blocks of several kinds are made of: text, headings, cards, and marks beside a text.
 *
 * @param language of the text
 * @param iconPx side of an icon beside a title, in px
 */
record BlockParts(Locale language, double iconPx) {
    private static final double ICON_EM = 1.2;

    static BlockParts of(ContentContext setting) {
        return new BlockParts(setting.words().language(), setting.em() * ICON_EM);
    }

    Prose prose(RichText text, String styleClass) {
        return new Prose(text, styleClass, language);
    }

    /** The sentences of {@code text}, each in a node of its own. */
    List<Node> sentences(RichText text) {
        return text.sentences(language).stream()
                .<Node>map(sentence -> prose(sentence, "prose"))
                .toList();
    }

    static Label heading(String text) {
        return new WrappedLabel(text, "block-heading");
    }

    /** A callout as a card, in the weight that it has. */
    Node callout(Block.Callout callout) {
        return switch (callout.weight()) {
            case INFORMATION ->
                    card("callout-information", Icon.INFORMATION, callout.title(), callout.text());
            case IMPORTANT ->
                    card("callout-important", Icon.WARNING, callout.title(), callout.text());
            case URGENT -> card("callout-urgent", Icon.URGENT, callout.title(), callout.text());
        };
    }

    /** Titled text, with an icon before the title. */
    Node card(String styleClass, Icon icon, String title, RichText text) {
        return Stack.breakable(
                styleClass,
                () -> List.of(beside(icon.sized(iconPx), heading(title), "card-title")),
                List.of(prose(text, "prose")),
                () -> sentences(text));
    }

    /** A row of {@code mark}, and of {@code text} in what is left of the width. */
    static HBox beside(Node mark, Region text, String styleClass) {
        HBox row = new HBox(mark, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row.getStyleClass().add(styleClass);
        return row;
    }
}
