package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fewest arrows from one control to another, on a screen that is read from the left. */
public final class ShortestWay {
    private static final List<KeyCode> ARROWS =
            List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT);

    private ShortestWay() {}

    /**
     * The arrows from {@code from} to the nearest control of {@code layer} that is {@code wanted}.
     */
    public static List<KeyCode> arrows(Node layer, Node from, Predicate<Node> wanted) {
        FocusOrder order = new FocusOrder(layer);
        List<Node> controls = order.controls();
        FocusAreas areas = FocusOrder.areas(controls);
        Map<Integer, List<KeyCode>> ways = new HashMap<>();
        Deque<Integer> next = new ArrayDeque<>();
        ways.put(controls.indexOf(from), List.of());
        next.add(controls.indexOf(from));
        while (!next.isEmpty()) {
            int at = next.remove();
            List<KeyCode> way = Objects.requireNonNull(ways.get(at));
            if (wanted.test(controls.get(at))) {
                return way;
            }
            ARROWS.forEach(arrow -> {
                int to =
                        switch (arrow) {
                            case UP -> order.above(at);
                            case DOWN -> areas.below(at);
                            case LEFT -> areas.previous(at);
                            default -> areas.next(at);
                        };
                if (!ways.containsKey(to)) {
                    ways.put(to, Stream.concat(way.stream(), Stream.of(arrow)).toList());
                    next.add(to);
                }
            });
        }
        throw new AssertionError("no arrows lead there");
    }
}
