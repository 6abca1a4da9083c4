package org.askwell.sweep;

import javafx.scene.Node;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Keys reach everything that can be touched, each control exactly once. */
record KeyOrder(List<Node> reached) implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        List<Node> wanted =
                layer.controls().stream()
                        .filter(Node::isFocusTraversable)
                        .filter(control -> !control.isDisabled())
                        .toList();
        Stream<String> missed =
                wanted.stream()
                        .filter(control -> Collections.frequency(reached, control) != 1)
                        .map(control ->
                                String.format(
                                        Locale.ROOT,
                                        "%s is reached %d times",
                                        Layer.name(control),
                                        Collections.frequency(reached, control)));
        Stream<String> lost =
                reached.stream()
                        .filter(control -> !wanted.contains(control))
                        .map(control -> Layer.name(control) + " is reached and cannot be seen");
        return Stream.concat(missed, lost);
    }
}
