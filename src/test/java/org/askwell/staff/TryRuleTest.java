package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.IntStream;

class TryRuleTest {
    @Test
    void letsFiveWrongOnesPassAndDoublesFromThenOnUpToAnHour() {
        assertThat(IntStream.rangeClosed(1, 13).mapToLong(TryRuleTest::seconds))
                .containsExactly(
                        0L, 0L, 0L, 0L, 30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
    }

    @Test
    void neverLocksOutForGood() {
        assertThat(TryRule.ONE.after(Integer.MAX_VALUE)).isEqualTo(TryRule.LONGEST);
    }

    @Test
    void letsAllTogetherTryMoreOftenThanOne() {
        assertThat(TryRule.ALL.after(14)).isZero();
        assertThat(TryRule.ALL.after(15)).isEqualTo(Duration.ofSeconds(30));
    }

    private static long seconds(int wrong) {
        return TryRule.ONE.after(wrong).toSeconds();
    }
}
