package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.text.RunningText;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No text is cut, clipped, shortened by an ellipsis, or stands out of its card. */
final class WholeTexts implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        return Stream.concat(
                layer.nodes().stream()
                        .filter(Labeled.class::isInstance)
                        .map(Labeled.class::cast)
                        .flatMap(label -> shortened(label).stream()),
                layer.texts().stream()
                        .filter(text -> !scrolls(layer, text))
                        .flatMap(text -> cut(layer, text).stream()));
    }

    private static Optional<String> shortened(Labeled label) {
        return label.getText().isBlank()
                ? Optional.empty()
                : shown(label)
                        .filter(shown -> !shown.equals(letters(label.getText())))
                        .map(shown ->
                                String.format(
                                        Locale.ROOT,
                                        "%s shows only \"%s\"",
                                        Layer.name(label),
                                        shown));
    }

    private static Optional<String> shown(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .flatMap(child ->
                        switch (child) {
                            case RunningText running -> Stream.of(joined(running));
                            case Text text when text.getStyleClass().contains("text") ->
                                    Stream.of(letters(text.getText()));
                            default -> Stream.empty();
                        })
                .findFirst();
    }

    private static String joined(RunningText running) {
        return letters(
                running.getChildren().stream()
                        .map(word -> ((Text) word).getText())
                        .collect(Collectors.joining()));
    }

    /** {@code text} without spaces and marks, which are not seen. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]", "");
    }

    /** A field shows the end of what is typed, and the rest when that is deleted. */
    private static boolean scrolls(Layer layer, Node text) {
        return layer.above(text).anyMatch(TypedField.class::isInstance);
    }

    private static Optional<String> cut(Layer layer, Text text) {
        Box box = Box.of(text);
        return layer.above(text.getParent())
                .filter(around -> frames(around) && frame(around).outside(box) > ROUNDING)
                .map(around ->
                        String.format(
                                Locale.ROOT,
                                "%s at %s stands %.0f px out of %s at %s",
                                Layer.name(text),
                                box,
                                frame(around).outside(box),
                                Layer.name(around),
                                frame(around)))
                .findFirst();
    }

    /** Whether what lies outside of {@code node} is not seen, or looks lost. */
    private static boolean frames(Node node) {
        return node.getClip() != null
                || node instanceof Labeled
                || (node instanceof Region region
                        && (region.getBackground() != null || region.getBorder() != null));
    }

    private static Box frame(Node node) {
        Node clip = node.getClip();
        return clip == null ? Box.of(node) : Box.of(node.localToScene(clip.getBoundsInParent()));
    }
}
