package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.keys.FocusOrder;
import org.askwell.kiosk.scanning.ScanRing;
import org.askwell.kiosk.visit.Frame;
import org.askwell.tour.TourClock;
import org.askwell.ui.Pulse;
import org.askwell.ui.keyboard.TypedField;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A person in front of a scene who has one switch, and waits for the highlight. */
final class SwitchHand {
    private static final Duration MOMENT = Duration.ofMillis(100);

    /** How often the highlight is looked for. */
    private static final Duration GLANCE = Duration.ofMillis(300);

    /** Nobody takes less time between two presses. */
    private static final Duration REACTION = Duration.ofMillis(550);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Scene scene;
    private final TourClock clock;
    private final KeyCode key;
    private int presses;
    private Duration longest = Duration.ZERO;

    SwitchHand(Scene scene, TourClock clock, KeyCode key) {
        this.scene = scene;
        this.clock = clock;
        this.key = key;
    }

    /** The same person at another key. */
    SwitchHand with(KeyCode other) {
        return new SwitchHand(scene, clock, other);
    }

    /** How often the switch has been pressed. */
    int presses() {
        return presses;
    }

    /** The longest time that it took to come to what was wanted and use it. */
    Duration longest() {
        return longest;
    }

    /** Presses the switch for {@code span}, which the machine repeats. */
    void hold(Duration span) {
        presses++;
        fire(KeyEvent.KEY_PRESSED);
        for (long held = 0; held < span.toMillis(); held += MOMENT.toMillis()) {
            pass(MOMENT);
            fire(KeyEvent.KEY_PRESSED);
        }
        fire(KeyEvent.KEY_RELEASED);
    }

    void press() {
        hold(Duration.ZERO);
    }

    /** Sees the picture, thinks, and presses the switch. */
    void react() {
        Pulse.on(scene);
        pass(REACTION);
        press();
    }

    /** Lets {@code span} pass. */
    void pass(Duration span) {
        clock.pass(span);
    }

    /** Whether the highlight is round {@code control}, alone or with others. */
    boolean isOn(Node control) {
        Optional<Node> ring = ring();
        return ring.isPresent()
                ? within(ring.get(), control) && !leadsOut(ring.get())
                : control.equals(scene.getFocusOwner()) && control.isFocusVisible();
    }

    /** Whether the highlight is on {@code control} alone. */
    boolean isAt(Node control) {
        return ring().isEmpty() && isOn(control);
    }

    /** The ring round several controls, where it shows. */
    Optional<Node> ring() {
        return ring(scene);
    }

    /** The ring of {@code scene}; to look it up in all of it would take long. */
    static Optional<Node> ring(Scene scene) {
        return scene.getRoot().getChildrenUnmodifiable().stream()
                .filter(Frame.class::isInstance)
                .flatMap(frame -> ((Frame) frame).getChildren().stream())
                .filter(node -> node instanceof ScanRing && node.isVisible())
                .findFirst();
    }

    static boolean leadsOut(Node ring) {
        return ring.getStyle().contains("segments");
    }

    private static boolean within(Node ring, Node control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        return ring.localToScene(ring.getLayoutBounds())
                .contains(bounds.getCenterX(), bounds.getCenterY());
    }

    /** What can be used on this picture. */
    List<Node> controls() {
        Pulse.on(scene);
        return new FocusOrder(scene.getRoot())
                .controls().stream().filter(node -> !(node instanceof TypedField)).toList();
    }

    /**
     * Waits until the highlight is on {@code control} alone, pressing the switch for its groups.
     */
    void comeTo(Node control) {
        long began = clock.millis();
        while (!isAt(control)) {
            if (isOn(control)) {
                react();
            } else {
                pass(GLANCE);
            }
            assertThat(clock.millis() - began)
                    .as("coming to " + called(control))
                    .isLessThan(PATIENCE.toMillis());
        }
        Duration took = Duration.ofMillis(clock.millis() - began);
        longest = longest.compareTo(took) > 0 ? longest : took;
    }

    /** Chooses what is called {@code label}, on whichever page it stands. */
    void use(String label) {
        Optional<Node> found = find(label);
        while (found.isEmpty()) {
            comeTo(
                    find("Next")
                            .orElseThrow(() ->
                                    new AssertionError("no " + label + " among " + controls())));
            react();
            found = find(label);
        }
        comeTo(found.get());
        react();
    }

    /** What is called {@code label} on this picture. */
    Optional<Node> find(String label) {
        return controls().stream().filter(node -> called(node).equals(label)).findFirst();
    }

    private static String called(Node node) {
        String told = node.getAccessibleText();
        String shown = node instanceof Labeled labeled ? labeled.getText() : "";
        return Objects.requireNonNullElse(told == null ? shown : told, "");
    }

    private void fire(EventType<KeyEvent> type) {
        Node owner = scene.getFocusOwner();
        boolean there = owner != null && scene.equals(owner.getScene());
        Event.fireEvent(
                there ? owner : scene,
                new KeyEvent(type, KeyEvent.CHAR_UNDEFINED, "", key, false, false, false, false));
    }
}
