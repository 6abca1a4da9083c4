package org.askwell.kiosk.scanning;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.askwell.ui.theme.ScreenMetrics;

import java.util.List;

/**
 * The ring of one-switch scanning round several controls: twice as thick as that round one, and
 * dashed where a press leads out of them.
 */
public final class ScanRing extends Region {
    private static final double WIDTH_MM = 2;
    private static final double LEAST_WIDTH_PX = 6;
    private static final double SPACE_MM = 1;

    private final double width;
    private final double outside;

    public ScanRing(ScreenMetrics metrics) {
        width = Math.max(LEAST_WIDTH_PX, metrics.px(WIDTH_MM));
        outside = width + metrics.px(SPACE_MM);
        getStyleClass().add("scan-ring");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Draws the ring so that it leads out of what it is round, or into it. */
    public void leadOut(boolean out) {
        String line = out ? "segments(" + width * 2 + ", " + width * 2 + ")" : "solid";
        setStyle(
                "-fx-border-color: -askwell-focus; -fx-border-radius: 0.9em; -fx-border-width: "
                        + width
                        + "px; -fx-border-style: "
                        + line
                        + " centered;");
    }

    /** Lays the ring round {@code controls}, as far as the screen reaches. */
    public void surround(List<Node> controls) {
        Bounds all =
                controls.stream()
                        .map(control -> control.localToScene(control.getLayoutBounds()))
                        .reduce(ScanRing::both)
                        .orElseThrow();
        Bounds screen = getScene().getRoot().getLayoutBounds();
        double left = Math.max(screen.getMinX(), all.getMinX() - outside);
        double top = Math.max(screen.getMinY(), all.getMinY() - outside);
        double right = Math.min(screen.getMaxX(), all.getMaxX() + outside);
        double bottom = Math.min(screen.getMaxY(), all.getMaxY() + outside);
        Bounds here =
                getParent().sceneToLocal(new BoundingBox(left, top, right - left, bottom - top));
        resizeRelocate(here.getMinX(), here.getMinY(), here.getWidth(), here.getHeight());
    }

    private static Bounds both(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }
}
