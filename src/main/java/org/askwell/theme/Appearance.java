package org.askwell.theme;

import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Dresses a scene in the colours of a theme and a size of text. */
public final class Appearance {
    private static final List<String> SHEETS =
            List.of("base", "widgets", "content", "figures", "callback");

    /** On a screen that is low for its text. */
    private static final String COMPACT = "compact";

    private final ScreenMetrics metrics;

    public Appearance(ScreenMetrics metrics) {
        this.metrics = metrics;
    }

    /** Gives everything below {@code root} the colours of {@code theme} and that size of text. */
    public void dress(Parent root, Theme theme, TextSize size) {
        root.setStyle(
                "-fx-font-family: \"%s\"; -fx-font-size: %.0fpx;"
                        .formatted(Fonts.FAMILY, metrics.bodyText(size)));
        root.getStyleClass().remove(COMPACT);
        if (metrics.compact(size)) {
            root.getStyleClass().add(COMPACT);
        }
        List<String> sheets = new ArrayList<>(SHEETS.stream().map(Appearance::sheet).toList());
        sheets.addFirst(sheet(theme.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        if (!sheets.equals(root.getStylesheets())) {
            root.getStylesheets().setAll(sheets);
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(
                        Appearance.class.getResource("/style/" + name + ".css"),
                        () -> "the program lacks its style sheet " + name)
                .toExternalForm();
    }
}
