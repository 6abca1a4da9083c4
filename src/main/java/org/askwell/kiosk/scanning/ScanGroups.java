package org.askwell.kiosk.scanning;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.askwell.kiosk.hearing.ControlSpeech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups the controls of a picture so that each is reached in few steps: by rows, the keys of a
 * keyboard first, and by the parts of the picture where there are many rows.
 */
public final class ScanGroups {
    /** More items than these take long to wait for. */
    private static final int MOST = 9;

    /** So many controls are gone through one by one. */
    private static final int FEW = 5;

    private ScanGroups() {}

    /**
     * The group of all of them.
     *
     * @param parts controls of each part of the picture in their reading order, at least one in all
     */
    public static ScanItem.Group of(List<List<Node>> parts) {
        List<Node> all = parts.stream().flatMap(List::stream).toList();
        if (all.size() <= FEW) {
            return new ScanItem.Group(all.stream().<ScanItem>map(ScanItem.Control::new).toList());
        }
        List<List<ScanItem>> rows = new ArrayList<>();
        rows.addAll(parts.stream().map(part -> rows(part, true)).toList());
        int keys = (int) rows.stream().mapToLong(List::size).sum();
        List<List<ScanItem>> others =
                new ArrayList<>(parts.stream().map(part -> rows(part, false)).toList());
        shorten(others, MOST - keys);
        rows.addAll(others);
        List<ScanItem> items = rows.stream().flatMap(List::stream).toList();
        return items.size() == 1 && items.getFirst() instanceof ScanItem.Group only
                ? only
                : new ScanItem.Group(items);
    }

    /**
     * Makes one group of the part with the most rows, until there are no more than {@code room}.
     */
    private static void shorten(List<List<ScanItem>> parts, int room) {
        while (parts.stream().mapToInt(List::size).sum() > room) {
            List<ScanItem> longest =
                    parts.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
            if (longest.size() < 2) {
                return;
            }
            parts.set(parts.indexOf(longest), List.of(new ScanItem.Group(divided(longest))));
        }
    }

    /** {@code items}, or groups about as many as there are groups. */
    private static List<ScanItem> divided(List<ScanItem> items) {
        if (items.size() <= MOST) {
            return items;
        }
        int each = (int) Math.ceil(Math.sqrt(items.size()));
        List<ScanItem> groups = new ArrayList<>();
        for (int from = 0; from < items.size(); from += each) {
            groups.add(item(items.subList(from, Math.min(items.size(), from + each))));
        }
        return groups;
    }

    private static List<ScanItem> rows(List<Node> part, boolean keys) {
        List<ScanItem> rows = new ArrayList<>();
        List<ScanItem> row = new ArrayList<>();
        Node last = null;
        for (Node control : part) {
            if (ControlSpeech.isKey(control) == keys) {
                if (last != null && !beside(last, control)) {
                    rows.add(item(row));
                    row = new ArrayList<>();
                }
                row.add(new ScanItem.Control(control));
                last = control;
            }
        }
        if (!row.isEmpty()) {
            rows.add(item(row));
        }
        return rows;
    }

    private static ScanItem item(List<ScanItem> items) {
        return items.size() == 1 ? items.getFirst() : new ScanItem.Group(items);
    }

    /**
     * Whether the two stand in one row: the middle of the lower of the two lies beside the other.
     */
    private static boolean beside(Node one, Node other) {
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        Bounds low = a.getHeight() < b.getHeight() ? a : b;
        Bounds high = low.equals(a) ? b : a;
        return low.getCenterY() > high.getMinY() && low.getCenterY() < high.getMaxY();
    }
}
