package org.askwell.kiosk.touch;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;

import org.askwell.kiosk.visit.Frame;
import org.askwell.ui.control.HoldArea;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What can be tapped of a laid-out picture. */
record TapTargets(Frame frame) {

    /**
     * How a target looks: the same look says that it does the same.
     *
     * @param place its middle, in px of the screen
     */
    record Look(String name, Point2D place) {

        static Look of(Node node) {
            String shown = node instanceof Labeled labeled ? labeled.getText() : "";
            String name = Objects.requireNonNullElse(node.getAccessibleText(), "");
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return new Look(
                    name + "\n" + Objects.requireNonNullElse(shown, ""),
                    new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        }

        boolean stays(Look now, double within) {
            return name.equals(now.name) && place.distance(now.place) <= within;
        }
    }

    /** Every one of the uppermost layer, and what a touch beside all of them meets. */
    List<Node> all() {
        List<Node> found = new ArrayList<>(List.of(frame.surface()));
        gather(frame.uppermostLayer(), found);
        return found;
    }

    /** What a touch of {@code touched} means. */
    Node at(Node touched) {
        for (Node at = touched; at != null; at = at.getParent()) {
            if (isTarget(at)) {
                return at;
            }
        }
        return frame.surface();
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (isTarget(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    private static boolean isTarget(Node node) {
        return node instanceof ButtonBase || node instanceof HoldArea || node.isFocusTraversable();
    }
}
