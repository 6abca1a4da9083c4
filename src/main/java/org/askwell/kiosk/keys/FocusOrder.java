package org.askwell.kiosk.keys;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

import org.askwell.ui.keyboard.NumberPad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What keys reach of a laid-out layer, in its reading order. */
public final class FocusOrder {
    private final List<Node> asBuilt = new ArrayList<>();
    private final List<Node> asRead = new ArrayList<>();

    /** The order of what {@code layer} shows. */
    public FocusOrder(Node layer) {
        asRead.addAll(walk(layer));
    }

    /** Every control that can be reached, each once. */
    public List<Node> controls() {
        return List.copyOf(asRead);
    }

    /** The first control of {@code kind} that is {@code wanted}. */
    <T extends Node> Optional<T> first(Class<T> kind, Predicate<T> wanted) {
        return asRead.stream().filter(kind::isInstance).map(kind::cast).filter(wanted).findFirst();
    }

    /**
     * Gives {@code control} the focus so that its ring shows. The toolkit shows a ring only where
     * the focus has moved on from a neighbour.
     */
    void focus(Node control) {
        int place = asBuilt.indexOf(control);
        if (place > 0) {
            asBuilt.get(place - 1).requestFocusTraversal(TraversalDirection.NEXT);
        } else {
            asBuilt.get(asBuilt.size() > 1 ? 1 : 0)
                    .requestFocusTraversal(
                            asBuilt.size() > 1
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
        }
        if (!control.equals(control.getScene().getFocusOwner())) {
            control.requestFocus();
        }
    }

    /**
     * The control above that with the number {@code from}. A pad of digits is gone round upwards,
     * so that no digit is far from another; downwards leads out of it.
     */
    int above(int from) {
        Node control = asRead.get(from);
        if (!(control.getParent() instanceof NumberPad pad)) {
            return areas(asRead).above(from);
        }
        List<Node> keys = asRead.stream().filter(key -> pad.equals(key.getParent())).toList();
        int above = areas(keys).aboveOrLowest(keys.indexOf(control));
        return asRead.indexOf(keys.get(above));
    }

    /** Where {@code controls} lie on the screen. */
    static FocusAreas areas(List<Node> controls) {
        return new FocusAreas(controls.stream().map(FocusOrder::area).toList());
    }

    private List<Node> walk(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>();
        if (node.isFocusTraversable()) {
            asBuilt.add(node);
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(walk(child)));
        }
        return againstTheScreen(node) ? rowsTurned(found) : found;
    }

    /** Whether {@code node} runs from left to right on a screen that is read from right to left. */
    private static boolean againstTheScreen(Node node) {
        return node.getNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT
                && node.getParent() != null
                && node.getParent().getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
    }

    /** The rows of {@code controls}, each of them from its other end. */
    private static List<Node> rowsTurned(List<Node> controls) {
        List<Node> turned = new ArrayList<>();
        int rowBegins = 0;
        for (Node control : controls) {
            boolean below =
                    rowBegins < turned.size()
                            && area(control).top() >= area(turned.get(rowBegins)).bottom();
            rowBegins = below ? turned.size() : rowBegins;
            turned.add(rowBegins, control);
        }
        return turned;
    }

    private static FocusAreas.Area area(Node control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        return new FocusAreas.Area(
                bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }
}
