package org.askwell.callback.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;

import org.askwell.callback.CallTime;
import org.askwell.callback.DayPart;
import org.askwell.callback.PreferredTimes;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.ui.FxThread;
import org.askwell.ui.Screen;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a person can choose of the days ahead, and what they are promised. */
class TimesStepTest {
    private static final FormStage.Display DISPLAY =
            new FormStage.Display("1920x1080", 1920, 1080, 21.5);

    private final FormFixture fixture = new FormFixture(DISPLAY.metrics());

    @Test
    void offersThePartsOfDaysThatLieAheadWithTheirDates() {
        FxThread.run(() -> {
            assertThat(tiles(show(CallbackStep.WHEN)))
                    .containsExactly(
                            "Any time",
                            "Monday morning, 2 March",
                            "Monday afternoon, 2 March",
                            "Tuesday morning, 3 March");
            fixture.now = Instant.parse("2026-03-02T12:00:00Z");
            assertThat(tiles(show(CallbackStep.WHEN)))
                    .containsExactly(
                            "Any time", "Monday afternoon, 2 March", "Tuesday morning, 3 March");
        });
    }

    @Test
    void offersMorningsAndAfternoonsWithoutDatesUnderADoubtfulClock() {
        FxThread.run(() -> {
            fixture.fill();
            fixture.dates = false;
            Scene scene = show(CallbackStep.WHEN);
            assertThat(tiles(scene)).containsExactly("Any time", "Any morning", "Any afternoon");
            assertThat(fixture.form.preferred().get()).isEmpty();

            FormWalk.tap(fixture, scene, "Any morning");
            FormWalk.tap(fixture, show(CallbackStep.CHECK), "Send");
            fixture.background.finish();

            assertThat(fixture.logged.getFirst().due()).isEmpty();
            assertThat(fixture.logged.getFirst().preferred())
                    .isEqualTo(
                            new PreferredTimes.AtTimes(
                                    Arrays.stream(DayOfWeek.values())
                                            .limit(5)
                                            .map(day -> new CallTime(day, DayPart.MORNING))
                                            .toList()));
            assertThat(
                            FormWalk.texts(
                                    show(
                                            fixture.screens.done(
                                                    (Route.Done) fixture.navigator.route().get()))))
                    .contains("Meadowbank Cancer Centre will be in touch within 8 working hours.");
        });
    }

    @Test
    void namesTheDayAndTheHourByWhichTheCallComes() {
        FxThread.run(() -> {
            fixture.fill();
            Scene check = show(CallbackStep.CHECK);
            assertThat(FormWalk.texts(check))
                    .contains("Monday afternoon, 2 March\nTuesday morning, 3 March");
            FormWalk.tap(fixture, check, "Send");
            fixture.background.finish();

            assertThat(
                            FormWalk.texts(
                                    show(
                                            fixture.screens.done(
                                                    (Route.Done) fixture.navigator.route().get()))))
                    .contains(
                            "Meadowbank Cancer Centre will be in touch by 11 am on Tuesday 3"
                                    + " March.");
        });
    }

    @Test
    void asksAgainWhereAPartOfADayPassedWhileTheFormWasOpen() {
        FxThread.run(() -> {
            fixture.fill();
            Scene check = show(CallbackStep.CHECK);
            fixture.now = Instant.parse("2026-03-02T17:00:00Z");
            FormWalk.tap(fixture, check, "Send");
            fixture.background.finish();
            assertThat(fixture.logged).isEmpty();
            assertThat(step()).isEqualTo(CallbackStep.WHEN);
        });
    }

    @Test
    void showsAndSaysOnTheStepThatAPartOfADayIsOver() {
        FxThread.run(() -> {
            List<String> told = new ArrayList<>();
            fixture.fill();
            Scene scene = show(CallbackStep.WHEN);
            scene.addEventHandler(AnnouncementEvent.ANY, event -> told.add(event.text()));
            fixture.now = Instant.parse("2026-03-02T17:00:00Z");
            FormWalk.tap(fixture, scene, "Continue");
            FormStage.layOut(scene);

            assertThat(told).containsExactly("That time is over. Choose again.");
            assertThat(FormWalk.texts(scene)).containsAll(told);
            assertThat(tiles(scene)).doesNotContain("Monday afternoon, 2 March");
            assertThat(fixture.form.preferred().get())
                    .contains(new PreferredTimes.OnDates(List.of(FormFixture.TUESDAY_MORNING)));
        });
    }

    private static List<String> tiles(Scene scene) {
        return scene.getRoot().lookupAll(".choice-tile").stream()
                .map(tile -> ((Labeled) tile).getText())
                .toList();
    }

    private Scene show(CallbackStep step) {
        return show(fixture.screens.screen(step, fixture.form));
    }

    private static Scene show(Screen screen) {
        return FormStage.scene(screen, DISPLAY, TextSize.NORMAL, "light");
    }

    private CallbackStep step() {
        return ((Route.Callback) fixture.navigator.route().get()).step();
    }
}
