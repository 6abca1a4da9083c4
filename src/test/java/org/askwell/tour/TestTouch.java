package org.askwell.tour;

import org.askwell.ui.Touch;
import org.askwell.ui.theme.ScreenMetrics;

import java.time.Duration;

/** The touch screen of a test, whose keys can be tapped as quickly as anybody likes. */
public final class TestTouch {
    private TestTouch() {}

    /** A screen for which time passes when {@code clock} lets it. */
    public static Touch of(ScreenMetrics metrics, TourClock clock) {
        return new Touch(metrics, clock::millis, clock, Duration.ZERO);
    }

    /** A screen for which time stands. */
    public static Touch timeless(ScreenMetrics metrics) {
        return of(metrics, new TourClock());
    }
}
