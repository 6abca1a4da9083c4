package org.askwell.app;

import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.store.TestRequests;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways of patients and staff who use nothing but a few keys. */
class KeyJourneyTest extends Journey {
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");
    private static final String PASSPHRASE = "qqqqqqqqqqqw";
    private static final Duration STAFF_HOLD = Duration.ofMillis(3_100);
    private static final double RING_PX = 4;
    private static final int MORE_THAN_TILES = 10;
    private static final Duration LONG = Duration.ofMinutes(3);

    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Override
    void prepare(KioskUnderTest kiosk) throws Exception {
        kiosk.vault().prepare(PASSPHRASE.toCharArray()).commit();
    }

    private void press(KeyCode... codes) {
        FxThread.run(() -> keys().press(codes));
    }

    private void use(String... labels) {
        for (String label : labels) {
            FxThread.run(() -> keys().find(label));
            assertRingShows();
            press(ENTER);
            assertRingShows();
        }
    }

    private void typeByKeys(String text) {
        use(text.split(""));
    }

    private String focused() {
        return FxThread.call(() -> keys().focused());
    }

    private Optional<Panel> panel() {
        return kiosk().visit().navigator().panel().get();
    }

    private void assertRingShows() {
        if (!route().equals(new Route.Attract())) {
            Node owner = FxThread.call(() -> kiosk().root().getScene().getFocusOwner());
            assertThat(owner).isNotNull();
            assertThat(owner.isFocusVisible()).as(owner.toString()).isTrue();
            FxThread.run(owner::applyCss);
            Border border = ((Region) owner).getBorder();
            assertThat(border).as(owner.toString()).isNotNull();
            assertThat(border.getStrokes())
                    .as(owner.toString())
                    .anyMatch(stroke ->
                            stroke.getWidths().getTop() >= RING_PX
                                    && !stroke.getTopStroke().equals(Color.TRANSPARENT));
        }
    }

    @Test
    void startsByAnyKeyAndByEnterAtOnce() {
        press(KeyCode.A);
        assertThat(focused()).isEqualTo("Tap to start");
        assertRingShows();
        press(ENTER);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        use("I'm finished");
        press(ENTER);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
    }

    @Test
    void readsAnAnswerWithAllItsPages() {
        press(ENTER);
        use("What about side effects?");
        assertThat(route()).isEqualTo(new Route.Topic(ARTICLE, "side-effects"));
        int pages = 1;
        while (FxThread.call(() -> keys().goes("Next"))) {
            press(ENTER);
            assertRingShows();
            pages++;
        }
        assertThat(pages).isGreaterThan(1);
        for (int page = 1; page < pages; page++) {
            press(ESCAPE);
            assertThat(route()).isEqualTo(new Route.Topic(ARTICLE, "side-effects"));
        }
        press(ESCAPE);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
    }

    @Test
    void looksAtAWordAndReturnsToIt() {
        press(ENTER);
        use("What about side effects?");
        use("Nausea");
        assertThat(panel()).contains(new Panel.Word(ARTICLE, "nausea"));
        press(ESCAPE);
        assertThat(panel()).isEmpty();
        assertThat(focused()).isEqualTo("Nausea");
        press(ENTER);
        use("Close");
        assertThat(panel()).isEmpty();
        assertThat(focused()).isEqualTo("Nausea");
    }

    @Test
    void makesItEasierWithoutLosingThePlace() {
        press(ENTER);
        use("Make it easier", "125%");
        assertThat(kiosk().visit().preferences().get().textSize()).isEqualTo(TextSize.LARGE);
        assertThat(focused()).isEqualTo("125%");
        press(ESCAPE);
        assertThat(focused()).isEqualTo("Make it easier");
        assertRingShows();
    }

    @Test
    void listensAndStops() {
        press(ENTER);
        use("Listen");
        assertThat(focused()).isEqualTo("Pause");
        use("Stop");
        assertThat(focused()).isEqualTo("Listen");
        assertRingShows();
    }

