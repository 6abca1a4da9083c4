package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Preferences;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.FakeLog;
import org.askwell.staff.Unlocking;
import org.askwell.store.TestRequests;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** On every screen the keys reach every control once, on the way there and on the way back. */
class KeyReachTest {
    private static final char[] PASSPHRASE = "correct horse battery".toCharArray();
    private static final int REQUESTS = 30;

    @TempDir private Path folder;

    private final TourClock clock = new TourClock();
    private int seen;

    @SuppressWarnings("NullAway.Init")
    private Kiosk kiosk;

    @SuppressWarnings("NullAway.Init")
    private KeyHand hand;

    @ParameterizedTest
    @CsvSource({
        "1080, 1920, 4.03, en, NORMAL",
        "1366, 768, 3.95, cy, LARGEST",
        "1920, 1080, 4.03, ar, LARGE",
    })
    void reachesEveryControlOnce(
            double width, double height, double pxPerMm, String language, TextSize size)
            throws Exception {
        KioskUnderTest parts = new KioskUnderTest(folder);
        parts.vault().prepare(PASSPHRASE.clone()).commit();
        TestRequests requests = new TestRequests(parts.database(), parts.memory());
        for (int i = 1; i <= REQUESTS; i++) {
            requests.add(FakeLog.request(i, "Anna Example", FakeLog.RECEIVED));
        }
        ScreenMetrics metrics = new ScreenMetrics(width, height, pxPerMm);
        FxThread.call(() -> {
            Fonts.provide();
            kiosk =
                    parts.kiosk(
                            TestTouch.of(metrics, clock),
                            SiteSettingsReader.defaults().startingIn(Locale.of(language)));
            Scene scene = new Scene(kiosk.root(), width, height);
            hand = new KeyHand(scene, clock);
            prefer(size);
            new EveryScreen(kiosk, clock, this::lookAt).visit();
            kiosk.finish();
            prefer(size);
            if (parts.vault().unlock(PASSPHRASE.clone()) instanceof Unlocking.Unlocked unlocked) {
                kiosk.visit().unlock(unlocked.session());
            }
            lookAt("the requests");
            kiosk.finish();
            return true;
        });
        assertThat(seen).isGreaterThan(50);
    }

    private void prefer(TextSize size) {
        ObjectProperty<Preferences> preferences = kiosk.visit().preferences();
        preferences.set(preferences.get().withTextSize(size));
    }

    /** Looks at every page of what shows. */
    private void lookAt(String name) {
        layOut();
        checkKeys(name);
        for (Optional<Pages> turned = turn(); turned.isPresent(); turned = turn()) {
            layOut();
            checkKeys(name + ", page " + (turned.get().page().get() + 1));
        }
    }

    private Optional<Pages> turn() {
        Optional<Pages> more =
                shown(kiosk.root()).stream()
                        .filter(Pages.class::isInstance)
                        .map(Pages.class::cast)
                        .filter(Pages::hasNext)
                        .findFirst();
        more.ifPresent(Pages::next);
        return more;
    }

    private void checkKeys(String name) {
        hand.press(KeyCode.RIGHT);
        layOut();
        List<Node> controls =
                shown(kiosk.root()).stream().filter(Node::isFocusTraversable).toList();
        assertThat(controls).as(name).isNotEmpty();
        assertThat(kiosk.controls()).as(name).containsExactlyInAnyOrderElementsOf(controls);
        List<Node> there = walk(KeyCode.RIGHT, controls.size());
        List<Node> back = walk(KeyCode.LEFT, controls.size());
        assertThat(there).as(name).containsExactlyInAnyOrderElementsOf(controls);
        Collections.rotate(back, -1);
        assertThat(back).as(name).isEqualTo(there.reversed());
        seen++;
    }

    /** What is reached by so many {@code steps}, the control that it begins on first. */
    private List<Node> walk(KeyCode key, int steps) {
        List<Node> reached = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            reached.add(hand.focus());
            hand.press(key);
        }
        return reached;
    }

    private static List<Node> shown(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return List.of();
        }
        List<Node> found = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(shown(child)));
        }
        return found;
    }

    private void layOut() {
        Pulse.on(kiosk.root().getScene());
        Pulse.on(kiosk.root().getScene());
    }
}
