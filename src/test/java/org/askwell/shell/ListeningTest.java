package org.askwell.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.view.CallbackForm;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.session.CallbackStep;
import org.askwell.session.IdlePolicy;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.session.SpokenTyping;
import org.askwell.session.Zone;
import org.askwell.site.Centre;
import org.askwell.site.KeySettings;
import org.askwell.speech.Speech.Ending;
import org.askwell.speech.Speech.Voice;
import org.askwell.theme.ScreenMetrics;
import org.askwell.widgets.ChoiceGroup;
import org.askwell.widgets.ErrorNote;
import org.askwell.widgets.FxThread;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Timer;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TypedField;
import org.askwell.widgets.TypedText;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What one person hears of a small kiosk, on the thread for drawing and without sound. */
final class ListeningTest {
    private static final PackId PACK = new PackId("small");
    private static final long READING_MILLIS = 90_000;

    private final Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();
    private final HeardSpeech speech = new HeardSpeech();
    private final List<Runnable> later = new ArrayList<>();
    private final ErrorNote error = FxThread.call(ErrorNote::new);
    private long millis;
    private final Touch touch =
            new Touch(
                    new ScreenMetrics(1080, 1920, 4.03),
                    () -> millis,
                    new LaterTimer(),
                    Duration.ZERO);
    private final Kiosk kiosk = FxThread.call(this::kiosk);
    private final Scene scene = FxThread.call(() -> new Scene(kiosk.root(), 1080, 1920));

    private final class LaterTimer implements Timer {
        @Override
        public Runnable after(Duration delay, Runnable action) {
            later.add(action);
            return () -> later.remove(action);
        }
    }

    private Kiosk kiosk() {
        return new Kiosk(
                touch,
                new SmallScreens(),
                new Bands(
                        touch,
                        _ -> words,
                        new Centre(Optional.of("Hill"), Optional.empty(), Optional.empty()),
                        false,
                        () -> new Route.StaffGate()),
                new IdlePolicy(
                        Map.of(
                                Zone.READING, Duration.ofMillis(READING_MILLIS),
                                Zone.FORM, Duration.ofMinutes(2)),
                        Duration.ofSeconds(30)),
                Locale.ENGLISH,
                () -> new ContentLibrary(List.of(pack()), List.of()),
                () -> new CallbackForm(new PhoneNumberRule("GB")),
                new ListenSetting(touch, speech, _ -> words, KeySettings.DEFAULT));
    }

    private static Pack pack() {
        Review review = new Review(Review.State.DRAFT, LocalDate.EPOCH, LocalDate.EPOCH);
        return new Pack(
                PACK.value(),
                Pack.Kind.ARTICLE,
                "source",
                "author",
                review,
                List.of(),
                List.of(),
                Map.of());
    }

    private final class SmallScreens implements Screens {
        @Override
        public Screen screen(Route route, Visit visit) {
            VBox node =
                    switch (route) {
                        case Route.Callback _ -> form(visit);
                        case Route.StaffGate() -> new VBox(new Label("The secrets of patients."));
                        case Route.SetUp() -> secret();
                        case Route.Attract() -> new VBox(new Label("Welcome."));
                        default -> new VBox(new Label("One. Two."), new Label("Three."));
                    };
            return () -> node;
        }

        private VBox secret() {
            Button key = new Button("p");
            key.getStyleClass().add("key");
            TypedText typed = new TypedText(new SimpleStringProperty(""), 80, _ -> true);
            return new VBox(
                    new Label("More secrets."),
                    new TypedField(touch.metrics(), typed, "Your passphrase"),
                    key);
        }

        private VBox form(Visit visit) {
            TypedText typed = new TypedText(new SimpleStringProperty("Zoe"), 80, _ -> true);
            TypedField field = new TypedField(touch.metrics(), typed, "Your name");
            ChoiceGroup<String> group = ChoiceGroup.ofOne(touch, _ -> {});
            group.add("a", "Yes please");
            VBox node = new VBox(new Label("Who are you?"), error, field);
            node.getChildren().addAll(group.tiles());
            node.getChildren()
                    .add(
                            new TouchButton(
                                    touch,
                                    TouchButton.Rank.PRIMARY,
                                    "Continue",
                                    () -> visit.navigator().open(new Route.Topics(PACK))));
            return node;
        }

        @Override
        public Node panel(Panel panel, Visit visit) {
            Runnable close = visit.navigator()::closePanel;
            HearingCards cards = new HearingCards(touch, words);
            return switch (panel) {
                case Panel.NotHeard(Panel.Reason reason) -> cards.notHeard(reason, close);
                case Panel.HearTyping() -> cards.typing(visit);
                default ->
                        new PanelCard(
                                touch, words, "A word", List.of(new Label("Its meaning.")), close);
            };
        }
    }

