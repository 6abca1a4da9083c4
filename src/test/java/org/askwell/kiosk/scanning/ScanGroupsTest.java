package org.askwell.kiosk.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ScanGroupsTest {
    private static final double SIDE = 50;
    private static final double APART = 60;

    private static List<Node> rows(int rows, int columns) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            Region region = new Region();
            int row = i / columns;
            region.resizeRelocate(i % columns * APART, row * APART, SIDE, SIDE);
            nodes.add(region);
        }
        return nodes;
    }

    private static List<Node> keys(int rows, int columns) {
        List<Node> keys = rows(rows, columns);
        keys.forEach(key -> key.getStyleClass().add("key"));
        return keys;
    }

    private static List<Node> first(ScanItem.Group group) {
        return group.items().getFirst().controls();
    }

    /** The steps and presses to the control that takes longest. */
    private static int longest(ScanItem item) {
        return switch (item) {
            case ScanItem.Control _ -> 0;
            case ScanItem.WayOut _ -> 0;
            case ScanItem.Group group -> {
                int most = 0;
                for (int i = 0; i < group.items().size(); i++) {
                    most = Math.max(most, i + 1 + longest(group.items().get(i)));
                }
                yield most;
            }
        };
    }

    @Test
    void goesThroughAFewOneByOne() {
        List<Node> few = rows(1, 5);
        ScanItem.Group group = ScanGroups.of(List.of(few));
        assertThat(group.items()).allMatch(ScanItem.Control.class::isInstance).hasSize(5);
    }

    @Test
    void goesThroughRowsAndThenAlongThem() {
        List<Node> nodes = rows(3, 3);
        ScanItem.Group group = ScanGroups.of(List.of(nodes));
        assertThat(group.items()).hasSize(3).allMatch(ScanItem.Group.class::isInstance);
        assertThat(first(group)).isEqualTo(nodes.subList(0, 3));
        assertThat(group.controls()).isEqualTo(nodes);
    }

    @Test
    void takesWhatStandsAloneInItsRowAtOnce() {
        ScanItem.Group group = ScanGroups.of(List.of(rows(6, 1)));
        assertThat(group.items()).hasSize(6).allMatch(ScanItem.Control.class::isInstance);
    }

    @Test
    void beginsWithTheKeysOfAKeyboard() {
        List<Node> screen = rows(1, 3);
        List<Node> keys = keys(5, 10);
        ScanItem.Group group = ScanGroups.of(List.of(screen, keys, rows(1, 2)));
        assertThat(first(group)).isEqualTo(keys.subList(0, 10));
        assertThat(longest(group)).isLessThanOrEqualTo(15);
    }

    @Test
    void gathersManyRows() {
        List<Node> table = rows(30, 1);
        ScanItem.Group group = ScanGroups.of(List.of(table, rows(1, 4), rows(1, 2)));
        assertThat(group.items()).hasSizeLessThanOrEqualTo(9);
        assertThat(group.controls()).hasSize(36).containsAll(table);
        assertThat(longest(group)).isLessThan(20);
    }
}
