package org.askwell.app;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.F9;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.session.SpokenTyping;
import org.askwell.speech.Utterance;
import org.askwell.ui.FxThread;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody hears who uses the real kiosk by a few keys and sees nothing of it. */
final class SpokenVisitTest {
    private static final String KEPT = "What you typed has not been said aloud.";

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SpokenVisit visit;

    @BeforeEach
    void begin() throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare("correct horse battery".toCharArray()).commit();
        parts.offerAllLanguages();
        visit = new SpokenVisit(parts);
    }

    private void typing(SpokenTyping how) {
        FxThread.run(() -> visit.kiosk().visit().hearTyping(how));
    }

    private List<String> onStep(CallbackStep step) {
        FxThread.run(() -> visit.kiosk().visit().navigator().open(new Route.Callback(step)));
        List<String> said = visit.rest(Duration.ofSeconds(1));
        // The first arrow finds the focus.
        visit.press(RIGHT);
        return said;
    }

    /** Types a number that no plan knows, so that it is read back. */
    private List<String> typeDoubtfulNumber() {
        onStep(CallbackStep.TELEPHONE);
        visit.type("04012345678".split(""));
        return visit.use("Continue");
    }

    @Test
    void saysHowToGoOnAndThenTheScreenAndThenTheFocus() {
        List<String> said = visit.press(F9);

        assertThat(said)
                .startsWith(
                        "Reading aloud is on.",
                        "Right arrow moves on, Enter chooses, and F1 tells you about all the keys.",
                        "What would you like to know?")
                .endsWith("How are chemotherapy and immunotherapy different?, button")
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheKeysInWords() {
        visit.press(F9);

        assertThat(visit.press(F1))
                .contains(
                        "Left arrow, Right arrow, Up arrow, Down arrow: move",
                        "Escape: go back, or close",
                        "F9: read aloud, on or off")
                .noneMatch(said -> said.matches(".*[←→↑↓].*"));
    }

    @Test
    void readsThePageThatWasTurnedToAndNoMore() {
        visit.press(F9);
        visit.use("What about side effects?");

        assertThat(visit.use("Next"))
                .contains("Managing the side effects of immunotherapy")
                .contains("Question 4 of 6 · Page 2 of 2")
                .doesNotContain("What about side effects?")
                .endsWith("Next question, button");
    }

    @Test
    void saysThanksForTellingWhetherAnAnswerWasClearAndThenTheFocus() {
        visit.press(F9);
        visit.use("What about side effects?");
        visit.use("Next");

        assertThat(visit.use("No"))
                .containsExactly("Thank you for telling us.", "My questions, button");
    }

    @Test
    void readsTheStepOfAFigureThatWasTurnedTo() {
        visit.press(F9);
        visit.use("What exactly is chemotherapy?");

        assertThat(visit.use("Next step"))
                .contains("The blood carries it round the body.", "Step 2 of 4")
                .doesNotContain("What exactly is chemotherapy?")
                .endsWith("Next step, button");
    }

    @Test
    void tellsHowMuchIsFoundAndNotAllOfIt() {
        visit.press(F9);
        typing(SpokenTyping.ALOUD);
        visit.use("Search");

        assertThat(visit.use("n")).containsExactly("n, typed", "Results: 4");
        assertThat(visit.use("Delete")).containsExactly("n, deleted");
    }

    @Test
    void asksWhetherTheNumberIsRightAndSpellsIt() {
        visit.press(F9);
        typing(SpokenTyping.ALOUD);

        assertThat(typeDoubtfulNumber())
                .startsWith("Is this right?", "0 4 0 1 2, 3 4 5, 6 7 8")
                .endsWith("Change, button");
    }

    @Test
    void keepsTheNumberToItselfWhereThePersonChoseSo() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);

        assertThat(typeDoubtfulNumber()).startsWith("Is this right?", KEPT);
        assertThat(visit.texts()).noneMatch(said -> said.matches(".*[0-9].*"));
    }

    @Test
    void tellsTypingFromMoving() {
        visit.press(F9);
        typing(SpokenTyping.ALOUD);
        onStep(CallbackStep.NAME);
        assertThat(visit.reach("A")).endsWith("A");
        assertThat(visit.press(ENTER)).containsExactly("A, typed");
        assertThat(visit.use("Space")).containsExactly("space, typed");
        assertThat(visit.press(BACK_SPACE)).containsExactly("space, deleted");
        assertThat(visit.reach("-")).endsWith("hyphen");
        assertThat(visit.reach("123")).endsWith("Numbers and signs");
        assertThat(visit.reach("Capital letters")).endsWith("Capital letters, off");
        assertThat(visit.press(ENTER)).containsExactly("Capital letters, on for one letter");
        assertThat(visit.use("Clear")).containsExactly("A, deleted");
        visit.reach("E");
        assertThat(visit.hold(Duration.ofMillis(600)))
                .containsExactly("E, typed", "Accents for this letter: 11");
    }

    @Test
    void saysNoLetterOfAKeyWhereThePersonChoseSo() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);
        onStep(CallbackStep.NAME);

        assertThat(visit.reach("A"))
                .last()
                .asString()
                .startsWith("Keys. Their letters are not said aloud.");
        assertThat(visit.press(ENTER)).containsExactly("typed");
        assertThat(visit.press(RIGHT)).isEmpty();
        assertThat(visit.reach("Delete")).endsWith("Delete");
    }

    @Test
    void asksAgainWhetherTypingMayBeHeardOnceSpeechIsSwitchedOffAndOn() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);
        onStep(CallbackStep.NAME);

        assertThat(visit.press(F9)).containsExactly("Reading aloud is off.");
        assertThat(visit.press(F9)).startsWith("Other people may hear");
    }

    @Test
    void saysTheSameErrorTwice() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);
        for (CallbackStep step : List.of(CallbackStep.TOPIC, CallbackStep.NAME)) {
            onStep(step);
            List<String> first = visit.use("Continue");
            assertThat(first).isNotEmpty();
            assertThat(visit.press(ENTER)).isEqualTo(first);
        }
    }

    @Test
    void tellsWhichAnswerEachChangeChanges() {
        assertThat(onCheck(SpokenTyping.SILENT)).contains("Your name", KEPT).doesNotContain("Zoe");
        assertThat(visit.reach("Change")).endsWith("How to reach you, Change, button");
        assertThat(visit.reach("Show")).endsWith("Your number, Show, button");
        assertThat(visit.press(ENTER)).containsExactly("Your number, Hide, button");
        assertThat(visit.press(RIGHT)).containsExactly("Your number, Change, button");
    }

    @Test
    void readsTheAnswersThatWereTypedWhereThePersonChoseSo() {
        assertThat(onCheck(SpokenTyping.ALOUD))
                .containsSubsequence("Your name", "Zoe", "Your number", "0 4 0 1 2, 3 4 5, 6 7 8");
    }

    private List<String> onCheck(SpokenTyping how) {
        visit.press(F9);
        typing(how);
        onStep(CallbackStep.NAME);
        visit.type("Z", "o", "e");
        typeDoubtfulNumber();
        visit.use("Yes");
        return onStep(CallbackStep.CHECK);
    }

    @Test
    void saysEachLanguageByAVoiceOfItsOwnOrByItsNameForTheReader() {
        visit.press(F9);
        visit.use("Language");

        Utterance arabic =
                visit.heard().stream()
                        .filter(said -> said.language().equals(Locale.of("ar")))
                        .findFirst()
                        .orElseThrow();
        assertThat(arabic.text()).isEqualTo("العربية");
        assertThat(arabic.otherwise().orElseThrow().text()).isEqualTo("Arabic");
        assertThat(arabic.otherwise().orElseThrow().language()).isEqualTo(Locale.ENGLISH);
        assertThat(visit.press(RIGHT)).containsExactly("Cymraeg", "choice, not chosen");
        assertThat(visit.heard().getFirst().language()).isEqualTo(Locale.of("cy"));
    }

    @Test
    void saysWhichChoicesAreMadeAndWhatTheyAreFor() {
        visit.press(F9);

        assertThat(visit.use("Make it easier"))
                .containsSubsequence("Text size", "100%", "chosen", "125%", "Colours")
                .endsWith("Text size, 100%, choice, chosen");
        assertThat(visit.use("Dark")).containsExactly("Colours, Dark, choice, chosen");
    }

    @Test
    void goesBackFromACardToWhereThePersonWas() {
        visit.press(F9, RIGHT, F1);

        assertThat(visit.press(ESCAPE))
                .containsExactly(
                        "What would you like to know?", "What exactly is chemotherapy?, button");
    }

    @Test
    void spellsTheReferenceInALanguageThatRunsTheOtherWay() {
        FxThread.run(() -> visit.kiosk().visit().useLanguage(Locale.of("ar")));
        visit.press(F9);
        FxThread.run(() ->
                visit.kiosk()
                        .visit()
                        .navigator()
                        .open(new Route.Done("K7R-MX4C", Optional.empty())));

        assertThat(visit.rest(Duration.ofSeconds(1))).contains("K 7 R, M X 4 C");
    }

    @Test
    void saysWhereThePersonIsAndNotOnceMoreThatItIsADraft() {
        FxThread.run(() -> visit.kiosk().visit().useLanguage(Locale.of("cy")));
        visit.press(F9, F1);

        assertThat(visit.press(ESCAPE)).startsWith("Beth hoffech chi ei wybod?");
    }

    @Test
    void readsOnlyThePageThatShowsOfAScreenThatHasPages() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);
        onStep(CallbackStep.CHECK);
        visit.press(HOME);
        visit.press(F9, F9);
        typing(SpokenTyping.SILENT);

        assertThat(onStep(CallbackStep.CHECK)).contains("Next").doesNotContain("Send");
    }

    @Test
    void saysTheQuestionOfTheTimeOutItsSecondsItsAnswersAndTheClearing() {
        visit.press(F9);
        List<String> said = visit.rest(Duration.ofSeconds(200));

        assertThat(said)
                .containsSubsequence(
                        "Are you still there?",
                        "I'm still here",
                        "I'm finished",
                        "Seconds left: 20",
                        "Seconds left: 10",
                        "Seconds left: 5")
                .last()
                .asString()
                .startsWith("You have left. What you typed and chose has been cleared.");
    }

    @Test
    void asksAloudBeforeItIsLeftAndSaysThatItIs() {
        visit.press(F9);
        typing(SpokenTyping.SILENT);
        onStep(CallbackStep.TOPIC);
        visit.use("Not sure");

        assertThat(visit.use("I'm finished"))
                .startsWith(
                        "Leave without sending?",
                        "What you typed and chose for your call is then erased.");
        assertThat(visit.use("Leave")).last().asString().startsWith("You have left.");
    }

    @Test
    void goesHomeByAKeyAndSaysSo() {
        visit.press(F9);
        visit.use("What about side effects?");

        assertThat(visit.press(HOME)).startsWith("What would you like to know?");
    }
}
