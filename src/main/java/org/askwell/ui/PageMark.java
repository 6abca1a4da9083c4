package org.askwell.ui;

import javafx.scene.Node;

/** What pages are to know of a node that they show, kept among the node's properties. */
public enum PageMark {
    /** It may stand beside other tiles; its value is the px by which it may grow in height. */
    TILE,

    /** It stays off the foot of a page where more follows it, such as a heading. */
    KEEP_WITH_NEXT,

    /**
     * It may be shown lower where that saves a page, and never taller than a page, such as a
     * picture; its value is the px of its height that it may lose.
     */
    FLEXIBLE,

    /**
     * It stands again at the top of every page that shows something marked {@link #NEEDS_NOTE} and
     * not itself, such as a warning. It is one of the items, before those that need it.
     */
    NOTE,

    /** It may not be read without the {@link #NOTE}, nor may any part of it. */
    NEEDS_NOTE,

    /** It has the {@link #NOTE} within, so that the page need not repeat it. */
    NOTE_WITHIN;

    /** Marks {@code node}. */
    public void on(Node node) {
        on(node, 0);
    }

    /** Marks {@code node}, with a value that the mark gives a meaning. */
    public void on(Node node, double value) {
        node.getProperties().put(this, value);
    }

    /** Whether {@code node} is marked so. */
    public boolean isOn(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(this);
    }

    /** The value that {@code node} was marked with; 0 where it is not marked. */
    public double value(Node node) {
        return node.hasProperties() && node.getProperties().get(this) instanceof Double value
                ? value
                : 0;
    }
}
