package org.askwell.ui.paging;

import javafx.scene.Node;

import java.util.List;

/**
 * Where somebody reads, so that they can go on there in the same items built anew.
 *
 * @param item number of the item that stands first
 * @param part which part of it does, 0 for the whole
 */
public record PagePosition(int item, int part) {
    private static final Object NUMBER = new Object();

    /**
     * Numbers {@code items} in reading order, so that positions hold where some of them stand
     * elsewhere; items without a number have that of their place among the items.
     */
    public static void number(List<? extends Node> items) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).getProperties().put(NUMBER, i);
        }
    }

    /** The number of the item at {@code index}. */
    static int number(List<Node> items, int index) {
        Node item = items.get(index);
        return item.hasProperties() && item.getProperties().get(NUMBER) instanceof Integer given
                ? given
                : index;
    }
}
