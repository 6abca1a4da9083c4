package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.askwell.ui.control.HoldArea;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.theme.Theme;
import org.kordamp.ikonli.javafx.FontIcon;

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

    /** Where something is written, in which colour (ARGB), and what contrast it needs where. */
    private record Stretch(Box box, int written, double least, List<Theme> themes) {}

    /** What is looked at. */
    private record Picture(Layer layer, Pixels pixels, Surface surface) {
        /** In which themes {@code node} is judged: a sample of a theme keeps its colours. */
        List<Theme> themes(Node node) {
            boolean own =
                    surface.theme() != Theme.LIGHT
                            || layer.above(node)
                                    .anyMatch(at -> at.getStyleClass().contains("sample"));
            return own ? List.of(surface.theme()) : List.of(Theme.values());
        }
    }

    /**
     * What was clear in the picture before is not looked at again where its pixels are the same.
     */
    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        Picture picture = new Picture(layer, Pixels.of(layer.scene()), surface);
        Set<Stretch> stillClear = new HashSet<>();
        Stream<Optional<String>> texts =
                layer.texts().stream()
                        .filter(Contrasts::hasLetters)
                        .filter(text -> !fieldsOverflow(layer, text))
                        .map(text -> faint(picture, text, TEXT, stillClear));
        Stream<Optional<String>> icons =
                layer.icons().stream().map(icon -> faint(picture, icon, CONTROL, stillClear));
        Stream<Optional<String>> edges =
                layer.controls().stream()
                        .filter(control -> !(control instanceof HoldArea))
                        .map(control -> edgeless(picture, control));
        List<String> problems =
                Stream.of(texts, icons, edges)
                        .flatMap(found -> found)
                        .flatMap(Optional::stream)
                        .toList();
        earlier = Optional.of(picture.pixels());
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

    private Colouring colouring(Theme theme, Surface surface) {
        return theme == surface.theme()
                ? Colouring.asDrawn(theme)
                : new Colouring(theme, light -> palette.instead(light, theme));
    }

    private Optional<String> faint(
            Picture picture, Text text, double least, Set<Stretch> stillClear) {
        if (!(colour(text) instanceof Color fill)) {
            return Optional.of(Layer.name(text) + " is not drawn");
        }
        Stretch stretch = new Stretch(Box.of(text), Pixels.argb(fill), least, picture.themes(text));
        boolean known =
                clear.contains(stretch)
                        && earlier.filter(before -> before.same(picture.pixels(), stretch.box()))
                                .isPresent();
        Optional<String> problem = known ? Optional.empty() : faint(picture, text, stretch);
        if (problem.isEmpty()) {
            stillClear.add(stretch);
        }
        return problem;
    }

    private Optional<String> faint(Picture picture, Text text, Stretch stretch) {
        Colours colours = picture.pixels().count(stretch.box());
        if (colours.isEmpty()) {
            return Optional.of(Layer.name(text) + " is not drawn");
        }
        int written = stretch.written();
        int behind = colours.mostBeside(written);
        int drawn = colours.mostLike(written);
        if (Pixels.difference(drawn, written) > LIKE) {
            // Thin strokes may lie between pixels.
            drawn =
                    Pixels.enlarged(picture.layer().scene(), Box.of(text), ENLARGED)
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
        return stretch.themes().stream()
                .map(theme -> colouring(theme, picture.surface()))
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

    private Optional<String> edgeless(Picture picture, Node control) {
        double depth = picture.surface().display().metrics().px(EDGE_MM);
        Box box = Box.of(control);
        return picture.themes(control).stream()
                .map(theme -> colouring(theme, picture.surface()))
                .map(colouring -> new Edges(picture.pixels(), box, depth, colouring))
                .filter(edges -> !edges.seen())
                .findFirst()
                .map(edges -> Layer.name(control) + " at " + box + " has " + edges);
    }
}
