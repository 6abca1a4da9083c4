package org.askwell.app;

import static javafx.scene.input.KeyCode.ENTER;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** How many presses of five keys a whole callback takes. */
class KeyPressesTest extends Journey {
    private static final String PASSPHRASE = "qqqqqqqqqqqw";
    private static final String DIGITS = "0123456789";
    private static final char ON = '>';
    private static final int NUMBERS = 1_000;

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare(PASSPHRASE.toCharArray()).commit();
    }

    /** Not by a number that happens to lie well on the keys alone, but by 95 of 100. */
    @Test
    void takesFewerThan70Presses() throws Exception {
        String typed = "02079460018";
        Map<Character, Map<Character, Integer>> ways = new HashMap<>();
        FxThread.run(() -> {
            keys().press(ENTER);
            useNearby("Ask us to call you", "Ask for a call", "My treatment", "A", "l", "Continue");
            assertThat(keys().focused()).isEqualTo("0");
            DIGITS.chars().forEach(digit -> ways.put((char) digit, waysFrom((char) digit)));
            useNearby(typed.split(""));
            useNearby("Continue", "Yes, you may leave a message", "Any time");
            useNearby("A phone call is fine", "Yes, keep this and call me", "Send");
        });
        assertThat(logged(PASSPHRASE)).hasSize(1);
        int others = keys().presses() - onPad(typed, ways);
        int[] presses =
                new Random(2026)
                        .ints(NUMBERS, 0, Integer.MAX_VALUE)
                        .map(seed -> others + onPad(number(new Random(seed)), ways))
                        .sorted()
                        .toArray();
        assertThat(keys().presses()).as("this one").isLessThan(70);
        assertThat(presses[NUMBERS * 95 / 100]).as("95 of 100").isLessThan(70);
        assertThat(presses[NUMBERS - 1]).as("the worst").isLessThan(74);
        assertThat(presses[NUMBERS / 2]).as("the median").isLessThan(64);
    }

    /**
     * Presses from {@code digit} to each other one, and to Continue, with that of the key itself.
     */
    private Map<Character, Integer> waysFrom(char digit) {
        Map<Character, Integer> ways = new HashMap<>();
        DIGITS.chars()
                .forEach(to ->
                        ways.put(
                                (char) to,
                                keys().way(String.valueOf(digit), String.valueOf((char) to)) + 1));
        ways.put(ON, keys().way(String.valueOf(digit), "Continue") + 1);
        return ways;
    }

    private static int onPad(String number, Map<Character, Map<Character, Integer>> ways) {
        int presses = 0;
        char at = '0';
        for (char next : (number + ON).toCharArray()) {
            presses += Objects.requireNonNull(ways.get(at)).getOrDefault(next, 0);
            at = next;
        }
        return presses;
    }

    /** A British mobile number, or one of a place with its code. */
    private static String number(Random random) {
        List<String> codes = List.of("01", "02", "07", "07");
        StringBuilder number = new StringBuilder(codes.get(random.nextInt(codes.size())));
        while (number.length() < 11) {
            number.append(random.nextInt(10));
        }
        return number.toString();
    }

    private void useNearby(String... labels) {
        for (String label : labels) {
            while (!keys().shows(label)) {
                keys().useNearby("Next");
            }
            keys().useNearby(label);
        }
    }
}
