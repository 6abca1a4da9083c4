package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.askwell.callback.CallbackRequest;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.Screen;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the person saw when they sent it is what is logged; no change is lost in silence. */
class ChangeWhileSendingTest {
    private static final FormStage.Display DISPLAY =
            new FormStage.Display("1920x1080", 1920, 1080, 21.5);
    private static final Route CHECK = new Route.Callback(CallbackStep.CHECK);
    private static final Route TOPIC = new Route.Callback(CallbackStep.TOPIC);
    private static final String FAILED = "We could not save your request";
    private static final String NAME = "Wilhelmina Featherstonehaugh";

    private final FormFixture fixture = new FormFixture(DISPLAY.metrics());

    @Test
    void noAnswerCanBeChangedWhileItIsSent() {
        FxThread.run(() -> {
            Scene scene = send();
            FormWalk.turnToFirst(fixture, scene);
            FormWalk.tap(fixture, scene, "Change");
            assertThat(route()).isEqualTo(CHECK);
            FormWalk.tap(fixture, scene, "Back");

            assertThat(route()).isEqualTo(CHECK);
        });
    }

    @Test
    void norOnAScreenThatIsBuiltAnewMeanwhile() {
        FxThread.run(() -> {
            send();
            Scene again = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, again, "Change");
            FormWalk.tap(fixture, again, "Send");
            fixture.background.finish();

            assertThat(fixture.logged)
                    .singleElement()
                    .extracting(CallbackRequest::name)
                    .isEqualTo(NAME);
        });
    }

    @ParameterizedTest
    @EnumSource(CallbackStep.class)
    void norByAnotherWayIntoTheForm(CallbackStep step) {
        FxThread.run(() -> {
            send();
            fixture.late.run();
            fixture.navigator.open(new Route.Callback(step));
            Screen screen = fixture.screens.screen(step, fixture.form);
            Scene scene = scene(screen);

            assertThat(FormWalk.texts(scene)).contains("Sending your request");
            assertThat(screen.foot()).isEmpty();
        });
    }

    @Test
    void whoReadsOnMeanwhileHearsOfAFailure() {
        FxThread.run(() -> {
            fixture.broken = true;
            send();
            fixture.navigator.open(new Route.Topics(new PackId("any")));
            fixture.background.finish();

            assertThat(route()).isEqualTo(CHECK);
            assertThat(FormWalk.texts(show(CallbackStep.CHECK))).contains(FAILED);
        });
    }

    @Test
    void afterAFailureAnswersCanBeChangedAndTheChangeIsLogged() {
        FxThread.run(() -> {
            fixture.broken = true;
            Scene scene = send();
            fixture.background.finish();
            FormStage.layOut(scene);
            assertThat(FormWalk.texts(scene)).contains(FAILED);
            FormWalk.tap(fixture, scene, "Back");
            FormWalk.tap(fixture, scene, "Change");
            assertThat(route()).isEqualTo(TOPIC);

            fixture.form.name().set("Anna Example");
            fixture.navigator.back();
            fixture.broken = false;
            FormWalk.tap(fixture, show(CallbackStep.CHECK), "Send");
            fixture.background.finish();

            assertThat(fixture.logged)
                    .singleElement()
                    .extracting(CallbackRequest::name)
                    .isEqualTo("Anna Example");
        });
    }

    /** Fills the form in and sends it, on the last screen. */
    private Scene send() {
        fixture.fill();
        fixture.navigator.open(CHECK);
        Scene scene = show(CallbackStep.CHECK);
        FormWalk.tap(fixture, scene, "Send");
        return scene;
    }

    private Scene show(CallbackStep step) {
        return scene(fixture.screens.screen(step, fixture.form));
    }

    private static Scene scene(Screen screen) {
        return FormStage.scene(screen, DISPLAY, TextSize.NORMAL, "light");
    }

    private Route route() {
        return fixture.navigator.route().get();
    }
}
