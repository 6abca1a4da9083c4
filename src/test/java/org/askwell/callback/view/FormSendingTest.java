package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Reference;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** From the consent to what has become of a request, and what a form then shows. */
class FormSendingTest {
    private static final FormStage.Display DISPLAY =
            new FormStage.Display("1920x1080", 1920, 1080, 21.5);

    private final FormFixture fixture = new FormFixture(DISPLAY.metrics());

    private Scene show(CallbackStep step) {
        return FormStage.scene(
                fixture.screens.screen(step, fixture.form), DISPLAY, TextSize.NORMAL, "light");
    }

    private CallbackStep step() {
        return ((Route.Callback) fixture.navigator.route().get()).step();
    }

    @Test
    void sendWaitsForAnAnswerThatNobodyHasTicked() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.form.agreement().set(new Agreement.Open());
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();
            assertThat(fixture.logged).isEmpty();
            assertThat(FormWalk.texts(scene)).contains("Choose “Yes” or “No” first.");
            FormWalk.tap(fixture, scene, "Yes, keep this and call me");
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();
            assertThat(fixture.logged).hasSize(1);
        });
    }

    @Test
    void whoWantsNothingKeptLeavesWithNothingKept() {
        FxThread.run(() -> {
            fixture.fill();
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "No, do not keep this");
            assertThat(fixture.form.isBegun()).isTrue();
            FormWalk.tap(fixture, scene, "Erase and leave");
            fixture.background.finish();
            assertThat(fixture.logged).isEmpty();
            assertThat(fixture.form.isBegun()).isFalse();
            assertThat(fixture.navigator.route().get()).isEqualTo(new Route.NotKept());
            assertThat(fixture.navigator.canGoBack()).isFalse();
        });
    }

    @Test
    void sendsTheTickedQuestionsOnlyWhereThatIsAskedForAndASecondRequestAsAnother() {
        FxThread.run(() -> {
            FormFixture patient =
                    new FormFixture(DISPLAY.metrics(), List.of("What is it?", "How long?"));
            assertThat(sent(patient)).isEmpty();
            patient.fresh = Reference.random(new Random(1));
            patient.form.takeQuestions().set(true);
            assertThat(sent(patient)).containsExactly("What is it?", "How long?");
            assertThat(patient.logged).hasSize(2);
        });
    }

    private static List<String> sent(FormFixture patient) {
        patient.fill();
        Scene scene =
                FormStage.scene(
                        patient.screens.screen(CallbackStep.CHECK, patient.form),
                        DISPLAY,
                        TextSize.NORMAL,
                        "light");
        assertThat(FormWalk.allTexts(patient, scene)).contains("Send my questions too (2)");
        FormWalk.tap(patient, scene, "Send");
        patient.background.finish();
        return patient.logged.getLast().questions();
    }

    @Test
    void sendingLogsOnceAndLeavesNothingInTheForm() {
        FxThread.run(() -> {
            fixture.fill();
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();
            assertThat(fixture.logged)
                    .singleElement()
                    .extracting(CallbackRequest::name)
                    .isEqualTo("Wilhelmina Featherstonehaugh");
            assertThat(fixture.navigator.route().get())
                    .isEqualTo(
                            new Route.Done(
                                    "X4F-7KQD",
                                    Optional.of(Instant.parse("2026-03-03T11:00:00Z"))));
            assertThat(fixture.navigator.canGoBack()).isFalse();
            assertThat(fixture.form.name().get()).isEmpty();
        });
    }

    @Test
    void saysThatItIsSendingOnceTheLogIsBusyForLong() {
        FxThread.run(() -> {
            fixture.fill();
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            assertThat(FormWalk.texts(scene)).doesNotContain("Sending your request");
            fixture.late.run();
            assertThat(FormWalk.texts(scene)).contains("Sending your request");
            fixture.background.finish();
            assertThat(fixture.navigator.route().get())
                    .isEqualTo(
                            new Route.Done(
                                    "X4F-7KQD",
                                    Optional.of(Instant.parse("2026-03-03T11:00:00Z"))));
        });
    }

    @Test
    void saysThatItFailedWhereItSaidThatItWasSending() {
        FxThread.run(() -> {
            fixture.broken = true;
            fixture.fill();
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            fixture.late.run();
            fixture.background.finish();
            assertThat(FormWalk.texts(scene))
                    .contains("We could not save your request")
                    .doesNotContain("Sending your request");
        });
    }

    @Test
    void aResultThatComesAfterThePersonHasLeftIsDropped() {
        FxThread.run(() -> {
            fixture.fill();
            FormWalk.tap(fixture, show(CallbackStep.CHECK), "Send");
            fixture.form.discard();
            fixture.navigator.replaceAll(new Route.Attract());
            fixture.background.finish();
            assertThat(fixture.navigator.route().get()).isEqualTo(new Route.Attract());
        });
    }

    @Test
    void saysBeforeTheFirstQuestionThatNoRequestCanBeKept() {
        FxThread.run(() -> {
            fixture.broken = true;
            Scene scene = show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            fixture.background.finish();
            FormStage.layOut(scene);

            assertThat(FormWalk.texts(scene))
                    .contains(
                            "We cannot take your request here just now",
                            "Please call 020 7946 0000 or speak to a member of staff.",
                            "I feel unwell now")
                    .doesNotContain("Ask for a call");
        });
    }

    @Test
    void tellsThoseWhoHearTheScreenThatItFailed() {
        FxThread.run(() -> {
            List<String> told = new ArrayList<>();
            fixture.fill();
            fixture.broken = true;
            Scene scene = show(CallbackStep.CHECK);
            scene.addEventHandler(AnnouncementEvent.ANY, event -> told.add(event.text()));
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();

            Scene first = show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            first.addEventHandler(AnnouncementEvent.ANY, event -> told.add(event.text()));
            fixture.background.finish();

            assertThat(told)
                    .containsExactly(
                            "We could not save your request. Please call 020 7946 0000 or speak to"
                                    + " a member of staff.",
                            "We cannot take your request here just now. Please call 020 7946 0000"
                                    + " or speak to a member of staff.");
        });
    }

    @Test
    void asksTheQuestionsAgainOnceRequestsCanBeKept() {
        FxThread.run(() -> {
            fixture.broken = true;
            show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            fixture.background.finish();

            fixture.broken = false;
            Scene scene = show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            assertThat(FormWalk.texts(scene)).doesNotContain("Ask for a call");
            fixture.background.finish();
            FormStage.layOut(scene);
            FormWalk.tap(fixture, scene, "Ask for a call");

            assertThat(step()).isEqualTo(CallbackStep.TOPIC);
        });
    }

    @Test
    void disturbsNobodyWhoIsPastTheFirstQuestion() {
        FxThread.run(() -> {
            show(CallbackStep.WHAT_IT_IS_NOT_FOR);
            fixture.broken = true;
            Scene scene = show(CallbackStep.TOPIC);
            fixture.background.finish();

            assertThat(FormWalk.texts(scene)).contains("What would you like to talk about?");
        });
    }

    @Test
    void afterAFailureEverythingIsStillThereAndCanBeSentAgain() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.broken = true;
            Scene scene = show(CallbackStep.CHECK);
            FormWalk.tap(fixture, scene, "Send");
            fixture.background.finish();
            FormStage.layOut(scene);
            assertThat(FormWalk.texts(scene))
                    .contains("Please call 020 7946 0000 or speak to a member of staff.");
            fixture.broken = false;
            FormWalk.tap(fixture, scene, "Try again");
            fixture.background.finish();
            assertThat(fixture.logged).hasSize(1);
        });
    }

    @Test
    void aFreshFormShowsNothingOfTheLastPerson() {
        FxThread.run(() -> {
            fixture.fill();
            for (CallbackStep step : CallbackStep.values()) {
                show(step);
            }
            fixture.form.discard();
            CallbackForm fresh = new CallbackForm(FormFixture.rule(), parts -> parts);
            for (CallbackStep step : CallbackStep.values()) {
                for (CallbackForm form : new CallbackForm[] {fresh, fixture.form}) {
                    Scene scene =
                            FormStage.scene(
                                    fixture.screens.screen(step, form),
                                    DISPLAY,
                                    TextSize.NORMAL,
                                    "light");
                    assertThat(String.join("\n", FormWalk.texts(scene)))
                            .doesNotContain("Wilhelmina", "0207946", "18", "W••••••••");
                    assertThat(scene.getRoot().lookup(".choice-tile:selected")).isNull();
                }
            }
        });
    }
}
