package org.askwell.sweep;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.askwell.content.view.DrawingView;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.keyboard.NumberPad;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.words.Script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands side by side runs the way its language is read; keys and drawings stay as they are.
 */
final class Mirroring implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        boolean mirrored = Script.rightToLeft(surface.language());
        return layer.nodes().stream()
                .filter(Mirroring::isRow)
                .filter(row -> layer.above(row).noneMatch(Mirroring::staysAsItIs))
                .flatMap(row -> turned((Parent) row, mirrored));
    }

    private static boolean isRow(Node node) {
        return node instanceof Pane || node instanceof EqualCells;
    }

    private static boolean staysAsItIs(Node node) {
        return node instanceof OnScreenKeyboard
                || node instanceof NumberPad
                || node instanceof DrawingView;
    }

    private static Stream<String> turned(Parent row, boolean mirrored) {
        if ((row.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) != mirrored) {
            return Stream.of(Layer.name(row) + " runs the wrong way");
        }
        List<Node> shown =
                row.getChildrenUnmodifiable().stream()
                        .filter(child -> child.isVisible() && child instanceof Region)
                        .toList();
        List<String> problems = new ArrayList<>();
        for (int i = 1; i < shown.size(); i++) {
            Box before = Box.of(shown.get(i - 1));
            Box after = Box.of(shown.get(i));
            boolean onwards = before.middle() < after.middle();
            if (before.beside(after) && before.apart(after) > -ROUNDING && onwards == mirrored) {
                problems.add(
                        "%s at %s and %s at %s stand the wrong way round"
                                .formatted(
                                        Layer.name(shown.get(i - 1)),
                                        before,
                                        Layer.name(shown.get(i)),
                                        after));
            }
        }
        return problems.stream();
    }
}
