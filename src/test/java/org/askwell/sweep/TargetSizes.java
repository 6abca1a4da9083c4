package org.askwell.sweep;

import javafx.scene.Node;

import org.askwell.ui.theme.ScreenMetrics;

import java.util.Locale;
import java.util.stream.Stream;

/** Everything that can be touched is 20 mm wide and high; keys of a narrow screen 15 mm. */
final class TargetSizes implements Check {

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        ScreenMetrics metrics = surface.display().metrics();
        return layer.controls().stream()
                .filter(control ->
                        Math.min(Box.of(control).width(), Box.of(control).height())
                                < least(control, metrics) - ROUNDING)
                .map(control ->
                        String.format(
                                Locale.ROOT,
                                "%s at %s is smaller than %.0f px",
                                Layer.name(control),
                                Box.of(control),
                                least(control, metrics)));
    }

    private static double least(Node control, ScreenMetrics metrics) {
        return Layer.isKey(control) ? metrics.key() : metrics.target();
    }
}
