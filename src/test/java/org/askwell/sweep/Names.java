package org.askwell.sweep;

import javafx.scene.Node;
import javafx.scene.control.Labeled;

import java.util.stream.Stream;

/** Every control has a name that can be said. */
final class Names implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        return layer.controls().stream()
                .filter(control -> name(control).isBlank())
                .map(control ->
                        "%s at %s has no name".formatted(Layer.name(control), Box.of(control)));
    }

    private static String name(Node control) {
        String told = control.getAccessibleText();
        if (told != null) {
            return told;
        }
        return control instanceof Labeled labeled ? labeled.getText() : "";
    }
}