    @Test
    void seesUrgentHelpAtOnceEverywhere() {
        press(F1);
        assertThat(panel()).contains(new Panel.KeyHelp());
        assertThat(says("Enter: choose") || FxThread.call(() -> keys().goes("Next"))).isTrue();
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        assertRingShows();
        press(ESCAPE);
        assertThat(panel()).isEmpty();
        press(F1, HOME);
        assertThat(panel()).isEmpty();
    }

    @Test
    void asksToBeCalled() throws Exception {
        press(ENTER);
        use("Ask us to call you", "Ask for a call", "Not sure");
        assertThat(focused()).isEqualTo("What is your name?");
        typeByKeys("Zo");
        use("áç");
        assertThat(FxThread.call(() -> keys().isOnKey())).isTrue();
        use("ë");
        press(HOME);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        press(ESCAPE);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
        use("Continue");
        typeByKeys("020794600189");
        use("Delete");
        rest(LONG);
        press(RIGHT, LEFT);
        assertThat(focused()).isEqualTo("I'm still here");
        assertRingShows();
        press(ENTER);
        assertThat(focused()).isEqualTo("Delete");
        use("Continue", "Yes, you may leave a message", "Any time");
        press(ESCAPE);
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.WHEN));
        use("Continue", "A phone call is fine", "Show", "Hide");
        FxThread.run(() -> keys().use("Yes, keep this and call me"));
        use("Send");

        List<LoggedRequest> logged = logged(PASSPHRASE);
        assertThat(logged)
                .singleElement()
                .isInstanceOfSatisfying(
                        LoggedRequest.Intact.class,
                        request -> {
                            assertThat(request.request().name()).isEqualTo("Zoë");
                            assertThat(request.request().telephone().e164())
                                    .isEqualTo("+442079460018");
                        });
        assertThat(route()).isInstanceOf(Route.Done.class);
    }

    /**
     * Whoever has only looked at the questions is asked, too, before the key Back ends the visit.
     */
    @Test
    void asksBeforeTheKeyBackEndsTheVisit() {
        press(ENTER, ESCAPE);
        assertThat(panel()).contains(new Panel.Leave());
        assertThat(says("Do you want to leave?")).isTrue();
        press(ESCAPE);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
        press(ESCAPE);
        use("Leave");
        assertThat(route()).isEqualTo(new Route.Attract());
    }

    /** What was chosen for a call is lost only by the button that says so. */
    @Test
    void asksBeforeItLeavesWithoutSending() {
        press(ENTER);
        use("Ask us to call you", "Ask for a call", "Not sure", "I'm finished");
        assertThat(panel()).contains(new Panel.Leave());
        assertThat(says("Leave without sending?")).isTrue();
        assertThat(focused()).isNotEqualTo("Leave");
        press(HOME);
        assertThat(panel()).isEmpty();
        press(ESCAPE);
        use("I'm finished");
        press(ESCAPE);
        assertStayed();
        use("I'm finished", "Stay here");
        assertStayed();
        use("I'm finished", "Leave");
        assertThat(route()).isEqualTo(new Route.Attract());
        assertThat(kiosk().visit().form().isBegun()).isFalse();
    }

    private void assertStayed() {
        assertThat(panel()).isEmpty();
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.NAME));
        assertThat(focused()).isEqualTo("I'm finished");
        assertThat(kiosk().visit().form().isBegun()).isTrue();
    }

    /** Arrows look at the answers; Enter takes one and leads on. */
    @Test
    void neverChoosesNorLeadsOnByArrows() {
        press(ENTER);
        use("Ask us to call you", "Ask for a call");
        assertChoiceIsMadeByEnterAlone(CallbackStep.TOPIC, "Not sure");
        FxThread.run(() -> keys().write("Al"));
        press(ENTER);
        FxThread.run(() -> keys().write("07911123456"));
        press(ENTER);
        assertChoiceIsMadeByEnterAlone(CallbackStep.MESSAGE, "No, only speak to me");
        assertChoiceIsMadeByEnterAlone(CallbackStep.WHEN, "Any time");
        assertChoiceIsMadeByEnterAlone(CallbackStep.SUPPORT, "A phone call is fine");
        assertThat(route()).isEqualTo(new Route.Callback(CallbackStep.CHECK));
    }

    private void assertChoiceIsMadeByEnterAlone(CallbackStep step, String answer) {
        Route here = new Route.Callback(step);
        assertThat(route()).isEqualTo(here);
        for (KeyCode arrow : List.of(KeyCode.DOWN, KeyCode.UP, RIGHT, LEFT)) {
            for (int i = 0; i < MORE_THAN_TILES; i++) {
                press(arrow);
                assertThat(route()).isEqualTo(here);
            }
        }
        assertThat(FxThread.call(() -> kiosk().root().lookupAll(".choice-tile:selected")))
                .isEmpty();
        use(answer);
        assertThat(route()).isNotEqualTo(here);
    }

    @Test
    void staysByTheKeyBackWhenAsked() {
        press(ENTER);
        use("Make it easier");
        rest(LONG);
        press(ESCAPE);
        assertThat(panel()).contains(new Panel.MakeItEasier());
        rest(LONG);
        press(HOME);
        assertThat(panel()).contains(new Panel.MakeItEasier());
    }

    @Test
    void takesAwayLettersWhileTheKeyIsHeld() {
        press(ENTER);
        use("Search");
        typeByKeys("naus");
        FxThread.run(() -> {
            keys().goes("Delete");
            keys().hold(ENTER, Duration.ofMillis(650));
        });
        assertThat(FxThread.call(() -> keys().typed())).isEqualTo("n");
        use("a");
        FxThread.run(() -> keys().hold(ENTER, Duration.ofMillis(600)));
        assertThat(FxThread.call(() -> keys().isOnKey())).isTrue();
        use("à");
        assertThat(FxThread.call(() -> keys().typed())).isEqualTo("naà");
    }

    @Test
    void goesOnByEnterInAField() {
        press(ENTER);
        use("Search");
        assertThat(focused()).isEqualTo("What are you looking for?");
        press(ENTER);
        assertThat(route()).isEqualTo(new Route.Found());
    }

    @Test
    void leavesNoRingForThoseWhoTouch() {
        press(ENTER);
        Node owner = FxThread.call(() -> kiosk().root().getScene().getFocusOwner());
        assertThat(owner.isFocusVisible()).isTrue();
        tap("Make it easier");
        tap("Close");
        assertThat(FxThread.call(() -> kiosk().root().lookupAll(":focus-visible"))).isEmpty();
    }

    @Test
    void worksThroughTheRequestsOfPatients() throws Exception {
        new TestRequests(parts().database(), parts().memory())
                .add(FakeLog.request(1, "Anna Example", FakeLog.RECEIVED));
        press(RIGHT);
        FxThread.run(() -> keys().hold(F1, STAFF_HOLD));
        assertThat(route()).isEqualTo(new Route.StaffGate());
        assertThat(focused()).isEqualTo("Staff: enter your passphrase");
        press(HOME);
        typeByKeys("q");
        use("Open");
        assertThat(says("Passphrase is not correct. Try again.")).isTrue();
        typeByKeys(PASSPHRASE);
        use("Open");
        assertThat(route()).isEqualTo(new Route.Workbench());
        FxThread.run(() -> keys().hold(F1, STAFF_HOLD));
        press(ESCAPE, ESCAPE, HOME);
        assertThat(route()).isEqualTo(new Route.Workbench());

        FxThread.run(() -> keys().goesTo(node -> node.getStyleClass().contains("row-target")));
        press(ENTER);
        use("Mark as done");
        assertThat(logged(PASSPHRASE).getFirst().status()).isEqualTo(RequestStatus.DONE);
        use("Undo", "Done 0", "New 1", "Notices: 1");
        press(ESCAPE);
        use("Export new: 1");
        try (Stream<Path> files = Files.list(parts().exports())) {
            assertThat(files).hasSize(1);
        }
        use("Finish and lock");
        assertThat(route()).isEqualTo(new Route.Attract());
    }

    @Test
    void opensNothingForStaffByAShortPress() {
        press(ENTER);
        FxThread.run(() -> keys().hold(F1, Duration.ofMillis(2_800)));
        rest(STAFF_HOLD);
        assertThat(route()).isEqualTo(new Route.Topics(ARTICLE));
    }
}
