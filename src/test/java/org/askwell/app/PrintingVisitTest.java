package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

import org.askwell.content.AskedQuestions;
import org.askwell.content.Pack;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.Backstage;
import org.askwell.tour.PatientHand;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sheet is printed for the person who asked for it, once, and nobody else hears of it. */
@SuppressWarnings("NullAway.Init") // the kiosk opens before each test
class PrintingVisitTest {
    private static final String HINT = "You can also have your questions on paper.";
    private static final String SENDING = "One moment. Your page is being sent to the printer.";
    private static final String DONE =
            "Your page has been sent to the printer. If you do not see it, ask a member of staff.";

    private final Backstage stage = new Backstage();
    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private Kiosk kiosk;
    private PatientHand hand;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            Fonts.provide();
            Touch touch = TestTouch.of(ScreenMetrics.of(1080, 1920, 21.5), clock);
            kiosk = StagedKiosk.of(stage, SiteSettingsReader.read(printerNamed()), touch, folder);
            hand = new PatientHand(new Scene(kiosk.root(), 1080, 1920), clock);
            takeAlong();
        });
    }

    private Path printerNamed() {
        try {
            return Files.writeString(folder.resolve("site.json"), "{\"printer\": \"default\"}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody ticks a question and wants to take it along. */
    private void takeAlong() {
        Pack pack = kiosk.visit().library().first();
        pack.editions().getFirst().topics().stream()
                .flatMap(topic -> AskedQuestions.suggested(pack.id(), topic).stream())
                .limit(1)
                .forEach(each -> kiosk.visit().asked().set(each.id(), true));
        kiosk.visit().navigator().open(new Route.TakeAlong());
    }

    private boolean says(String text) {
        return kiosk.root().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && text.equals(label.getText()));
    }

    private boolean canPrint() {
        return hand.sees("Print")
                && kiosk.root().lookupAll(".button").stream()
                        .filter(node ->
                                node instanceof Button button && button.getText().equals("Print"))
                        .noneMatch(Node::isDisabled);
    }

    @Test
    void printsForThePersonWhoWaits() {
        FxThread.run(() -> {
            hand.find("Print");

            assertThat(stage.printer().printed()).hasSize(1);
            assertThat(says(DONE)).isTrue();
            assertThat(canPrint()).isTrue();
        });
    }

    @Test
    void printsNothingOnceThePersonHasLeft() {
        FxThread.run(() -> {
            stage.runner().hold();
            hand.find("Print");
            kiosk.finish();
            stage.runner().release();

            assertThat(stage.printer().printed()).isEmpty();
        });
    }

    @Test
    void printsOnceForSomebodyWhoGoesAndComesBack() {
        FxThread.run(() -> {
            stage.runner().hold();
            hand.find("Print");
            kiosk.visit().navigator().open(new Route.Questions());
            kiosk.visit().navigator().back();
            assertThat(says(SENDING)).isTrue();
            assertThat(canPrint()).isFalse();
            stage.runner().release();

            assertThat(stage.printer().printed()).hasSize(1);
            assertThat(says(DONE)).isTrue();
            assertThat(canPrint()).isTrue();
        });
    }

    @Test
    void showsTheNextPersonNothingOfIt() {
        FxThread.run(() -> {
            stage.runner().hold();
            hand.find("Print");
            kiosk.finish();
            takeAlong();
            assertThat(says(HINT)).isTrue();
            assertThat(says(SENDING)).isFalse();
            assertThat(canPrint()).isTrue();
            stage.runner().release();

            assertThat(says(HINT)).isTrue();
            assertThat(says(DONE)).isFalse();
        });
    }
}
