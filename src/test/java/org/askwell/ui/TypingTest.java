package org.askwell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.KeyButton;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class TypingTest {
    private int refused;
    private final TypedText typed = new TypedText(new SimpleStringProperty(""), 5, () -> refused++);
    private final List<Runnable> due = new ArrayList<>();
    private final List<String> pressed = new ArrayList<>();
    private long millis = 1000;
    private final Touch touch =
            new Touch(
                    ScreenMetrics.of(1920, 1080, 21.5),
                    () -> millis,
                    (_, action) -> {
                        due.add(action);
                        return () -> due.remove(action);
                    },
                    Duration.ofMillis(80));

    @Test
    void keepsWhateverIsTyped() {
        typed.insert("न");
        typed.insert("ि\u200C*");
        typed.insert("@");
        assertThat(typed.text().get()).isEqualTo("नि\u200C*@");
        assertThat(refused).isZero();
    }

    @Test
    void joinsHalvesOfALetterThatAKeyboardSendsOneByOne() {
        typed.insert("\uD842");
        typed.insert("\uDFB7");
        assertThat(typed.text().get()).isEqualTo("𠮷");
    }

    @Test
    void refusesAsAWholeWhatDoesNotFitAndTellsIt() {
        typed.insert("abcd");
        typed.insert("ef");
        assertThat(typed.text().get()).isEqualTo("abcd");
        assertThat(refused).isEqualTo(1);
        typed.insert("e");
        typed.insert("f");
        assertThat(typed.text().get()).isEqualTo("abcde");
        assertThat(refused).isEqualTo(2);
    }

    @Test
    void deletesALetterWithItsAccent() {
        typed.insert("ae\u0301");
        typed.deleteBack();
        assertThat(typed.text().get()).isEqualTo("a");
        typed.deleteBack();
        typed.deleteBack();
        assertThat(typed.text().get()).isEmpty();
    }

    @Test
    void aPluggedInKeyboardWritesButNoCombinationDoes() {
        FxThread.run(() -> {
            TypedField field = new TypedField(touch.metrics(), typed, "Name");
            assertThat(field.take(typedKey("a", false))).isTrue();
            assertThat(field.take(typedKey("v", true))).isFalse();
            assertThat(field.take(typedKey("\r", false))).isFalse();
            assertThat(typed.text().get()).isEqualTo("a");
            assertThat(field.take(pressedKey(KeyCode.BACK_SPACE, false))).isTrue();
            assertThat(typed.text().get()).isEmpty();
            assertThat(field.take(pressedKey(KeyCode.Z, true))).isFalse();
            assertThat(typed.text().get()).isEmpty();
        });
    }

    @Test
    void aKeyActsWhenItIsPressedAndLeavesOutBounces() {
        FxThread.run(() -> {
            KeyButton key = key();
            press(key);
            assertThat(pressed).hasSize(1);
            release(key);
            millis += 79;
            press(key);
            assertThat(pressed).hasSize(1);
            millis += 1;
            press(key);
            assertThat(pressed).hasSize(2);
        });
    }

    @Test
    void onlyARepeatingKeyRepeatsWhileItIsHeld() {
        FxThread.run(() -> {
            KeyButton plain = key();
            press(plain);
            runDue();
            assertThat(pressed).hasSize(1);
            KeyButton repeating = key().repeating();
            press(repeating);
            runDue();
            runDue();
            assertThat(pressed).hasSize(4);
            release(repeating);
            runDue();
            assertThat(pressed).hasSize(4);
        });
    }

    @Test
    void aLongPressIsCalledOffByLettingGo() {
        FxThread.run(() -> {
            KeyButton key = key().whenHeld(() -> pressed.add("held"));
            press(key);
            release(key);
            runDue();
            assertThat(pressed).containsExactly("press");
            millis += 100;
            press(key);
            runDue();
            assertThat(pressed).containsExactly("press", "press", "held");
        });
    }

    @Test
    void aSecondQuickTapOnAButtonDoesNothing() {
        FxThread.run(() -> {
            TouchButton button =
                    new TouchButton(
                            touch, TouchButton.Rank.PRIMARY, "Go", () -> pressed.add("tap"));
            button.fire();
            millis += 499;
            button.fire();
            assertThat(pressed).hasSize(1);
            millis += 1;
            button.fire();
            assertThat(pressed).hasSize(2);
        });
    }

    private KeyButton key() {
        return new KeyButton(touch, 80, 80, 40, () -> pressed.add("press"));
    }

    private void runDue() {
        List<Runnable> now = List.copyOf(due);
        due.clear();
        now.forEach(Runnable::run);
    }

    private static void press(KeyButton key) {
        Event.fireEvent(key, mouse(MouseEvent.MOUSE_PRESSED));
    }

    private static void release(KeyButton key) {
        Event.fireEvent(key, mouse(MouseEvent.MOUSE_RELEASED));
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                5,
                5,
                5,
                5,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static KeyEvent typedKey(String character, boolean control) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, false, false);
    }

    private static KeyEvent pressedKey(KeyCode code, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false);
    }
}
