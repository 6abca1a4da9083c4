package org.askwell.kiosk.scanning;

import javafx.scene.Node;

import java.util.List;

/** What the highlight of a scan can stand on. */
public sealed interface ScanItem {

    /** The controls that the highlight surrounds, one or more. */
    List<Node> controls();

    /** One control, which a press uses. */
    record Control(Node node) implements ScanItem {
        @Override
        public List<Node> controls() {
            return List.of(node);
        }
    }

    /** Several items, two or more, among which a press leads. */
    record Group(List<ScanItem> items) implements ScanItem {
        public Group {
            items = List.copyOf(items);
        }

        @Override
        public List<Node> controls() {
            return items.stream().flatMap(item -> item.controls().stream()).toList();
        }
    }

    /** The end of {@code group}, where a press leads out of it. */
    record WayOut(Group group) implements ScanItem {
        @Override
        public List<Node> controls() {
            return group.controls();
        }
    }
}
