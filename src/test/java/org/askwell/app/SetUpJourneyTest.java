package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.askwell.session.Route;
import org.askwell.staff.Unlocking;
import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The way of staff who set up a new kiosk on its screen. */
class SetUpJourneyTest extends Journey {
    /** Typed with few ways of the pointer. */
    private static final String PASSPHRASE = "qqqqqqqqqqqw";

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void makesKeysOnceAGroupIsTypedBack() throws Exception {
        assertThat(
                        says(
                                "This kiosk has not been set up yet. Staff: hold the name above for"
                                        + " 3 seconds."))
                .isTrue();
        holdName();
        choose(PASSPHRASE, PASSPHRASE);
        List<String> groups = groups();
        assertThat(groups).hasSize(8);
        tap("I have written it down");
        type("q");
        tap("Confirm");
        assertThat(parts().vault().exist()).isFalse();
        tap("Clear");
        typeStaff(groups.get(asked()));
        tap("Confirm");

        assertThat(says("The kiosk is set up")).isTrue();
        assertThat(parts().vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(Unlocking.Unlocked.class);
        tap("Finish");
        tap("Tap to start");
        tap("Ask us to call you");
        assertThat(route()).isInstanceOf(Route.Callback.class);
    }

    @Test
    void leavesNothingWhenStaffLeaveBeforeTheEnd() {
        holdName();
        choose(PASSPHRASE, PASSPHRASE);
        tap("Leave");

        assertThat(route()).isEqualTo(new Route.Attract());
        assertThat(parts().vault().exist()).isFalse();
    }

    @Test
    void asksAgainWhenTheTwoPassphrasesDiffer() {
        holdName();
        choose(PASSPHRASE, "qqqqqqqqqqqe");

        assertThat(says("The passphrases did not match. Choose a passphrase and type it twice."))
                .isTrue();
        choose("short", "");
        assertThat(says("Passphrase must be 12 characters or more, such as four words.")).isTrue();
    }

    @Test
    void leadsToTheGateWhereTheKioskWasSetUpMeanwhile() throws Exception {
        parts().vault().prepare(PASSPHRASE.toCharArray()).commit();
        holdName();

        assertThat(route()).isEqualTo(new Route.StaffGate());
    }

    @Test
    void isDoneByKeysAlone() throws Exception {
        FxThread.run(() -> keys().hold(KeyCode.F1, Duration.ofMillis(3_100)));
        assertThat(route()).isEqualTo(new Route.SetUp());
        typeByKeys(PASSPHRASE);
        useKeys("Continue");
        assertThat(FxThread.call(() -> keys().isOnKey())).isFalse();
        typeByKeys(PASSPHRASE);
        useKeys("Continue");
        List<String> groups = groups();
        useKeys("I have written it down");
        FxThread.run(() -> keys().press(KeyCode.ESCAPE));
        assertThat(groups()).isEqualTo(groups);
        useKeys("I have written it down");
        typeByKeys(groups.get(asked()));
        useKeys("Confirm", "Finish");

        assertThat(parts().vault().unlock(PASSPHRASE.toCharArray()))
                .isInstanceOf(Unlocking.Unlocked.class);
        assertThat(route()).isEqualTo(new Route.Attract());
    }

    @Test
    void isTypedOnAPluggedInKeyboard() {
        holdName();
        write(PASSPHRASE);
        write("four words of one");
        assertThat(says("The passphrases did not match. Choose a passphrase and type it twice."))
                .isTrue();
        write(PASSPHRASE);
        write(PASSPHRASE);
        assertThat(groups()).hasSize(8);
    }

    private void write(String text) {
        FxThread.run(() -> {
            keys().write(text);
            keys().press(KeyCode.ENTER);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void useKeys(String... labels) {
        FxThread.run(() -> List.of(labels).forEach(keys()::use));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void typeByKeys(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1).toLowerCase(Locale.ROOT);
            boolean digit = Character.isDigit(letter.charAt(0));
            useKeys(digit ? new String[] {"123", letter, "abc"} : new String[] {letter});
        }
    }

    private void choose(String first, String second) {
        typeStaff(first);
        tap("Continue");
        if (!second.isEmpty()) {
            typeStaff(second);
            tap("Continue");
        }
    }

    private void typeStaff(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1).toLowerCase(Locale.ROOT);
            if (letter.equals(" ")) {
                tap("Space");
            } else if (Character.isDigit(letter.charAt(0))) {
                tap("123");
                tap(letter);
                tap("abc");
            } else {
                tap(letter);
            }
        }
    }

    private List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (Node node : robot().lookup(".recovery-key .group").queryAll()) {
            groups.add(((Labeled) node).getText());
        }
        return groups;
    }

    /** Counted from 0. */
    private int asked() {
        for (int i = 1; i <= 8; i++) {
            if (says("Type group " + i + " of the recovery key")) {
                return i - 1;
            }
        }
        throw new AssertionError("no group is asked for");
    }
}
