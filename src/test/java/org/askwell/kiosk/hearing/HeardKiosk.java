package org.askwell.kiosk.hearing;

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
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.Screens;
import org.askwell.kiosk.chrome.HearingCards;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.visit.Languages;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitContent;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.speech.Speech.Ending;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.Screen;
import org.askwell.ui.Timer;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.ChoiceGroup;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One person at a small kiosk, on the thread for drawing and without sound, and what they hear. */
abstract class HeardKiosk {
    static final PackId PACK = new PackId("small");
    static final long READING_MILLIS = 90_000;

    final Words words = new WordsReader("/words").read(Locale.ENGLISH).orElseThrow();
    final HeardSpeech speech = new HeardSpeech();
    final List<Runnable> later = new ArrayList<>();
    final ErrorNote error = FxThread.call(ErrorNote::new);
    long millis;
    private final Touch touch =
            new Touch(
                    new ScreenMetrics(1080, 1920, 4.03),
                    () -> millis,
                    new LaterTimer(),
                    Duration.ZERO);
    private final VisitUi ui =
            new VisitUi(
                    touch,
                    _ -> words,
                    _ -> {
                        throw new AssertionError("nobody types");
                    });
    final Kiosk kiosk = FxThread.call(this::kiosk);
    private final Scene scene = FxThread.call(() -> new Scene(kiosk.root(), 1080, 1920));

    private final class LaterTimer implements Timer {
        @Override
        public Runnable after(Duration delay, Runnable action) {
            later.add(action);
            return () -> later.remove(action);
        }
    }

    private Kiosk kiosk() {
        VisitContent content =
                new VisitContent(
                        new ContentLibrary(List.of(pack()), List.of()),
                        new Languages(List.of(Locale.ENGLISH), new EditionRule(false)));
        return new Kiosk(
                ui,
                SiteSettingsReader.defaults(),
                new SmallScreens(),
                speech,
                host ->
                        new Visit(
                                content,
                                new CallbackForm(new PhoneNumberRule("GB"), parts -> parts),
                                Optional.empty(),
                                host));
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
                List.of(
                        new Edition(
                                Locale.ENGLISH,
                                Review.State.DRAFT,
                                "title",
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Map.of(),
                                Optional.empty())),
                _ -> Optional.empty());
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
            TypedText typed = new TypedText(new SimpleStringProperty(""), 80, () -> {});
            return new VBox(
                    new Label("More secrets."),
                    new TypedField(touch.metrics(), typed, "Your passphrase"),
                    key);
        }

        private VBox form(Visit visit) {
            TypedText typed = new TypedText(new SimpleStringProperty("Zoe"), 80, () -> {});
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
        public PanelCard panel(Panel panel, Visit visit) {
            Runnable close = visit.navigator()::closePanel;
            Buttons make = ui.buttons(visit);
            HearingCards cards = new HearingCards(make);
            return switch (panel) {
                case Panel.NotHeard(Panel.Reason reason) -> cards.notHeard(reason, close);
                case Panel.HearTyping() -> cards.typing(visit);
                default -> new PanelCard(make, "A word", List.of(new Label("Its meaning.")), close);
            };
        }

        @Override
        public boolean offerCallback() {
            return false;
        }

        @Override
        public Route staffEntrance() {
            return new Route.StaffGate();
        }
    }

    void onTopics() {
        run(() -> kiosk.visit().navigator().open(new Route.Topics(PACK)));
    }

    void onForm() {
        run(() -> kiosk.visit().navigator().open(new Route.Callback(CallbackStep.NAME)));
    }

    /** Does {@code work}, and then what two pictures of it do. */
    void run(Runnable work) {
        FxThread.run(() -> {
            work.run();
            for (int picture = 0; picture < 2; picture++) {
                Pulse.on(scene);
                kiosk.tick();
            }
        });
    }

    void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code);
        fire(KeyEvent.KEY_RELEASED, code);
    }

    void fire(EventType<KeyEvent> type, KeyCode code) {
        run(() ->
                Event.fireEvent(
                        scene, new KeyEvent(type, "", "", code, false, false, false, false)));
    }

    /** Types on a keyboard that is plugged in, wherever the focus is. */
    void write(String letter) {
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
    void touchKiosk() {
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

    void fire(String label) {
        millis += 1_000;
        run(() -> button(label).fire());
    }

    TouchButton button(String label) {
        return all(kiosk.root()).stream()
                .filter(TouchButton.class::isInstance)
                .map(TouchButton.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    static List<Node> all(Node node) {
        List<Node> found = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child)));
        }
        return found;
    }

    long marked() {
        return FxThread.call(() ->
                all(kiosk.root()).stream()
                        .filter(node ->
                                node.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass("spoken")))
                        .count());
    }

    boolean hasBar() {
        return FxThread.call(() -> !kiosk.root().lookupAll(".listen-bar").isEmpty());
    }

    void endAll() {
        for (int i = 0; i < 20; i++) {
            run(() -> speech.end(Ending.SAID));
        }
    }
}