    private void onTopics() {
        run(() -> kiosk.visit().navigator().open(new Route.Topics(PACK)));
    }

    private void onForm() {
        run(() -> kiosk.visit().navigator().open(new Route.Callback(CallbackStep.NAME)));
    }

    private static void run(Runnable work) {
        FxThread.run(work);
    }

    private void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
        fire(KeyEvent.KEY_RELEASED, code);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code) {
        run(() ->
                Event.fireEvent(
                        scene, new KeyEvent(type, "", "", code, false, false, false, false)));
    }

    /** Types on a keyboard that is plugged in, wherever the focus is. */
    private void write(String letter) {
        fire(KeyEvent.KEY_PRESSED, KeyCode.UNDEFINED);
        run(() ->
                Event.fireEvent(
                        scene,
                        new KeyEvent(
                                KeyEvent.KEY_TYPED,
                                letter,
                                "",
                                KeyCode.UNDEFINED,
                                false,
                                false,
                                false,
                                false)));
    }

    /** A key of no action: it only shows that somebody is there. */
    private void touchKiosk() {
        run(() ->
                Event.fireEvent(
                        kiosk.root(),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.F24,
                                false,
                                false,
                                false,
                                false)));
    }

    private void fire(String label) {
        millis += 1_000;
        run(() -> button(label).fire());
    }

    private TouchButton button(String label) {
        return all(kiosk.root()).stream()
                .filter(TouchButton.class::isInstance)
                .map(TouchButton.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    private static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    private long marked() {
        return FxThread.call(() ->
                all(kiosk.root()).stream()
                        .filter(node ->
                                node.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass("spoken")))
                        .count());
    }

    private boolean hasBar() {
        return FxThread.call(() -> !kiosk.root().lookupAll(".listen-bar").isEmpty());
    }

    @Test
    void readsTheScreenSentenceBySentenceAndShowsWhere() {
        onTopics();
        fire("Listen");
        assertThat(speech.texts()).containsExactly("One.");
        assertThat(marked()).isEqualTo(1);
        assertThat(hasBar()).isTrue();
        run(() -> speech.end(Ending.SAID));
        run(() -> speech.end(Ending.SAID));
        assertThat(speech.texts()).containsExactly("One.", "Two.", "Three.");
        run(() -> speech.end(Ending.SAID));
        assertThat(marked()).isZero();
        assertThat(hasBar()).isFalse();
    }

    @Test
    void pausesRepeatsAndChangesItsPace() {
        onTopics();
        fire("Listen");
        fire("Pause");
        assertThat(speech.sounding).isFalse();
        fire("Go on");
        fire("Again");
        assertThat(speech.texts()).containsExactly("One.", "One.", "One.");
        fire("Slower");
        fire("Louder");
        assertThat(speech.said.getLast().delivery().speed()).isEqualTo(2);
        assertThat(speech.said.getLast().delivery().volume()).isEqualTo(4);
        fire("Stop");
        assertThat(speech.sounding).isFalse();
        assertThat(hasBar()).isFalse();
    }

    @Test
    void stopsWhenTheScreenIsLeftAndForgetsThePaceWithThePerson() {
        onTopics();
        fire("Listen");
        fire("Faster");
        run(() -> kiosk.visit().navigator().open(new Route.Compare(PACK)));
        assertThat(speech.sounding).isFalse();
        assertThat(hasBar()).isFalse();
        run(kiosk::finish);
        onTopics();
        fire("Listen");
        assertThat(speech.said.getLast().delivery().speed()).isEqualTo(3);
    }

    @Test
    void stopsWhenThePersonIsFinished() {
        onTopics();
        fire("Listen");
        run(kiosk::finish);

        assertThat(speech.sounding).isFalse();
    }

    @Test
    void readsACardInsteadOfWhatLiesUnderIt() {
        onTopics();
        run(() -> kiosk.visit().navigator().show(new Panel.Word(PACK, "cell")));
        run(() -> kiosk.visit().listen());

        assertThat(speech.latest()).isEqualTo("A word");
        fire("Stop");
    }

    @Test
    void saysInWordsThatThereIsNoVoice() {
        speech.voice = Voice.NO_VOICE;
        onTopics();
        fire("Listen");

        assertThat(kiosk.visit().navigator().panel().get())
                .contains(new Panel.NotHeard(Panel.Reason.NO_VOICE));
        assertThat(speech.said).isEmpty();
    }

    @Test
    void losesOneSentenceToAnEngineThatCrashesAndTellsOfTheSecond() {
        onTopics();
        fire("Listen");
        run(() -> speech.end(Ending.FAILED));
        assertThat(speech.latest()).isEqualTo("Two.");
        run(() -> speech.end(Ending.FAILED));

        assertThat(kiosk.visit().navigator().panel().get())
                .contains(new Panel.NotHeard(Panel.Reason.BROKEN));
    }

    @Test
    void letsTheIdleClockStandWhileItReadsButNotForEver() {
        onTopics();
        fire("Listen");
        millis += 9 * 60_000;
        run(kiosk::tick);
        assertThat(speech.sounding).isTrue();
        millis += 60_000 + READING_MILLIS;
        run(kiosk::tick);
        assertThat(speech.sounding).isFalse();
        assertThat(speech.chimes).isEqualTo(1);
    }

    @Test
    void warnsBySoundAndSpeaksToWhoeverListened() {
        onTopics();
        millis += READING_MILLIS;
        run(kiosk::tick);
        assertThat(speech.chimes).isEqualTo(1);
        assertThat(later).isEmpty();
        fire("I'm still here");
        fire("Listen");
        fire("Stop");
        millis += READING_MILLIS;
        run(kiosk::tick);
        run(() -> later.getLast().run());
        assertThat(speech.latest()).startsWith("Are you still there?");
    }

    @Test
    void saysNothingOfTheQuestionOnceItIsAnswered() {
        onTopics();
        fire("Listen");
        fire("Stop");
        millis += READING_MILLIS;
        run(kiosk::tick);
        fire("I'm still here");

        assertThat(later).isEmpty();
    }

    @Test
    void readsEachNewScreenInSpeakingMode() {
        onTopics();
        press(KeyCode.F9);
        assertThat(speech.latest()).isEqualTo("Speaking is on.");
        run(() -> kiosk.visit().navigator().open(new Route.Compare(PACK)));
        assertThat(speech.latest()).isEqualTo("One.");
        assertThat(hasBar()).isFalse();
        press(KeyCode.F9);
        assertThat(speech.latest()).isEqualTo("Speaking is off.");
        run(() -> kiosk.visit().navigator().open(new Route.Topics(PACK)));
        assertThat(speech.latest()).isEqualTo("Speaking is off.");
    }

    @Test
    void beginsAVisitWhenSpeakingModeIsSwitchedOnAtTheFirstScreen() {
        press(KeyCode.F9);

        assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Topics(PACK));
        run(kiosk::finish);
        onTopics();
        assertThat(speech.latest()).isEqualTo("Speaking is on.");
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
    void tellsWhereThePaceAndTheVolumeEnd() {
        onTopics();
        fire("Listen");
        fire("Slower");
        fire("Slower");
        int said = speech.said.size();
        fire("Slowest");
        assertThat(speech.said).hasSize(said);
        for (int step = 0; step < 4; step++) {
            fire("Faster");
        }
        assertThat(button("Fastest").getText()).isNotEqualTo("Slowest");
        fire("Softer");
        fire("Softer");
        assertThat(button("Softest").isVisible()).isTrue();
        for (int step = 0; step < 4; step++) {
            fire("Louder");
        }
        assertThat(button("Loudest").isVisible()).isTrue();
        assertThat(button("Slower").isVisible()).isTrue();
    }

    @Test
    void switchesSpeakingModeOnceWhileTheKeyIsHeld() {
        onTopics();
        fire(KeyEvent.KEY_PRESSED, KeyCode.F9);
        millis += 500;
        fire(KeyEvent.KEY_PRESSED, KeyCode.F9);
        assertThat(speech.texts()).contains("Speaking is on.").doesNotContain("Speaking is off.");
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
        run(() -> error.say(Optional.of("Please type your name.")));

        assertThat(speech.latest()).isEqualTo("Please type your name.");
    }

    @Test
    void asksBeforeItSaysWhatWasTyped() {
        onForm();
        run(() -> kiosk.visit().listen());
        assertThat(kiosk.visit().navigator().panel().get()).contains(new Panel.HearTyping());
        fire("Keep it silent");
        endAll();
        assertThat(speech.texts())
                .contains("Who are you?", "Your name", "What you typed is not said aloud.")
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
        run(() -> kiosk.visit().listen());
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
        assertThat(speech.latest()).isEqualTo("y");
        press(KeyCode.BACK_SPACE);
        assertThat(speech.latest()).isEqualTo(words.text("speech.typed-less"));
        run(() -> kiosk.visit().hearTyping(SpokenTyping.SILENT));
        write("w");
        assertThat(speech.texts()).doesNotContain("w");
    }

    private void endAll() {
        for (int i = 0; i < 20; i++) {
            run(() -> speech.end(Ending.SAID));
        }
    }
}
