package org.askwell.content.view;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.askwell.session.Panel;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Explains a word of the glossary where somebody taps it in a text, or within 10 mm of it: an extra
 * beside the buttons of full size, which anybody can hit and which keys reach.
 */
final class WordTaps {
    private static final double REACH_MM = 10;
    private static final double REACHES_NONE = Double.MAX_VALUE;

    /** Of the box around a line, from which its height and width follow. */
    private static final int CORNERS = 4;

    private final ContentContext setting;
    private final Node area;

    private WordTaps(ContentContext setting, Node area) {
        this.setting = setting;
        this.area = area;
    }

    /** Lets the words that show in {@code area} be tapped. */
    static void in(Node area, ContentContext setting) {
        WordTaps taps = new WordTaps(setting, area);
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, taps::tapped);
    }

    private record Word(String term, double distance) {}

    private void tapped(MouseEvent tap) {
        if (tap.getTarget() instanceof Node target && !withinControl(target)) {
            nearest(new Point2D(tap.getSceneX(), tap.getSceneY()))
                    .ifPresent(
                            term -> setting.navigator().show(new Panel.Word(setting.pack(), term)));
        }
    }

    private boolean withinControl(Node target) {
        for (@Nullable Node at = target; at != null && !at.equals(area); at = at.getParent()) {
            if (at.isFocusTraversable()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> nearest(Point2D place) {
        double reach = setting.touch().metrics().px(REACH_MM);
        return words(area, place)
                .filter(word -> word.distance() <= reach)
                .min((one, other) -> Double.compare(one.distance(), other.distance()))
                .map(Word::term);
    }

    private static Stream<Word> words(Node node, Point2D place) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return Prose.term(text).stream().map(term -> new Word(term, distance(text, place)));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> words(child, place))
                : Stream.empty();
    }

    /** To the nearest line on which {@code text} stands, in px. */
    private static double distance(Text text, Point2D scenePlace) {
        Point2D place = Objects.requireNonNull(text.getParent()).sceneToLocal(scenePlace);
        return lines(text).mapToDouble(line -> distance(line, place)).min().orElse(REACHES_NONE);
    }

    private static double distance(Bounds line, Point2D place) {
        return Math.hypot(
                outside(line.getMinX(), line.getMaxX(), place.getX()),
                outside(line.getMinY(), line.getMaxY(), place.getY()));
    }

    private static double outside(double from, double to, double at) {
        return Math.max(0, Math.max(from - at, at - to));
    }

    /** Where {@code text} stands within its flow, line by line. */
    private static Stream<Bounds> lines(Text text) {
        Bounds whole = text.getBoundsInParent();
        if (whole.getHeight() < 2 * text.getFont().getSize()
                || !(text.getParent() instanceof TextFlow flow)) {
            return Stream.of(whole);
        }
        int from = 0;
        for (Node before : flow.getChildren()) {
            if (before.equals(text)) {
                break;
            }
            from += before instanceof Text other ? other.getText().length() : 0;
        }
        List<Bounds> lines = new ArrayList<>();
        Path line = new Path();
        for (PathElement element :
                flow.getRangeShape(from, from + text.getText().length(), false)) {
            if (element instanceof MoveTo) {
                line = new Path();
            }
            line.getElements().add(element);
            if (element instanceof LineTo && line.getElements().size() == CORNERS) {
                lines.add(line.getLayoutBounds());
            }
        }
        return lines.stream();
    }
}
