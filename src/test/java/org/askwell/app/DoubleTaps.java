package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

import org.askwell.kiosk.Kiosk;
import org.askwell.tour.TourClock;
import org.askwell.ui.control.Holdable;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A finger that trembles: each of its taps is followed by others in the same place, and none of
 * them may change what the first one has led to.
 */
final class DoubleTaps implements EventDispatcher {
    private static final Duration QUICKLY = Duration.ofMillis(100);

    /** With the tap before, just short of when a tap counts again. */
    private static final Duration LAST_MOMENT = Duration.ofMillis(399);

    private final Kiosk kiosk;
    private final TourClock clock;
    private final EventDispatcher hand;
    private final Finger finger;
    private final Set<Class<?>> ledTo = new HashSet<>();
    private List<String> before = List.of();
    private int mattered;
    private boolean again;

    private DoubleTaps(Kiosk kiosk, Scene scene, TourClock clock) {
        this.kiosk = kiosk;
        this.clock = clock;
        hand = scene.getEventDispatcher();
        finger = new Finger(scene);
    }

    /** Lets each tap in {@code scene} be followed by others from now on. */
    static DoubleTaps in(Kiosk kiosk, Scene scene, TourClock clock) {
        DoubleTaps taps = new DoubleTaps(kiosk, scene, clock);
        scene.setEventDispatcher(taps);
        return taps;
    }

    /** The kinds of screens and panels that a tap has led to. */
    Set<Class<?>> ledTo() {
        return ledTo;
    }

    /** How many taps had something else in their place afterwards. */
    int mattered() {
        return mattered;
    }

    @Override
    public @Nullable Event dispatchEvent(Event event, EventDispatchChain rest) {
        boolean tap = !again && event instanceof MouseEvent && !onKey(event);
        if (tap && event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
            before = picture();
        }
        Event result = hand.dispatchEvent(event, rest);
        if (tap && event.getEventType().equals(MouseEvent.MOUSE_RELEASED)) {
            again = true;
            tapAgain((MouseEvent) event);
            again = false;
        }
        return result;
    }

    /** Whoever types "Anna" means both letters. */
    private static boolean onKey(Event event) {
        for (@Nullable Node at = event.getTarget() instanceof Node node ? node : null;
                at != null;
                at = at.getParent()) {
            if (at instanceof Holdable) {
                return true;
            }
        }
        return false;
    }

    private void tapAgain(MouseEvent first) {
        // What was touched before the new picture has been laid out was meant for the old one.
        List<String> route = List.of(place());
        finger.tap(first.getSceneX(), first.getSceneY());
        assertThat(List.of(place())).as("tapped before the picture").isEqualTo(route);
        finger.layOut();
        List<String> shown = picture();
        if (!shown.equals(before)) {
            mattered++;
        }
        if (!shown.getFirst().equals(before.getFirst())) {
            ledTo.add(kiosk.visit().navigator().route().get().getClass());
            kiosk.visit().navigator().panel().get().ifPresent(panel -> ledTo.add(panel.getClass()));
        }
        for (Duration wait : List.of(QUICKLY, LAST_MOMENT)) {
            clock.pass(wait);
            finger.tap(first.getSceneX(), first.getSceneY());
        }
        finger.layOut();
        assertThat(picture()).as("tapped again").isEqualTo(shown);
    }

    private String place() {
        return kiosk.visit().navigator().route().get()
                + " "
                + kiosk.visit().navigator().panel().get();
    }

    private List<String> picture() {
        List<String> picture = new ArrayList<>(List.of(place()));
        picture.addAll(finger.texts());
        return picture;
    }
}
