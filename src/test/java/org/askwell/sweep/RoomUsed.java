package org.askwell.sweep;

import org.askwell.content.view.DrawingView;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.ui.paging.Pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where there is a choice of how to use the room, 55 % of the height between the bands is used: a
 * screen with answers or cards to choose from stands in more than its upper third.
 */
final class RoomUsed implements Check {
    private static final double LEAST = 0.55;

    /** What stands no further apart than this belongs together, in mm. */
    private static final double BELONGS_MM = 12;

    /** So many answers make a choice; yes and no take no more than they need. */
    private static final int ANSWERS = 3;

    /** So many cards do; what a search has found can be fewer. */
    private static final int CARDS = 4;

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        Optional<Box> between = between(layer);
        if (between.isEmpty() || !choosing(layer)) {
            return Stream.empty();
        }
        Box area = between.get();
        double used = used(layer, area, surface.display().metrics().px(BELONGS_MM)) / area.height();
        return used >= LEAST
                ? Stream.empty()
                : Stream.of(
                        String.format(Locale.ROOT, "only %.0f %% of %s is used", used * 100, area));
    }

    /** The area between a band above and one below. */
    private static Optional<Box> between(Layer layer) {
        Optional<Double> top = band(layer, "top-band").map(Box::bottom);
        Optional<Double> bottom = band(layer, "bottom-band").map(Box::top);
        double width = layer.scene().getWidth();
        return top.flatMap(above -> bottom.map(below -> new Box(0, above, width, below)));
    }

    private static Optional<Box> band(Layer layer, String styleClass) {
        return layer.nodes().stream()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .filter(node -> !node.getStyleClass().contains("staff-foot"))
                .map(Box::of)
                .findFirst();
    }

    private static boolean choosing(Layer layer) {
        // Of several pages the last holds what is left.
        boolean onePage =
                layer.nodes().stream()
                        .filter(Pages.class::isInstance)
                        .allMatch(pages -> ((Pages) pages).pageCount().get() == 1);
        boolean choice = count(layer, "choice-tile") >= ANSWERS || count(layer, "tile") >= CARDS;
        return choice
                && onePage
                && layer.nodes().stream().noneMatch(OnScreenKeyboard.class::isInstance);
    }

    private static long count(Layer layer, String styleClass) {
        return layer.nodes().stream()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .count();
    }

    private static double used(Layer layer, Box area, double belongs) {
        List<Box> parts = new ArrayList<>();
        Stream.concat(
                        layer.wholes().stream(),
                        layer.nodes().stream().filter(DrawingView.class::isInstance))
                .map(Box::of)
                .filter(box -> box.top() >= area.top() && box.bottom() <= area.bottom())
                .sorted(Comparator.comparingDouble(Box::top))
                .forEach(parts::add);
        double used = 0;
        double end = Double.NEGATIVE_INFINITY;
        for (Box part : parts) {
            double begin = part.top() - end <= belongs ? end : part.top();
            used += Math.max(0, part.bottom() - begin);
            end = Math.max(end, part.bottom());
        }
        return used;
    }
}
