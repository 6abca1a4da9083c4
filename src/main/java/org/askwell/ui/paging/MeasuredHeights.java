package org.askwell.ui.paging;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How high nodes want to be in a width, each asked once until it asks to be laid out anew. */
final class MeasuredHeights {
    private final Map<Node, Map<Double, Double>> known = new HashMap<>();

    /** The height in px that {@code node} wants in {@code width} px, or at all where that is -1. */
    double of(Node node, double width) {
        if (node instanceof Region region && region.getPrefHeight() != Region.USE_COMPUTED_SIZE) {
            // It was set and can be set anew, which is asked of the parent alone.
            return region.prefHeight(width);
        }
        Map<Double, Double> heights = known.computeIfAbsent(node, _ -> new HashMap<>());
        Double height = heights.get(width);
        if (height == null) {
            height = node.prefHeight(width);
            heights.put(width, height);
        }
        return height;
    }

    /** Forgets nodes that have asked to be laid out since they were; others keep their heights. */
    void forgetChanged() {
        known.keySet().removeIf(node -> !(node instanceof Parent asks) || asks.isNeedsLayout());
    }

    /** Forgets all but {@code nodes}. */
    void retain(Collection<Node> nodes) {
        known.keySet().retainAll(nodes);
    }
}
