package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.askwell.ui.control.HoldArea;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.theme.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * As drawn, each text stands out 7:1 from what is behind it, and each icon and each control's edge
 * 3:1 (WCAG 2.2, 1.4.6 and 1.4.11). A text that is faded or covered shows too. What is drawn in
 * light colours is judged in those that the other themes have in their place, too.
 */
final class Contrasts implements Check {
    private static final double TEXT = 7;
    private static final double CONTROL = 3;

    /** How far a pixel in the middle of a letter may be from the letter's colour, of 255. */
    private static final int LIKE = 24;

    /** So enlarged, the strokes of the smallest letter are wider than a pixel. */
    private static final int ENLARGED = 4;

    private static final double EDGE_MM = 1.5;

    private final Palette palette = new Palette();
    private Optional<Pixels> earlier = Optional.empty();
    private Set<Stretch> clear = Set.of();

    /** Where something is written, in which colour (ARGB), and the contrast that it needs. */
    private record Stretch(Box box, int written, double least) {}

    /**
     * What was clear in the picture before is not looked at again where its pixels are the same.
     */
    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        Pixels pixels = Pixels.of(layer.scene());
        Set<Stretch> stillClear = new HashSet<>();
        double depth = surface.display().metrics().px(EDGE_MM);
        List<String> problems =
                Stream.of(
                                layer.texts().stream()
                                        .filter(Contrasts::hasLetters)
                                        .filter(text -> !fieldsOverflow(layer, text))
                                        .flatMap(text ->
                                                faint(
                                                        layer,
                                                        pixels,
                                                        text,
                                                        TEXT,
                                                        stillClear,
                                                        colourings(layer, text, surface))
                                                        .stream()),
                                layer.icons().stream()
                                        .flatMap(icon ->
                                                faint(
                                                        layer,
                                                        pixels,
                                                        icon,
                                                        CONTROL,
                                                        stillClear,
                                                        colourings(layer, icon, surface))
                                                        .stream()),
                                layer.controls().stream()
                                        .filter(control -> !(control instanceof HoldArea))
                                        .flatMap(control ->
                                                colourings(layer, control, surface).stream()
                                                        .flatMap(colouring ->
                                                                edgeless(
                                                                        pixels, control, depth,
                                                                        colouring)
                                                                        .stream())))
                        .flatMap(found -> found)
                        .toList();
        earlier = Optional.of(pixels);
        clear = stillClear;
        return problems.stream();
    }

    /** A point that stands for itself may be too small for one pixel of its whole colour. */
    private static boolean hasLetters(Text text) {
        return text.getText().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The beginning of a long typed text lies outside of its field. */
    private static boolean fieldsOverflow(Layer layer, Text text) {
        return layer.above(text).anyMatch(TypedField.class::isInstance)
                && layer.control(text)
                        .filter(field -> Box.of(field).outside(Box.of(text)) > 0)
                        .isPresent();
    }

    /** A sample of a theme keeps its colours. */
    private List<Colouring> colourings(Layer layer, Node node, Surface surface) {
        boolean own =
                surface.theme() != Theme.LIGHT
                        || layer.above(node).anyMatch(at -> at.getStyleClass().contains("sample"));
        return Stream.concat(
                        Stream.of(Colouring.asDrawn(surface.theme())),
                        Arrays.stream(Theme.values())
                                .filter(theme -> !own && theme != surface.theme())
                                .map(theme ->
                                        new Colouring(
                                                theme, light -> palette.instead(light, theme))))
                .toList();
    }

    private Optional<String> faint(
            Layer layer,
            Pixels pixels,
            Text text,
            double least,
            Set<Stretch> stillClear,
            List<Colouring> colourings) {
        if (!(colour(text) instanceof Color fill)) {
            return Optional.of(Layer.name(text) + " is not drawn");
        }
        Stretch stretch = new Stretch(Box.of(text), Pixels.argb(fill), least);
        boolean known =
                clear.contains(stretch)
                        && earlier.filter(picture -> picture.same(pixels, stretch.box()))
                                .isPresent();
        Optional<String> problem =
                known ? Optional.empty() : faint(layer, pixels, text, stretch, colourings);
        if (problem.isEmpty()) {
            stillClear.add(stretch);
        }
        return problem;
    }

    private static Optional<String> faint(
            Layer layer, Pixels pixels, Text text, Stretch stretch, List<Colouring> colourings) {
        Colours colours = pixels.count(stretch.box());
        if (colours.isEmpty()) {
            return Optional.of(Layer.name(text) + " is not drawn");
        }
        int written = stretch.written();
        int behind = colours.mostBeside(written);
        int drawn = colours.mostLike(written);
        if (Pixels.difference(drawn, written) > LIKE) {
            // Thin strokes may lie between pixels.
            drawn =
                    Pixels.enlarged(layer.scene(), Box.of(text), ENLARGED)
                            .count()
                            .mostLike(written);
        }
        if (Pixels.difference(drawn, written) > LIKE) {
            return Optional.of(
                    String.format(
                            Locale.ROOT,
                            "%s at %s is covered or faded: #%06X is not seen, most like it is"
                                    + " #%06X",
                            Layer.name(text),
                            Box.of(text),
                            written & 0xFFFFFF,
                            drawn & 0xFFFFFF));
        }
        // The letter's own colour: what smooths its edges does not count (WCAG 2.2, contrast
        // ratio).
        return colourings.stream()
                .filter(colouring -> colouring.contrast(written, behind) < stretch.least())
                .findFirst()
                .map(colouring ->
                        String.format(
                                Locale.ROOT,
                                "%s at %s has a contrast of %.1f in %s: #%06X on #%06X as drawn",
                                Layer.name(text),
                                Box.of(text),
                                colouring.contrast(written, behind),
                                colouring.theme(),
                                written & 0xFFFFFF,
                                behind & 0xFFFFFF));
    }

    private static Object colour(Text text) {
        return text instanceof FontIcon icon ? icon.getIconColor() : text.getFill();
    }

    private static Optional<String> edgeless(
            Pixels pixels, Node control, double depth, Colouring colouring) {
        Edges edges = new Edges(pixels, Box.of(control), depth, colouring);
        return edges.seen()
                ? Optional.empty()
                : Optional.of(Layer.name(control) + " at " + Box.of(control) + " has " + edges);
    }
}
