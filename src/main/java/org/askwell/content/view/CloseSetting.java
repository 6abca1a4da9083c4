package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.Block;
import org.askwell.content.RichText;
import org.askwell.ui.PageMark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Sets what may not be read without a note: in full size below the note that the page repeats, and
 * where a page is too low for both, smaller and with the note within.
 *
 * @param note empty where there is none
 * @param language of the note
 * @param low whether a page may be too low
 */
record CloseSetting(List<RichText> note, Locale language, boolean low) {
    /** Style classes, from the largest text to the smallest. */
    private static final List<String> SIZES = List.of("close-set", "closer-set", "closest-set");

    CloseSetting {
        note = List.copyOf(note);
    }

    static CloseSetting of(ContentContext setting, Stream<Block.Callout> note) {
        return new CloseSetting(
                note.map(Block.Callout::text).toList(),
                setting.words().language(),
                setting.textSize().beyondLarge()
                        || !setting.touch().metrics().with(setting.textSize()).fitsNoteOverText());
    }

    /**
     * A frame with what {@code told} makes.
     *
     * @param told called for each size that it may be shown in
     */
    Stack frame(String styleClass, Supplier<List<Node>> told) {
        boolean close = low && !note.isEmpty();
        return Stack.of(styleClass, told.get(), close ? smaller(styleClass, told, 0) : List.of());
    }

    private List<Node> smaller(String styleClass, Supplier<List<Node>> told, int size) {
        List<Node> both = new ArrayList<>();
        note.forEach(text ->
                both.add(
                        Stack.whole(
                                "callout-urgent", List.of(new Prose(text, "prose", language)))));
        both.addAll(told.get());
        Stack set =
                Stack.of(
                        styleClass,
                        both,
                        size + 1 < SIZES.size() ? smaller(styleClass, told, size + 1) : List.of());
        set.getStyleClass().add(SIZES.get(size));
        PageMark.NOTE_WITHIN.on(set);
        return List.of(set);
    }
}
