package org.askwell.sweep;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import java.util.Locale;

/** Where something lies on a scene, in px. */
record Box(double left, double top, double right, double bottom) {

    /** Where {@code node} lies, without shadows or rings round it. */
    static Box of(Node node) {
        return of(node.localToScene(node.getLayoutBounds()));
    }

    static Box of(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    double middle() {
        return (left + right) / 2;
    }

    /** How far {@code other} stands out of this one, in px; 0 where it does not. */
    double outside(Box other) {
        return Math.max(
                Math.max(left - other.left, other.right - right),
                Math.max(Math.max(top - other.top, other.bottom - bottom), 0));
    }

    /** How far apart both are, in px; negative where they overlap, by the lesser overlap. */
    double apart(Box other) {
        double across = Math.max(other.left - right, left - other.right);
        double down = Math.max(other.top - bottom, top - other.bottom);
        return across > 0 && down > 0 ? Math.hypot(across, down) : Math.max(across, down);
    }

    /** Whether both stand beside each other, for more than half of the lower one's height. */
    boolean beside(Box other) {
        double shared = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return shared > Math.min(height(), other.height()) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f,%.0f %.0f×%.0f", left, top, width(), height());
    }
}
