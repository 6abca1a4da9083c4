package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GarbageLimitTest {
    private static final long LIVE = 50L << 20;

    private long used = LIVE;
    private int collected;
    private final GarbageLimit limit =
            new GarbageLimit(
                    () -> used,
                    () -> {
                        collected++;
                        used = LIVE;
                    });

    @Test
    void leavesALittleGarbageAlone() {
        limit.keep();
        collected = 0;

        used = LIVE + GarbageLimit.MOST;
        assertThat(limit.keep()).isFalse();

        assertThat(collected).isZero();
    }

    @Test
    void collectsMuchGarbageEachTime() {
        limit.keep();
        collected = 0;

        for (int i = 0; i < 3; i++) {
            used = LIVE + GarbageLimit.MOST + 1;
            assertThat(limit.keep()).isTrue();
        }

        assertThat(collected).isEqualTo(3);
    }

    /** Else a heap that is full of what is used would be collected again and again. */
    @Test
    void doesNotCollectWhatIsUsed() {
        limit.keep();
        limit.keep();

        assertThat(collected).isEqualTo(1);
    }

    @Test
    void countsFromWhatOthersHaveLeft() {
        limit.keep();
        collected = 0;

        used = LIVE / 2;
        limit.keep();
        used = LIVE / 2 + GarbageLimit.MOST + 1;

        assertThat(limit.keep()).isTrue();
    }
}
