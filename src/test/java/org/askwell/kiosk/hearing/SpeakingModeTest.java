package org.askwell.kiosk.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.session.SpokenTyping;
import org.askwell.speech.Speech.Ending;
import org.askwell.ui.FxThread;
import org.askwell.ui.keyboard.TypedField;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What one person hears in speaking mode, and of what they type. */
final class SpeakingModeTest extends HeardKiosk {
    @Test
    void readsEachNewScreenInSpeakingMode() {
        onTopics();
        press(KeyCode.F9);
        assertThat(speech.latest()).isEqualTo("Reading aloud is on.");
        run(() -> kiosk.visit().navigator().open(new Route.Compare(PACK)));
        assertThat(speech.latest()).isEqualTo("One.");
        assertThat(hasBar()).isFalse();
        press(KeyCode.F9);
        assertThat(speech.latest()).isEqualTo("Reading aloud is off.");
        run(() -> kiosk.visit().navigator().open(new Route.Topics(PACK)));
        assertThat(speech.latest()).isEqualTo("Reading aloud is off.");
    }

    @Test
    void beginsAVisitWhenSpeakingModeIsSwitchedOnAtTheFirstScreen() {
        press(KeyCode.F9);

        assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Topics(PACK));
        run(kiosk::finish);
        int said = speech.said.size();
        onTopics();
        assertThat(speech.said).hasSize(said);
    }

    @Test
    void saysWhatTheFocusReachesAndHowItStands() {
        onForm();
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        press(KeyCode.F9);
        touchKiosk();
        run(() -> button("Continue").requestFocus());
        assertThat(speech.latest()).isEqualTo("Continue, button");
        Node tile = FxThread.call(() -> kiosk.root().lookup(".choice-tile"));
        run(tile::requestFocus);
        assertThat(speech.latest()).isEqualTo("Yes please, choice, not chosen");
        millis += 1_000;
        run(() -> ((Button) tile).fire());
        assertThat(speech.latest()).isEqualTo("Yes please, choice, chosen");
    }

    @Test
    void saysWhatTheArrowsReach() {
        onForm();
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        press(KeyCode.F9);
        press(KeyCode.RIGHT);
        assertThat(speech.latest()).isEqualTo("Yes please, choice, not chosen");
        press(KeyCode.ENTER);
        assertThat(speech.latest()).isEqualTo("Yes please, choice, chosen");
        press(KeyCode.DOWN);
        assertThat(speech.latest()).isEqualTo("Continue, button");
    }

    @Test
    void readsOnWhenTheKeysHaveAskedForIt() {
        onTopics();
        press(KeyCode.F9);
        for (int key = 0; key < 10 && !speech.latest().equals("Listen, button"); key++) {
            press(KeyCode.RIGHT);
        }
        millis += 1_000;
        press(KeyCode.ENTER);
        assertThat(speech.latest()).isEqualTo("One.");
        press(KeyCode.RIGHT);
        assertThat(speech.latest()).endsWith("button");
        fire("Slower");
        assertThat(speech.latest()).isEqualTo("One.");
        assertThat(speech.said.getLast().delivery().speed()).isEqualTo(2);
    }

    @Test
    void switchesSpeakingModeOnceWhileTheKeyIsHeld() {
        onTopics();
        fire(KeyEvent.KEY_PRESSED, KeyCode.F9);
        millis += 500;
        fire(KeyEvent.KEY_PRESSED, KeyCode.F9);
        assertThat(speech.texts())
                .contains("Reading aloud is on.")
                .doesNotContain("Reading aloud is off.");
    }

    @Test
    void asksAloudWhetherSomebodyIsStillThere() {
        onTopics();
        press(KeyCode.F9);
        millis += READING_MILLIS * 10;
        run(() -> speech.end(Ending.SAID));
        run(kiosk::tick);
        press(KeyCode.RIGHT);
        run(() -> List.copyOf(later).forEach(Runnable::run));

        assertThat(speech.latest()).startsWith("Are you still there?");
    }

    @Test
    void saysErrorsInSpeakingMode() {
        onForm();
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        press(KeyCode.F9);
        run(() -> error.say(Optional.of("Enter your name.")));

        assertThat(speech.latest()).isEqualTo("Enter your name.");
    }

    @Test
    void asksBeforeItSaysWhatWasTyped() {
        onForm();
        run(() -> kiosk.listen());
        assertThat(kiosk.visit().navigator().panel().get()).contains(new Panel.HearTyping());
        fire("Keep it silent");
        endAll();
        assertThat(speech.texts())
                .contains("Who are you?", "Your name", "What you typed has not been said aloud.")
                .doesNotContain("Zoe");
    }

    @Test
    void leavesTheKeyboardToWhoeverHearsEachScreen() {
        onTopics();
        press(KeyCode.F9);
        onForm();
        fire("Say it aloud");

        assertThat(hasBar()).isFalse();
        assertThat(speech.latest()).isEqualTo("Who are you?");
    }

    @Test
    void saysWhatWasTypedToWhoeverChoseSo() {
        onForm();
        run(() -> kiosk.listen());
        fire("Say it aloud");
        endAll();

        assertThat(speech.texts()).contains("Zoe");
    }

    @Test
    void saysNothingOfAScreenForStaff() {
        onTopics();
        press(KeyCode.F9);
        run(() -> kiosk.visit().hearTyping(SpokenTyping.ALOUD));
        run(() -> kiosk.visit().navigator().open(new Route.StaffGate()));
        run(() -> kiosk.visit().navigator().open(new Route.SetUp()));
        touchKiosk();
        Node key = FxThread.call(() -> kiosk.root().lookup(".key"));
        run(key::requestFocus);
        TypedField field = (TypedField) FxThread.call(() -> kiosk.root().lookup(".typed-field"));
        write("q");
        assertThat(field.typed()).endsWith("q");

        assertThat(speech.texts())
                .noneMatch(
                        text -> text.contains("secrets") || text.equals("p") || text.equals("q"));
    }

    @Test
    void saysALetterOfAPluggedInKeyboardToWhoeverChoseSo() {
        onForm();
        run(() -> kiosk.visit().hearTyping(SpokenTyping.ALOUD));
        press(KeyCode.F9);
        write("y");
        assertThat(speech.latest()).isEqualTo("y, typed");
        press(KeyCode.BACK_SPACE);
        assertThat(speech.latest()).isEqualTo("y, deleted");
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        write("w");
        assertThat(speech.latest()).isEqualTo("typed");
        press(KeyCode.BACK_SPACE);
        assertThat(speech.latest()).isEqualTo("deleted");
        assertThat(speech.texts()).noneMatch(text -> text.startsWith("w"));
    }

    @Test
    void saysTheSameErrorAgain() {
        onForm();
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        press(KeyCode.F9);
        run(() -> error.say(Optional.of("Enter your name.")));
        touchKiosk();
        run(() -> error.say(Optional.empty()));
        run(() -> error.say(Optional.of("Enter your name.")));

        assertThat(speech.texts()).filteredOn("Enter your name."::equals).hasSize(2);
    }

    @Test
    void fallsSilentAtAnyKeyAndSaysAtMostWhereThePersonIs() {
        onTopics();
        press(KeyCode.F9);
        assertThat(speech.latest()).isEqualTo("Reading aloud is on.");
        touchKiosk();
        assertThat(speech.latest()).endsWith(", button");
        touchKiosk();
        assertThat(speech.sounding).isFalse();
    }

    @Test
    void tellsWhoeverComesBackFromACardOnlyWhereTheyAre() {
        onTopics();
        press(KeyCode.F9);
        run(() -> kiosk.visit().navigator().show(new Panel.Word(PACK, "cell")));
        endAll();
        int before = speech.said.size();
        press(KeyCode.ESCAPE);
        endAll();

        assertThat(speech.texts().subList(before, speech.said.size()))
                .satisfiesExactly(
                        beginning -> assertThat(beginning).isEqualTo("One."),
                        focus -> assertThat(focus).endsWith("button"));
    }

    @Test
    void saysWhatHasTheFocusOnceTheScreenHasBeenRead() {
        onTopics();
        press(KeyCode.F9);
        endAll();

        assertThat(speech.latest()).endsWith(", button");
    }

    @Test
    void saysTheSecondsAndTheAnswersOfTheQuestionAndThatAllIsCleared() {
        onTopics();
        press(KeyCode.F9);
        endAll();
        millis += READING_MILLIS;
        run(kiosk::tick);
        run(() -> later.getLast().run());
        endAll();
        assertThat(speech.texts())
                .containsSubsequence(
                        "Are you still there?",
                        "Seconds left: 30",
                        "I'm still here",
                        "I'm finished");
        millis += 20_000;
        run(kiosk::tick);
        assertThat(speech.latest()).isEqualTo("Seconds left: 10");
        millis += 10_000;
        run(kiosk::tick);
        assertThat(speech.latest()).startsWith("You have left.").contains("F9");
    }
}
