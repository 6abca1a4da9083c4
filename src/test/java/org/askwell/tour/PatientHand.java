package org.askwell.tour;

import javafx.scene.Scene;

import java.time.Duration;

/** Lends the hand of the tour, and its time, to the tests of other packages. */
public final class PatientHand {
    private final Hand hand;
    private final TourClock clock;

    public PatientHand(Scene scene, TourClock clock) {
        hand = new Hand(scene, clock);
        this.clock = clock;
    }

    /** Taps each of what bears one of {@code labels}, in this order. */
    public void tap(String... labels) {
        try {
            for (String label : labels) {
                hand.tap(label);
            }
        } catch (StepFailedException e) {
            throw new AssertionError(e);
        }
    }

    /** Turns pages until {@code label} is there, and taps it. */
    public void find(String label) {
        while (!hand.sees(label) && hand.sees("Next")) {
            tap("Next");
        }
        tap(label);
    }

    /** Holds what has the style class {@code styleClass} for {@code span}. */
    public void hold(String styleClass, Duration span) {
        try {
            hand.hold(styleClass, span);
        } catch (StepFailedException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether something that can be touched bears {@code label}. */
    public boolean sees(String label) {
        return hand.sees(label);
    }

    /** Lets time pass without touching anything. */
    public void rest(Duration span) {
        clock.pass(span);
    }
}
