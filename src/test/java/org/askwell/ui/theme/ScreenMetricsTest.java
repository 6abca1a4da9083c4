package org.askwell.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenMetricsTest {

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, 21.5, 4.03",
        "1920, 1080, 21.5, 4.03",
        "1366, 768, 15.6, 3.95",
        "1280, 800, 21.5, 2.76",
        "3840, 2160, 21.5, 8.07"
    })
    void measuresTheSupportedScreens(
            double width, double height, double diagonal, double expected) {
        assertThat(ScreenMetrics.of(width, height, diagonal).pxPerMm())
                .isCloseTo(expected, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 4.8", "LARGER, 7.3", "LARGEST, 9.6"})
    void drawsCapitalsThatCanBeReadFromSixtyCentimetres(TextSize size, double leastMm) {
        ScreenMetrics metrics = ScreenMetrics.of(1080, 1920, 21.5);
        double capitalMm = metrics.bodyText(size) * 0.668 / metrics.pxPerMm();
        assertThat(capitalMm).isGreaterThanOrEqualTo(leastMm);
    }

    @Test
    void neverMakesATargetSmallerThanTwentyMillimetres() {
        ScreenMetrics metrics = ScreenMetrics.of(1366, 768, 15.6);
        assertThat(metrics.target() / metrics.pxPerMm()).isGreaterThanOrEqualTo(20);
        assertThat(metrics.gap() / metrics.pxPerMm()).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1080, 1920, 20", "800, 1280, 15"})
    void hasSmallerKeysOnlyWhereTheScreenIsNarrow(double width, double height, double leastMm) {
        ScreenMetrics metrics = ScreenMetrics.of(width, height, width == 1080 ? 21.5 : 13.3);
        assertThat(metrics.key() / metrics.pxPerMm()).isBetween(leastMm, leastMm + 0.5);
    }

    @Test
    void tellsAnUprightScreen() {
        assertThat(ScreenMetrics.of(1080, 1920, 21.5).portrait()).isTrue();
        assertThat(ScreenMetrics.of(1920, 1080, 21.5).portrait()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, 21.5, true",
        "1920, 1080, 32, true",
        "1920, 1080, 21.5, false",
        "1366, 768, 15.6, false",
        "1280, 800, 21.5, false",
        "3840, 2160, 21.5, false"
    })
    void lowersWhatLeavesAScreenOfItsOwn(
            double width, double height, double diagonal, boolean canLower) {
        ScreenMetrics whole = ScreenMetrics.of(width, height, diagonal);
        ScreenMetrics lowered = whole.lowered();

        assertThat(whole.canLower()).isEqualTo(canLower);
        assertThat(lowered.height()).isEqualTo(canLower ? Math.round(height * 0.6) : height);
        assertThat(lowered.height() / lowered.pxPerMm()).isGreaterThanOrEqualTo(190);
        assertThat(lowered.target()).isEqualTo(whole.target());
    }
}
