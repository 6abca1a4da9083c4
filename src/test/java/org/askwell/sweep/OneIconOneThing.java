package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * No icon stands for two things on one screen. Arrows say where something leads, marks say whether
 * something is chosen, and the icon of a tile says what kind of thing was found: these may repeat.
 */
final class OneIconOneThing implements Check {
    private static final Set<String> ARROWS_AND_MARKS =
            Set.of(
                    "mdi2a-arrow-left",
                    "mdi2a-arrow-right",
                    "mdi2a-arrow-up",
                    "mdi2a-arrow-down",
                    "mdi2c-chevron-left",
                    "mdi2c-chevron-right",
                    "mdi2c-check",
                    "mdi2r-radiobox-blank",
                    "mdi2r-radiobox-marked",
                    "mdi2c-checkbox-blank-outline",
                    "mdi2c-checkbox-marked");

    /** What several buttons lead to in words of their own: urgent help, and listening. */
    private static final Set<String> ONE_THING =
            Set.of("mdi2h-hospital-box", "mdi2a-account-voice");

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (FontIcon icon : layer.icons()) {
            label(layer, icon)
                    .filter(_ -> !ARROWS_AND_MARKS.contains(icon.getIconLiteral()))
                    .filter(_ -> !ONE_THING.contains(icon.getIconLiteral()))
                    .ifPresent(label ->
                            meanings.computeIfAbsent(icon.getIconLiteral(), _ -> new TreeSet<>())
                                    .add(label));
        }
        return meanings.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(each -> each.getKey() + " stands for " + each.getValue());
    }

    /** What the button says that bears {@code icon}. */
    private static Optional<String> label(Layer layer, Node icon) {
        return layer.control(icon)
                .filter(control -> !control.getStyleClass().contains("tile"))
                .filter(control -> !control.getStyleClass().contains("choice-tile"))
                .filter(Labeled.class::isInstance)
                .map(control -> ((Labeled) control).getText())
                .filter(text -> !text.isBlank());
    }
}
