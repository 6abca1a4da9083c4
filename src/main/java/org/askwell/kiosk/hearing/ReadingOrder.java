package org.askwell.kiosk.hearing;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.speech.Spelling;
import org.askwell.ui.Spoken;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.words.Script;
import org.askwell.words.Sentences;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds what can be heard of a laid-out screen, from its first line to its last control. */
final class ReadingOrder {
    /** How a hidden letter of a name or a number is written. */
    private static final String MASK = "•";

    private final Words words;
    private final boolean typingAloud;
    private final List<SpokenSentence> sentences = new ArrayList<>();

    private ReadingOrder(Words words, boolean typingAloud) {
        this.words = words;
        this.typingAloud = typingAloud;
    }

    /**
     * The sentences of {@code screen} on the page that shows.
     *
     * @param words the interface's words, for what is said in place of something else
     * @param typingAloud whether what the person has typed may be said
     */
    static List<SpokenSentence> of(Node screen, Words words, boolean typingAloud) {
        ReadingOrder order = new ReadingOrder(words, typingAloud);
        order.walk(screen);
        return List.copyOf(order.sentences);
    }

    /** Whether {@code screen} shows what a person types or has typed. */
    static boolean holdsTyping(Node screen) {
        return screen.isVisible()
                && (screen instanceof TypedField
                        || Spoken.TYPED.marks(screen)
                        || (screen instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream()
                                        .anyMatch(ReadingOrder::holdsTyping)));
    }

    private void walk(Node node) {
        if (!node.isVisible() || Spoken.SILENT.marks(node)) {
            return;
        }
        if (Spoken.nameOn(node).isPresent() && node instanceof Labeled name) {
            sentences.add(
                    SpokenSentence.ofLanguage(node, name.getText(), Spoken.nameOn(node).get()));
        } else if (node instanceof TypedField field) {
            walk(field);
        } else if (Spoken.asOf(node).isPresent()) {
            add(node, Spoken.asOf(node).get());
        } else if (node.getAccessibleText() != null) {
            add(node, node.getAccessibleText());
        } else if (node instanceof TextFlow flow) {
            add(flow, text(flow));
        } else if (node instanceof Labeled labeled) {
            add(labeled, labeled.getText());
        } else if (node instanceof Text text) {
            add(text, text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
        if (ControlSpeech.chosen(node)) {
            say(node, words.text("speech.state.chosen"));
        }
    }

    /** A field is often called as the title above it. */
    private void walk(TypedField field) {
        String label = String.valueOf(field.getAccessibleText());
        if (sentences.stream().noneMatch(said -> said.text().equals(label))) {
            add(field, label);
        }
        if (!field.typed().isEmpty()) {
            say(field, hidden(field.typed()) ? kept() : Spelling.ofNumbers(field.typed()));
        }
    }

    private void add(Node node, String shown) {
        if (shown == null || shown.isBlank()) {
            return;
        }
        String bare = Script.withoutMarks(shown);
        if (Spoken.TYPED.marks(node)) {
            say(node, hidden(shown) ? kept() : Spelling.ofNumbers(bare));
        } else if (Spoken.SPELLED.marks(node)) {
            say(node, Spelling.of(bare));
        } else if (!Spelling.ofNumber(bare).equals(bare)) {
            say(node, Spelling.ofNumber(bare));
        } else {
            int from = 0;
            for (String line : shown.split("\n", -1)) {
                addLine(node, line, from);
                from += line.length() + 1;
            }
        }
    }

    /**
     * Adds the sentences of a line.
     *
     * @param from where it begins in the text of the node
     */
    private void addLine(Node node, String line, int from) {
        Locale language = language(node);
        for (Sentences.Span span : Sentences.in(line, language)) {
            sentences.add(
                    SpokenSentence.part(
                            node,
                            line.substring(span.start(), span.end()),
                            language,
                            new Sentences.Span(from + span.start(), from + span.end())));
        }
    }

    private void say(Node node, String text) {
        sentences.add(SpokenSentence.whole(node, text, language(node)));
    }

    private boolean hidden(String typed) {
        return !typingAloud || typed.contains(MASK);
    }

    private String kept() {
        return words.text("speech.typing-kept");
    }

    private Locale language(Node node) {
        return Spoken.languageOf(node).orElse(words.language());
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .collect(Collectors.joining());
    }
}
