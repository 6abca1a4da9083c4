package org.askwell.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;

import org.askwell.ui.Pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Touches a place of a scene, whatever stands there. */
final class Finger {
    private static final List<EventType<MouseEvent>> TAP =
            List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);

    private final Scene scene;

    Finger(Scene scene) {
        this.scene = scene;
    }

    /** Taps the middle of {@code node}. */
    void tap(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        tap(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Taps what can be touched at a place in px. */
    void tap(double x, double y) {
        at(scene.getRoot(), x, y).ifPresent(node -> TAP.forEach(type -> fire(node, type, x, y)));
    }

    /** Gives every node its place, as the next pulse would. */
    void layOut() {
        for (int i = 0; i < 2; i++) {
            Pulse.on(scene);
        }
    }

    /** Every text that shows, and how it is marked. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        gather(scene.getRoot(), texts);
        return texts;
    }

    private static void gather(Node node, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            texts.add(labeled.getText() + " " + labeled.getPseudoClassStates());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, texts));
        }
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type.equals(MouseEvent.MOUSE_PRESSED),
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(node, x, y)));
    }

    private static Optional<Node> at(Node node, double x, double y) {
        if (!node.isVisible() || node.isMouseTransparent() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node instanceof Parent parent) {
            Optional<Node> inside =
                    parent.getChildrenUnmodifiable().reversed().stream()
                            .map(child -> at(child, x, y))
                            .flatMap(Optional::stream)
                            .findFirst();
            if (inside.isPresent()) {
                return inside;
            }
        }
        boolean there = node instanceof Region && node.contains(node.sceneToLocal(x, y));
        return there ? Optional.of(node) : Optional.empty();
    }
}
