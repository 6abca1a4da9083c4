package org.askwell.staff.view;

import org.askwell.ui.Touch;
import org.askwell.words.Words;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Says how long it is until the next try, calmly: minute by minute, and by seconds in the last one
 * and a half.
 */
final class WaitCount {
    private static final long SECOND = 1000;
    private static final long BY_SECONDS = 90;

    private final Touch touch;
    private final Words words;
    private final Consumer<Optional<String>> say;
    private Runnable callOff = () -> {};
    private long end;
    private boolean waiting;

    /**
     * @param say hears each sentence, and nothing once the wait is over
     */
    WaitCount(Touch touch, Words words, Consumer<Optional<String>> say) {
        this.touch = touch;
        this.words = words;
        this.say = say;
    }

    /** Whether the next try has to wait. */
    boolean waiting() {
        return waiting;
    }

    /** Counts {@code wait} down from now on, where it is above zero. */
    void begin(Duration wait) {
        stop();
        if (!wait.isZero()) {
            end = touch.millis().getAsLong() + wait.toMillis();
            waiting = true;
            step();
        }
    }

    /** Says nothing more. */
    void stop() {
        callOff.run();
        callOff = () -> {};
        waiting = false;
    }

    private void step() {
        long left = end - touch.millis().getAsLong();
        if (left <= 0) {
            stop();
            say.accept(Optional.empty());
            return;
        }
        long seconds = (left + SECOND - 1) / SECOND;
        say.accept(
                Optional.of(
                        seconds <= BY_SECONDS
                                ? words.text("staff.gate.seconds", seconds)
                                : words.text("staff.gate.minutes", (seconds + 59) / 60)));
        callOff = touch.timer().after(Duration.ofMillis(left - (seconds - 1) * SECOND), this::step);
    }
}
