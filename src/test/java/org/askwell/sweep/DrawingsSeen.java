package org.askwell.sweep;

import javafx.scene.Node;

import org.askwell.content.view.DrawingView;

import java.util.Locale;
import java.util.stream.Stream;

/** Every drawing has the height that it takes to make something out on it. */
final class DrawingsSeen implements Check {
    private static final double LEAST_MM = 15;

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        double least = surface.display().metrics().px(LEAST_MM);
        return layer.nodes().stream()
                .filter(DrawingView.class::isInstance)
                .filter(drawing -> Box.of(drawing).height() < least)
                .map(drawing -> told(drawing, least));
    }

    private static String told(Node drawing, double least) {
        return String.format(
                Locale.ROOT,
                "%s at %s is lower than %.0f px",
                Layer.name(drawing),
                Box.of(drawing),
                least);
    }
}
