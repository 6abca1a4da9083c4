package org.askwell.sweep;

import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a person sees the kiosk: on which screen, how large, in which colours and language. */
public record Surface(Display display, TextSize size, Theme theme, Locale language) {

    /** The five screens that the kiosk promises to fit. */
    public enum Display {
        UPRIGHT(1080, 1920, 21.5),
        BROAD(1920, 1080, 21.5),
        SMALL(1366, 768, 15.6),
        COARSE(1280, 800, 21.5),
        FINE(3840, 2160, 21.5);

        private final double width;
        private final double height;
        private final double inches;

        Display(double width, double height, double inches) {
            this.width = width;
            this.height = height;
            this.inches = inches;
        }

        public ScreenMetrics metrics() {
            return ScreenMetrics.of(width, height, inches);
        }
    }

    /**
     * Every screen and text size in each of {@code languages}, in light colours, beside which those
     * of the other themes are judged too, and what {@link #covering} has in other colours.
     */
    public static List<Surface> all(List<Locale> languages) {
        List<Surface> all = new ArrayList<>();
        for (Display display : Display.values()) {
            for (TextSize size : TextSize.values()) {
                for (Locale language : languages) {
                    all.add(new Surface(display, size, Theme.LIGHT, language));
                }
            }
        }
        covering(languages).stream()
                .filter(surface -> surface.theme() != Theme.LIGHT)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * As few as show each screen with each text size, and each of both with each theme and each of
     * {@code languages}: a covering array of strength 2.
     */
    public static List<Surface> covering(List<Locale> languages) {
        List<Display> displays = List.of(Display.values());
        List<TextSize> sizes = List.of(TextSize.values());
        List<Theme> themes = List.of(Theme.values());
        List<Surface> covering = new ArrayList<>();
        for (int i = 0; i < displays.size(); i++) {
            for (int j = 0; j < sizes.size(); j++) {
                covering.add(
                        new Surface(
                                displays.get(i),
                                sizes.get(j),
                                themes.get((i + j) % themes.size()),
                                languages.get((i + 2 * j) % languages.size())));
            }
        }
        return List.copyOf(covering);
    }

    /** Whether its pixels are looked at too: at 4K only with the smallest and the largest text. */
    boolean drawn() {
        return display != Display.FINE || size == TextSize.NORMAL || size == TextSize.LARGEST;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %d %% %s %s",
                display,
                size.percent(),
                theme,
                language.toLanguageTag());
    }
}
