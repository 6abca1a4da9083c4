package org.askwell.ui.keyboard;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.stream.Stream;

/** The keys that a scene shows. */
final class Keys {
    private Keys() {}

    static Stream<KeyButton> of(Scene scene) {
        return in(scene.getRoot());
    }

    static Stream<KeyButton> in(Node node) {
        return switch (node) {
            case KeyButton key -> Stream.of(key);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Keys::in);
            default -> Stream.empty();
        };
    }
}
