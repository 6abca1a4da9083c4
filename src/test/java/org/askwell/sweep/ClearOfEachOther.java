package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.askwell.ui.theme.ScreenMetrics;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * No text or control lies over another, and controls are 2 mm apart, keys 1 mm; the segments of one
 * control touch.
 */
final class ClearOfEachOther implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        ScreenMetrics metrics = surface.display().metrics();
        List<Node> wholes = List.copyOf(layer.wholes());
        List<Box> boxes = wholes.stream().map(Box::of).toList();
        return IntStream.range(0, wholes.size())
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, wholes.size())
                                .filter(j -> tooClose(layer, metrics, wholes, boxes, i, j))
                                .mapToObj(j ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s at %s and %s at %s are %.1f px apart",
                                                Layer.name(wholes.get(i)),
                                                boxes.get(i),
                                                Layer.name(wholes.get(j)),
                                                boxes.get(j),
                                                boxes.get(i).apart(boxes.get(j)))));
    }

    private static boolean tooClose(
            Layer layer, ScreenMetrics metrics, List<Node> wholes, List<Box> boxes, int i, int j) {
        Node one = wholes.get(i);
        Node other = wholes.get(j);
        return boxes.get(i).apart(boxes.get(j)) < least(one, other, metrics) - ROUNDING
                && !within(layer, one, other)
                && !within(layer, other, one);
    }

    private static double least(Node one, Node other, ScreenMetrics metrics) {
        boolean segments = one instanceof ToggleButton && other instanceof ToggleButton;
        if (!Layer.isControl(one) || !Layer.isControl(other) || segments) {
            return 0;
        }
        return Layer.isKey(one) && Layer.isKey(other) ? metrics.keyGap() : metrics.gap();
    }

    private static boolean within(Layer layer, Node inner, Node outer) {
        return layer.above(inner).anyMatch(outer::equals);
    }
}
