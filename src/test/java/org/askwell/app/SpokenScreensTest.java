package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.callback.view.LogCheck;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.askwell.content.view.DrawingView;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.StaffScreens;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.Screen;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is heard of the real screens, in their order. */
final class SpokenScreensTest {
    private static final PackId PACK = new PackId("chemotherapy-immunotherapy");

    private final List<String> said = new ArrayList<>();
    private final Kiosk kiosk = FxThread.call(this::kiosk);

    private static final class NoRequests implements CallbackRequests {
        @Override
        public void check() {}

        @Override
        public Reference add(Sending sending, Function<Reference, CallbackRequest> request) {
            throw new AssertionError("nobody asks");
        }
    }

    private static final class NoStaff implements StaffScreens {
        @Override
        public Route entrance() {
            return new Route.StaffGate();
        }

        @Override
        public Screen setUp(Visit visit) {
            throw new AssertionError("no staff");
        }

        @Override
        public Screen recovery(Visit visit) {
            throw new AssertionError("no staff");
        }

        @Override
        public Screen gate(Visit visit) {
            throw new AssertionError("no staff");
        }

        @Override
        public Screen workbench(Visit visit) {
            throw new AssertionError("no staff");
        }
    }

    private Kiosk kiosk() {
        Fonts.provide();
        ContentLibrary library =
                ContentLibrary.of(
                        List.of(),
                        List.of(
                                new PackLoader(new DrawingReader())
                                        .load(
                                                new BundledPackFiles("/content/" + PACK.value()),
                                                LocalDate.EPOCH)));
        Kiosk made =
                new KioskAssembly(SiteSettingsReader.defaults(), () -> library)
                        .kiosk(
                                TestTouch.timeless(new ScreenMetrics(1080, 1920, 4.03)),
                                new KioskPorts(
                                        new KioskPorts.Requests(
                                                new NoRequests(),
                                                new LogCheck(new NoRequests(), new InPlaceRunner()),
                                                () -> true,
                                                PromiseClock.believed(() -> Instant.EPOCH)),
                                        Optional.of((_, _) -> {}),
                                        new QuickSpeech(said::add),
                                        new NoStaff(),
                                        KioskLanes.allIn(new InPlaceRunner())));
        Scene scene = new Scene(made.root(), 1080, 1920);
        scene.getRoot().applyCss();
        return made;
    }

    private void hear(Route route) {
        FxThread.run(() -> {
            kiosk.visit().navigator().open(route);
            kiosk.root().applyCss();
            kiosk.root().layout();
            said.clear();
            kiosk.listen();
        });
    }

    private static List<String> descriptions(Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof DrawingView drawing && node.isVisible()) {
            found.add(drawing.getAccessibleText());
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(descriptions(child)));
        }
        return found;
    }

    @Test
    void readsAnAnswerFromItsQuestionToTheButtonsAtItsFoot() {
        hear(new Route.Topic(PACK, "what-is-the-difference"));

        assertThat(said.getFirst()).isEqualTo("How are chemotherapy and immunotherapy different?");
        assertThat(said)
                .containsSubsequence(
                        "Chemotherapy treats tumours with drugs.",
                        "Immunotherapy helps your own immune system to attack cancer cells.",
                        "Next");
        assertThat(said).doesNotHaveDuplicates();
    }

    @Test
    void saysWhatAPictureShows() {
        hear(new Route.Topic(PACK, "what-is-the-difference"));
        List<String> shown = FxThread.call(() -> descriptions(kiosk.root()));

        assertThat(shown).isNotEmpty();
        assertThat(String.join(" ", said)).contains(shown.getFirst());
    }

    @Test
    void readsEveryQuestion() {
        hear(new Route.Topics(PACK));

        assertThat(said)
                .containsSubsequence(
                        "What would you like to know?",
                        "How are chemotherapy and immunotherapy different?",
                        "What about side effects?",
                        "Ask us to call you");
    }

    @Test
    void spellsTheReference() {
        hear(new Route.Done("K7R-MX4C", Optional.empty()));

        assertThat(said).contains("K 7 R, M X 4 C");
    }

    @Test
    void readsAStepOfTheForm() {
        hear(new Route.Callback(CallbackStep.MESSAGE));

        assertThat(said.getFirst()).isEqualTo("Step 4 of 7");
        assertThat(said).contains("May we leave a message and say who is calling?");
    }
}
