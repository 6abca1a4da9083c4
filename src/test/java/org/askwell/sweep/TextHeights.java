package org.askwell.sweep;

import javafx.scene.text.Text;

import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.Locale;
import java.util.stream.Stream;

/** The capitals of all text, small print and labels included, are 3.6 mm high or higher. */
final class TextHeights implements Check {
    private static final double LEAST_MM = 3.6;

    /** Height of a capital in em: Atkinson Hyperlegible Next, IBM Plex Sans Arabic. */
    private static final double CAPITAL_EM = 0.668;

    private static final double CAPITAL_EM_ARABIC = 0.698;

    @Override
    public Stream<String> problems(Layer layer, Surface surface) {
        ScreenMetrics metrics = surface.display().metrics();
        return layer.texts().stream()
                .filter(text -> capitalMm(text, metrics) < LEAST_MM - ROUNDING / metrics.pxPerMm())
                .map(text ->
                        String.format(
                                Locale.ROOT,
                                "%s has capitals of %.1f mm",
                                Layer.name(text),
                                capitalMm(text, metrics)));
    }

    private static double capitalMm(Text text, ScreenMetrics metrics) {
        boolean arabic = text.getFont().getFamily().equals(Fonts.ARABIC);
        double drawn = text.getFont().getSize() * text.getLocalToSceneTransform().getMyy();
        return drawn * (arabic ? CAPITAL_EM_ARABIC : CAPITAL_EM) / metrics.pxPerMm();
    }
}
