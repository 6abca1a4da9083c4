package org.askwell.kiosk.keys;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.askwell.kiosk.hearing.ControlSpeech;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the focus was, so that it is found again where its control was built anew.
 *
 * @param name what the control is called
 * @param order what could be reached then
 * @param x the control's middle, in px of the screen; so is {@code y}
 */
record FocusMemory(Node control, String name, List<Node> order, double x, double y) {

    /** The place of {@code control} among all of {@code order}. */
    static FocusMemory of(Node control, List<Node> order) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        return new FocusMemory(
                control,
                ControlSpeech.name(control),
                order,
                bounds.getCenterX(),
                bounds.getCenterY());
    }

    /** The same control in {@code now}, by itself, by its name, or by its number. */
    Optional<Node> in(List<Node> now) {
        if (now.contains(control)) {
            return Optional.of(control);
        }
        int number = order.indexOf(control);
        Optional<Node> named =
                IntStream.range(0, now.size())
                        .boxed()
                        .filter(i -> !name.isEmpty() && ControlSpeech.name(now.get(i)).equals(name))
                        .min(Comparator.comparingInt(i -> Math.abs(i - number)))
                        .map(now::get);
        return named.or(
                () -> now.size() == order.size() ? Optional.of(now.get(number)) : Optional.empty());
    }

    /** The nearest control before this one that can still be reached, else one after it. */
    Optional<Node> neighbour(List<Node> now) {
        int number = order.indexOf(control);
        List<Node> before = order.subList(0, number).reversed();
        List<Node> after = order.subList(number, order.size());
        return before.stream()
                .filter(now::contains)
                .findFirst()
                .or(() -> after.stream().filter(now::contains).findFirst());
    }

    /** The key of {@code now} that lies where this one did, where this is a key. */
    Optional<Node> key(List<Node> now) {
        List<Node> keys = now.stream().filter(ControlSpeech::isKey).toList();
        return ControlSpeech.isKey(control) && !keys.isEmpty()
                ? Optional.of(keys.get(FocusOrder.areas(keys).nearestTo(x, y)))
                : Optional.empty();
    }
}
