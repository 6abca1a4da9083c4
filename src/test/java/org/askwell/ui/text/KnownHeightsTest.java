package org.askwell.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class KnownHeightsTest {
    private final KnownHeights heights = new KnownHeights();
    private final List<Double> measured = new ArrayList<>();

    @Test
    void aWidthIsMeasuredOnce() {
        assertThat(at(100)).isEqualTo(50);
        assertThat(at(200)).isEqualTo(25);
        assertThat(at(100)).isEqualTo(50);

        assertThat(measured).containsExactly(100.0, 200.0);
    }

    @Test
    void afterAChangeItIsMeasuredAnew() {
        at(100);
        heights.forget();
        at(100);

        assertThat(measured).containsExactly(100.0, 100.0);
    }

    @Test
    void theOldestOfManyWidthsGivesWay() {
        for (int width = 1; width <= 5; width++) {
            at(width);
        }
        measured.clear();

        for (int width = 5; width >= 1; width--) {
            assertThat(at(width)).isEqualTo(5000.0 / width);
        }

        assertThat(measured).containsExactly(1.0);
    }

    @Test
    void whatIsForgottenWhileMeasuringIsNotMixedWithTheOld() {
        at(100);
        assertThat(
                        heights.at(
                                200,
                                _ -> {
                                    heights.forget();
                                    return 7;
                                }))
                .isEqualTo(7);
        at(100);

        assertThat(measured).containsExactly(100.0, 100.0);
    }

    private double at(double width) {
        return heights.at(
                width,
                asked -> {
                    measured.add(asked);
                    return 5000.0 / asked;
                });
    }
}
