package org.askwell.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;
import java.util.Set;

/** Themes differ in nothing but colours: the sweep lays out one and judges all. */
class PaletteTest {
    private static final int SIDE = 300;

    /** Letters are drawn a little darker or brighter than their colour, of 255. */
    private static final int LIKE = 24;

    @ParameterizedTest
    @EnumSource
    void aThemeIsNothingButColours(Theme theme) {
        assertThat(Palette.besideColours(theme)).isEqualTo(".root, .sample { }");
    }

    @ParameterizedTest
    @EnumSource
    void eachThemeHasTheSameColours(Theme theme) {
        Palette palette = new Palette();
        assertThat(palette.of(theme)).hasSizeGreaterThan(9);
        assertThat(palette.of(theme).keySet()).isEqualTo(palette.of(Theme.LIGHT).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDrawnHasTheColoursThatThePaletteSays(Theme theme) {
        FxThread.run(() -> {
            Palette palette = new Palette();
            Pixels light = drawn(Theme.LIGHT);
            Pixels other = drawn(theme);
            int known = 0;
            for (int x = 0; x < SIDE; x++) {
                for (int y = 0; y < SIDE; y++) {
                    Set<Integer> instead = palette.instead(light.at(x, y), theme);
                    if (!instead.isEmpty() && flat(light, x, y) && flat(other, x, y)) {
                        known++;
                        int seen = other.at(x, y);
                        assertThat(instead)
                                .as("%d, %d", x, y)
                                .anyMatch(colour -> Pixels.difference(colour, seen) <= LIKE);
                    }
                }
            }
            assertThat(known).isGreaterThan(SIDE * SIDE / 2);
        });
    }

    /** Whether the neighbours are alike, as those of a letter's edge are not. */
    private static boolean flat(Pixels pixels, int x, int y) {
        int colour = pixels.at(x, y);
        return pixels.at(x - 1, y) == colour
                && pixels.at(x + 1, y) == colour
                && pixels.at(x, y - 1) == colour
                && pixels.at(x, y + 1) == colour;
    }

    private static Pixels drawn(Theme theme) {
        Fonts.provide();
        ScreenMetrics metrics = Surface.Display.SMALL.metrics();
        VBox root =
                new VBox(
                        new Label("Something to read"),
                        new TouchButton(
                                TestTouch.timeless(metrics),
                                TouchButton.Rank.PRIMARY,
                                "Continue",
                                () -> {}));
        root.getStyleClass().addAll("root", "kiosk");
        Scene scene = new Scene(root, SIDE, SIDE);
        new Appearance(metrics).applyTheme(root, theme, TextSize.NORMAL, Locale.ENGLISH);
        return Pixels.of(scene);
    }

    @ParameterizedTest
    @EnumSource
    void aColourThatNoThemeHasStandsForNone(Theme theme) {
        assertThat(new Palette().instead(0xFF123456, theme)).isEmpty();
    }
}
