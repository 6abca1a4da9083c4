package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.keys.FocusOrder;
import org.askwell.kiosk.keys.ShortestWay;
import org.askwell.tour.TourClock;
import org.askwell.ui.Pulse;
import org.askwell.ui.keyboard.TypedField;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;

/** Presses the keys of a small keypad in front of a scene, on the drawing thread. */
final class KeyHand {
    private static final Duration BETWEEN_PRESSES = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(200);
    private static final int MOST_CONTROLS = 200;

    private final Scene scene;
    private final TourClock clock;
    private int presses;

    KeyHand(Scene scene, TourClock clock) {
        this.scene = scene;
        this.clock = clock;
    }

    /** Presses each of {@code keys} and lets it go. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            hold(key, Duration.ZERO);
        }
    }

    /** Presses {@code key}, which the machine repeats until it is let go after {@code span}. */
    void hold(KeyCode key, Duration span) {
        presses++;
        look(BETWEEN_PRESSES);
        fire(KeyEvent.KEY_PRESSED, key);
        for (long held = 0; held < span.toMillis(); held += 100) {
            clock.pass(Duration.ofMillis(100));
            fire(KeyEvent.KEY_PRESSED, key);
        }
        fire(KeyEvent.KEY_RELEASED, key);
    }

    /** How many keys have been pressed. */
    int presses() {
        return presses;
    }

    /** Whether what is called {@code label} stands on this page. */
    boolean shows(String label) {
        Pulse.on(scene);
        return new FocusOrder(scene.getRoot())
                .controls().stream().anyMatch(node -> called(node).equals(label));
    }

    /** Goes by the fewest arrows to what is called {@code label} on this picture, and uses it. */
    void useNearby(String label) {
        goNear(label);
        press(KeyCode.ENTER);
    }

    /** Goes by the fewest arrows to what is called {@code label} on this picture. */
    void goNear(String label) {
        Pulse.on(scene);
        ShortestWay.arrows(
                        scene.getRoot(), scene.getFocusOwner(), node -> called(node).equals(label))
                .forEach(this::press);
        assertThat(focused()).isEqualTo(label);
    }

    /** How many arrows lead from what is called {@code from} to what is called {@code to}. */
    int way(String from, String to) {
        Node began =
                new FocusOrder(scene.getRoot())
                        .controls().stream()
                                .filter(node -> called(node).equals(from))
                                .findFirst()
                                .orElseThrow();
        return ShortestWay.arrows(scene.getRoot(), began, node -> called(node).equals(to)).size();
    }

    /** Presses {@code key} at once and keeps it down. */
    void down(KeyCode key) {
        fire(KeyEvent.KEY_PRESSED, key);
    }

    /** Lets {@code key} go at once. */
    void up(KeyCode key) {
        fire(KeyEvent.KEY_RELEASED, key);
    }

    /** What a key that is down writes, again for each time that the machine repeats it. */
    void writes(String letter) {
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter);
    }

    /** Looks at the picture for {@code span}, as people do before they press the next key. */
    private void look(Duration span) {
        Pulse.on(scene);
        clock.pass(span);
    }

    /** The control with the focus. */
    Node focus() {
        return scene.getFocusOwner();
    }

    /** What the control with the focus is called. */
    String focused() {
        Node owner = scene.getFocusOwner();
        return owner == null ? "" : called(owner);
    }

    private static String called(Node owner) {
        String told = owner.getAccessibleText();
        String shown = owner instanceof Labeled labeled ? labeled.getText() : "";
        return Objects.requireNonNullElse(told == null ? shown : told, "");
    }

    /** Goes on until it comes to what is called {@code label}, or to where it began. */
    boolean goes(String label) {
        press(KeyCode.RIGHT);
        Node began = scene.getFocusOwner();
        while (!focused().equals(label)) {
            press(KeyCode.RIGHT);
            if (began.equals(scene.getFocusOwner())) {
                break;
            }
        }
        return focused().equals(label);
    }

    /** Goes on to the next control that is {@code wanted}. */
    void goesTo(Predicate<Node> wanted) {
        for (int i = 0; i < MOST_CONTROLS && !wanted.test(scene.getFocusOwner()); i++) {
            press(KeyCode.RIGHT);
        }
        assertThat(wanted.test(scene.getFocusOwner())).isTrue();
    }

    /** Whether a key of the screen has the focus. */
    boolean isOnKey() {
        return scene.getFocusOwner().getStyleClass().contains("key");
    }

    /** What stands in the first field. */
    String typed() {
        return scene.getRoot().lookup(".typed-field") instanceof TypedField field
                ? field.typed()
                : "";
    }

    /** Goes to what is called {@code label}, on whichever page it stands, and uses it. */
    void use(String label) {
        find(label);
        press(KeyCode.ENTER);
    }

    /** Goes to what is called {@code label}, on whichever page it stands. */
    void find(String label) {
        while (!focused().equals(label) && !goes(label) && goes("Next")) {
            press(KeyCode.ENTER);
        }
        assertThat(focused()).isEqualTo(label);
    }

    /** Types {@code text} on the keys of the screen. */
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            use(text.substring(i, i + 1));
        }
    }

    /** Writes {@code text} on a keyboard that is plugged in. */
    void write(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    look(BETWEEN_LETTERS);
                    writeLetter(letter);
                });
    }

    /** Writes {@code letter} so often, with no picture between: one of each would take long. */
    void writeUnseen(String letter, int times) {
        for (int i = 0; i < times; i++) {
            clock.pass(BETWEEN_LETTERS);
            writeLetter(letter);
        }
    }

    private void writeLetter(String letter) {
        KeyCode key = letter.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        fire(KeyEvent.KEY_PRESSED, key);
        fire(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, letter);
        fire(KeyEvent.KEY_RELEASED, key);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key) {
        fire(type, key, KeyEvent.CHAR_UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, String letter) {
        Node owner = scene.getFocusOwner();
        boolean there = owner != null && scene.equals(owner.getScene());
        EventTarget target = there ? owner : scene;
        Event.fireEvent(target, new KeyEvent(type, letter, "", key, false, false, false, false));
    }
}
