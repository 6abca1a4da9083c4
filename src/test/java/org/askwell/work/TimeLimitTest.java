package org.askwell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Nobody waits for ever for what hangs. */
@Timeout(60)
class TimeLimitTest {
    private final TimeLimit generous = new TimeLimit(Duration.ofSeconds(50));
    private final TimeLimit strict = new TimeLimit(Duration.ofMillis(20));
    private final CountDownLatch answers = new CountDownLatch(1);

    @Test
    void givesWhatEndsInTime() {
        assertThat(generous.call("stick", () -> "read")).contains("read");
    }

    @Test
    void throwsWhatIsThrown() {
        OutOfMemoryError thrown = new OutOfMemoryError();
        assertThatThrownBy(() ->
                        generous.call(
                                "stick",
                                () -> {
                                    throw thrown;
                                }))
                .isSameAs(thrown);
    }

    @Test
    void doesNotBeginAgainWhatStillHangs() {
        AtomicInteger begun = new AtomicInteger();

        for (int time = 0; time < 5; time++) {
            assertThat(strict.call("stick", () -> hang(begun))).isEmpty();
        }

        assertThat(begun).hasValue(1);
        answers.countDown();
    }

    @Test
    void beginsSomethingElseMeanwhile() {
        AtomicInteger begun = new AtomicInteger();
        strict.call("stick", () -> hang(begun));

        strict.call("drive", () -> hang(begun));

        assertThat(begun).hasValue(2);
        answers.countDown();
    }

    /** As a stick that an interrupt does not wake. */
    private boolean hang(AtomicInteger begun) {
        begun.incrementAndGet();
        while (true) {
            try {
                answers.await();
                return true;
            } catch (InterruptedException e) {
                // It goes on.
            }
        }
    }
}
