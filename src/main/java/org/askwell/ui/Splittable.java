package org.askwell.ui;

import javafx.scene.Node;

import org.askwell.ui.paging.Pages;

import java.util.List;
import java.util.Optional;

/** An item of {@link Pages} that can be shown in parts where it is taller than a page. */
public interface Splittable {

    /**
     * The parts that together say what the whole says, in their order. They are nodes of their own,
     * not children of the whole, and the same ones each time; a part may be splittable again.
     */
    List<Node> parts();

    /**
     * What stands again above a part with which a page begins, save the first, such as the label of
     * a row: a node of its own, the same one each time.
     */
    default Optional<Node> continuation() {
        return Optional.empty();
    }
}
