package org.askwell.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.ui.FxThread;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrCodeViewTest {
    private static final String TEXT = "My questions\n1. How long will my treatment take?";

    @ParameterizedTest
    @CsvSource({"1080, 1920, 21.5, 400", "1280, 800, 21.5, 10", "3840, 2160, 21.5, 600"})
    void hasModulesOfEightTenthsOfAMillimetreOrMore(
            double width, double height, double inches, double room) {
        ScreenMetrics metrics = ScreenMetrics.of(width, height, inches);
        double side = FxThread.call(() -> new QrCodeView(metrics, TEXT, room, "").prefWidth(-1));

        double module = side / (QrCodes.code(TEXT).size + 2 * QrCodes.QUIET);

        assertThat(module / metrics.pxPerMm()).isGreaterThanOrEqualTo(0.8);
        assertThat(module).isEqualTo(Math.rint(module));
    }
}
