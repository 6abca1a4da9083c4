package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.function.LongSupplier;

final class SystemClockTest {

    @Test
    void neverTicksBackwards() {
        LongSupplier ticker = SystemClock.ticker();
        long before = ticker.getAsLong();

        assertThat(ticker.getAsLong()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void tellsTheTimeOfDay() {
        assertThat(SystemClock.timeOfDay().instant())
                .isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }
}
