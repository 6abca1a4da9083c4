package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.tour.TourClock;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through all that one-switch scanning leads to on one picture, and chooses nothing. */
record ScanWalk(Scene scene, TourClock clock) {
    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration DEBOUNCE = Duration.ofMillis(350);
    private static final int MOST_MOMENTS = 50;
    private static final int MOST_STEPS = 400;

    /** Where the highlight is: round several controls, on the way out of them, or on one. */
    private record Place(Optional<Bounds> ring, boolean out, Node focus) {}

    /** What the highlight comes to alone, in that order, until it is at the first place again. */
    List<Node> controls() {
        List<Node> found = new ArrayList<>();
        Set<Bounds> entered = new HashSet<>();
        for (int step = 0; step < MOST_STEPS; step++) {
            Place place = place();
            boolean round = place.ring().isPresent();
            if (round && (place.out() || !entered.contains(place.ring().get()))) {
                clock.pass(DEBOUNCE);
                press();
                // A press while a screen is read ends the reading and no more.
                if (!place.equals(place())) {
                    entered.add(place.ring().get());
                }
            } else if (round || found.contains(place.focus())) {
                return found;
            } else {
                found.add(place.focus());
                wait(place);
            }
        }
        throw new AssertionError("no end after " + found);
    }

    private void wait(Place place) {
        for (int moment = 0; place.equals(place()); moment++) {
            assertThat(moment).as("moments at " + place).isLessThan(MOST_MOMENTS);
            clock.pass(MOMENT);
        }
    }

    private Place place() {
        Optional<Node> ring = SwitchHand.ring(scene);
        return new Place(
                ring.map(node -> node.localToScene(node.getLayoutBounds())),
                ring.filter(SwitchHand::leadsOut).isPresent(),
                scene.getFocusOwner());
    }

    private void press() {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    scene,
                    new KeyEvent(
                            type,
                            KeyEvent.CHAR_UNDEFINED,
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        }
    }
}
