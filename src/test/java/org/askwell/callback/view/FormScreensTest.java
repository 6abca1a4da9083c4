package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;

import org.askwell.callback.Support;
import org.askwell.session.CallbackStep;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.DataProtection;
import org.askwell.site.FormSettings;
import org.askwell.site.Retention;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

class FormScreensTest {
    private static final FormStage.Display DISPLAY =
            new FormStage.Display("1920x1080", 1920, 1080, 21.5);

    private final FormFixture fixture = new FormFixture(DISPLAY.metrics());

    @Test
    void feelingUnwellShowsUrgentHelp() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            FormWalk.tap(fixture, scene, "I feel unwell now");
            assertThat(fixture.navigator.panel().get()).contains(new Panel.UrgentHelp());
        });
    }

    @Test
    void choosingATopicLeadsToTheName() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.TOPIC);
            FormWalk.tap(fixture, scene, "Not sure");
            FormWalk.tap(fixture, scene, "Continue");
            assertThat(step()).isEqualTo(CallbackStep.NAME);
        });
    }

    @Test
    void goingOnWithoutAnAnswerSaysHowToPutItRight() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.MESSAGE);
            FormWalk.tap(fixture, scene, "Continue");
            assertThat(FormWalk.texts(scene)).contains("Choose yes or no.");
            assertThat(step()).isEqualTo(CallbackStep.WHAT_IT_IS_NOT_FOR);
        });
    }

    @Test
    void theConsentStatesForHowLongTheLogReallyKeepsWhatIsSent() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.kept = Optional.of(new Retention(14, 60, 365));
            Scene scene = show(CallbackStep.CHECK);
            assertThat(String.join(" ", FormWalk.allTexts(fixture, scene)))
                    .contains("14 days", "365 days");
            FormWalk.tap(fixture, scene, "Yes, keep this and call me");
            // Staff confirm the shorter time while the person looks their answers through.
            fixture.kept = Optional.empty();
            scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();
            assertThat(fixture.logged).hasSize(1);
            assertThat(fixture.logged.getFirst().consent().wording())
                    .contains("14 days", "365 days");
        });
    }

    @Test
    void leadsOnByItselfWhereOneChoiceIsAll() {
        FxThread.run(() -> {
            fixture.navigator.open(new Route.Callback(CallbackStep.TOPIC));
            FormWalk.tap(fixture, show(CallbackStep.TOPIC), "Side effects");
            assertThat(step()).isEqualTo(CallbackStep.NAME);
            fixture.navigator.open(new Route.Callback(CallbackStep.MESSAGE));
            FormWalk.tap(fixture, show(CallbackStep.MESSAGE), "No, only speak to me");
            assertThat(step()).isEqualTo(CallbackStep.WHEN);
            FormWalk.tap(fixture, show(CallbackStep.WHEN), "Any time");
            assertThat(step()).isEqualTo(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, show(CallbackStep.SUPPORT), "A phone call is fine");
            assertThat(step()).isEqualTo(CallbackStep.CHECK);
        });
    }

    @Test
    void waitsForContinueWhereTheSiteSaysSo() {
        FxThread.run(() -> {
            FormFixture patient =
                    new FormFixture(
                            DISPLAY.metrics(),
                            List.of(),
                            new FormSettings(false, DataProtection.DEFAULT));
            patient.navigator.open(new Route.Callback(CallbackStep.MESSAGE));
            Scene scene =
                    FormStage.scene(
                            patient.screens.screen(CallbackStep.MESSAGE, patient.form),
                            DISPLAY,
                            TextSize.NORMAL,
                            "light");
            FormWalk.tap(patient, scene, "No, only speak to me");
            assertThat(patient.navigator.route().get())
                    .isEqualTo(new Route.Callback(CallbackStep.MESSAGE));
        });
    }

    @Test
    void anErrorMovesNothingAndGoesWithTheAnswer() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.NAME);
            Bounds before = whereFieldIs(scene);
            FormWalk.tap(fixture, scene, "Continue");
            assertThat(FormWalk.texts(scene)).contains("Enter your name.", "What is your name?");
            assertThat(whereFieldIs(scene)).isEqualTo(before);
            fixture.form.name().set("A");
            assertThat(FormWalk.texts(scene)).doesNotContain("Enter your name.");
        });
    }

    private static Bounds whereFieldIs(Scene scene) {
        FormStage.layOut(scene);
        return scene.getRoot().lookup(".typed-field").getBoundsInParent();
    }

    @Test
    void aTextMessageToALandlineIsAskedAbout() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.form.telephone().set("02079460010");
            fixture.form.accept(CallbackStep.TELEPHONE);
            fixture.navigator.open(new Route.Callback(CallbackStep.SUPPORT));
            Scene scene = show(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, scene, "I need an interpreter");
            FormWalk.tap(fixture, scene, "Send me a text message");
            FormWalk.tap(fixture, scene, "Continue");
            FormWalk.tap(fixture, scene, "Polski");
            assertThat(FormWalk.texts(scene)).contains("This may be a landline");
            assertThat(fixture.form.firstIncomplete()).contains(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, scene, "Change my number");
            assertThat(step()).isEqualTo(CallbackStep.TELEPHONE);
            FormWalk.tap(fixture, show(CallbackStep.TELEPHONE), "Continue");
            assertThat(step()).isEqualTo(CallbackStep.SUPPORT);
            scene = show(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, scene, "Continue");
            FormWalk.tap(fixture, scene, "Continue");
            FormWalk.tap(fixture, scene, "Text it anyway");
            assertThat(step()).isEqualTo(CallbackStep.CHECK);
            assertThat(fixture.form.support().support())
                    .containsExactlyInAnyOrder(
                            new Support.Interpreter(Locale.of("pl")), new Support.TextMessage());
        });
    }

    @Test
    void aDoubtfulNumberIsReadBackAndTakenOnYes() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.TELEPHONE);
            fixture.form.telephone().set("07700900999");
            FormWalk.tap(fixture, scene, "Continue");
            assertThat(FormWalk.texts(scene)).contains("07700 900 999");
            FormWalk.tap(fixture, scene, "Yes");
            assertThat(step()).isEqualTo(CallbackStep.MESSAGE);
        });
    }

    @Test
    void theNumberPadWritesIntoTheField() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.TELEPHONE);
            FormWalk.tap(fixture, scene, "+");
            FormWalk.tap(fixture, scene, "4");
            assertThat(fixture.form.telephone().get()).isEqualTo("+4");
        });
    }

    @Test
    void anInterpreterNeedsALanguage() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, scene, "I need an interpreter");
            FormWalk.tap(fixture, scene, "Continue");
            FormWalk.tap(fixture, scene, "Continue");
            assertThat(FormWalk.texts(scene)).contains("Choose a language.");
            FormWalk.tap(fixture, scene, "Polski");
            assertThat(step()).isEqualTo(CallbackStep.CHECK);
        });
    }

    @Test
    void anInterpreterCanBeForALanguageThatTheCentreHasNotListed() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.SUPPORT);
            FormWalk.tap(fixture, scene, "I need an interpreter");
            FormWalk.tap(fixture, scene, "Continue");
            FormWalk.tap(fixture, scene, "Another language");
            assertThat(step()).isEqualTo(CallbackStep.CHECK);
            assertThat(FormWalk.texts(show(CallbackStep.CHECK)))
                    .contains("Interpreter: Another language");
        });
    }

    @Test
    void anyTimeAndChosenTimesExcludeEachOther() {
        FxThread.run(() -> {
            Scene scene = show(CallbackStep.WHEN);
            FormWalk.tap(fixture, scene, "Any time");
            FormWalk.tap(fixture, scene, "Monday afternoon, 2 March");
            FormWalk.tap(fixture, scene, "Monday afternoon, 2 March");
            assertThat(fixture.form.preferred().get()).isEmpty();
            assertThat(scene.getRoot().lookup(".choice-tile:selected")).isNull();
        });
    }

    @Test
    void masksNameAndNumberUntilTheyAreShown() {
        FxThread.run(() -> {
            fixture.fill();
            Scene scene = show(CallbackStep.CHECK);
            assertThat(FormWalk.texts(scene))
                    .contains("W••••••••", "•••• •••• 18")
                    .doesNotContain("Wilhelmina Featherstonehaugh");
            FormWalk.tap(fixture, scene, "Show");
            assertThat(FormWalk.texts(scene)).contains("Wilhelmina Featherstonehaugh");
            FormWalk.tap(fixture, scene, "Hide");
            assertThat(FormWalk.texts(scene)).doesNotContain("Wilhelmina Featherstonehaugh");
        });
    }

    @Test
    void aChangedAnswerLeadsBackToTheCheck() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.navigator.open(new Route.Callback(CallbackStep.CHECK));
            FormWalk.tap(fixture, show(CallbackStep.CHECK), "Change");
            assertThat(step()).isEqualTo(CallbackStep.TOPIC);
            FormWalk.tap(fixture, show(CallbackStep.TOPIC), "Continue");
            assertThat(step()).isEqualTo(CallbackStep.CHECK);
        });
    }

    private Scene show(CallbackStep step) {
        return FormStage.scene(
                fixture.screens.screen(step, fixture.form), DISPLAY, TextSize.NORMAL, "light");
    }

    private CallbackStep step() {
        return ((Route.Callback) fixture.navigator.route().get()).step();
    }
}
