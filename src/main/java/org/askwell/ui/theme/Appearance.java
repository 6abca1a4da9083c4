package org.askwell.ui.theme;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.askwell.words.Script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Dresses a scene in the colours of a theme and a size of text. */
public final class Appearance {
    private static final List<String> SHEETS =
            List.of("base", "controls", "content", "figures", "callback", "staff", "arabic");

    /** On a screen that is low for its text. */
    private static final String COMPACT = "compact";

    /** On a screen that is broad, too, so that there is width to spare. */
    private static final String LOW = "low-and-broad";

    /** Text in Arabic letters has a font and lines of its own. */
    private static final String ARABIC = "arabic";

    private final ScreenMetrics metrics;

    public Appearance(ScreenMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Gives everything below {@code root} the colours of {@code theme}, that size of text, and the
     * letters and the direction of {@code language}.
     */
    public void applyTheme(Parent root, Theme theme, TextSize size, Locale language) {
        boolean mirrored = Script.rightToLeft(language);
        root.setNodeOrientation(
                mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        root.setStyle(
                "-fx-font-family: \""
                        + (mirrored ? Fonts.ARABIC : Fonts.FAMILY)
                        + "\"; -fx-font-size: "
                        + metrics.bodyText(size)
                        + "px;");
        ScreenClass room = metrics.with(size);
        root.getStyleClass().removeAll(COMPACT, LOW, ARABIC);
        if (room.bandBeside()) {
            root.getStyleClass().add(LOW);
        }
        if (mirrored) {
            root.getStyleClass().add(ARABIC);
        }
        if (room.compact()) {
            root.getStyleClass().add(COMPACT);
        }
        List<String> sheets = new ArrayList<>(SHEETS.stream().map(Appearance::sheet).toList());
        sheets.addFirst(colours(theme));
        if (!sheets.equals(root.getStylesheets())) {
            root.getStylesheets().setAll(sheets);
        }
    }

    /**
     * Lets go of what the toolkit has noted of how styles combine in {@code scene}: it only grows,
     * by some MB in an hour of changing themes and sizes.
     */
    public static void forgetStyles(Scene scene) {
        // The toolkit does so where a scene's own sheets change; what this one says is said again
        // below.
        scene.getStylesheets().setAll(sheet(ARABIC));
    }

    /** Gives what {@code name} says in {@code language} its letters, whatever surrounds it. */
    public static void write(Node name, Locale language) {
        if (Script.rightToLeft(language)) {
            name.getStyleClass().add(ARABIC);
        }
    }

    /** Paints {@code sample}, and what is in it, in the colours of {@code theme}. */
    public static void paint(Parent sample, Theme theme) {
        sample.getStyleClass().add("sample");
        sample.getStylesheets().add(colours(theme));
    }

    private static String colours(Theme theme) {
        return sheet(theme.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(
                        Appearance.class.getResource("/style/" + name + ".css"),
                        () -> "the program lacks its style sheet " + name)
                .toExternalForm();
    }
}
