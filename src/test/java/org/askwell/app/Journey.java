package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.askwell.kiosk.Kiosk;
import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.askwell.session.Route;
import org.askwell.staff.LoggedRequest;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A person's way through the kiosk, by a pointer in a window. */
@Tag("journey")
@Needs(Requirement.TEXT_DRAWING)
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the extension opens the window before each test
abstract class Journey {
    private static final double PX_PER_MM = 4.03;
    private static final int MOST_PAGES = 12;
    private static final List<String> MORE = List.of("Next", "Nesaf", "التالي");
    private static final Duration BETWEEN_TAPS = Duration.ofMillis(600);
    private static final Duration HOLD = Duration.ofMillis(3_100);

    private final FxRobot robot = new FxRobot();
    private final TourClock clock = new TourClock();

    @TempDir private Path folder;

    private KioskUnderTest parts;
    private Kiosk kiosk;
    private KeyHand keys;

    /** Readies the folder before the kiosk starts. */
    void prepare(KioskUnderTest kiosk) throws Exception {}

    /** Opens the kiosk; TestFX finds the method that calls it in the test's own class only. */
    final void open(Stage stage) throws Exception {
        String[] size = System.getProperty("askwell.window", "1000x1000").split("x", 2);
        double width = Integer.parseInt(size[0]);
        double height = Integer.parseInt(size[1]);
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        parts = new KioskUnderTest(folder);
        prepare(parts);
        kiosk = parts.kiosk(TestTouch.of(new ScreenMetrics(width, height, PX_PER_MM), clock));
        Scene scene = new Scene(kiosk.root(), width, height);
        keys = new KeyHand(scene, clock);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    final KioskUnderTest parts() {
        return parts;
    }

    final Kiosk kiosk() {
        return kiosk;
    }

    /** A person's hand on a keypad. */
    final KeyHand keys() {
        return keys;
    }

    /** Lets time pass without anybody doing anything. */
    final void rest(Duration span) {
        onScreen(() -> {
            clock.pass(span);
            kiosk.tick();
        });
    }

    /** The requests, as staff with that passphrase find them. */
    final List<LoggedRequest> logged(String passphrase) throws Exception {
        return parts.logged(passphrase);
    }

    final Route route() {
        return kiosk.visit().navigator().route().get();
    }

    /** Holds the centre's name for as long as it takes. */
    final void holdName() {
        look();
        Node name = robot.lookup(".hold-area").query();
        press(name);
        WaitForAsyncUtils.waitForFxEvents();
        onScreen(() -> clock.pass(HOLD));
        release();
    }

    /** Whether a text on the screen says {@code words}. */
    final boolean says(String words) {
        return !robot.lookup(node ->
                        node instanceof Labeled labeled
                                && words.equals(labeled.getText())
                                && shown(node))
                .queryAll()
                .isEmpty();
    }

    final FxRobot robot() {
        return robot;
    }

    private static void onScreen(Runnable work) {
        FxThread.run(work);
    }

    /** Touches what bears {@code label}, on whichever page it stands. */
    final void tap(String label) {
        for (int page = 0; page < MOST_PAGES && find(label).isEmpty(); page++) {
            click(MORE.stream().filter(more -> !find(more).isEmpty()).findFirst().orElse("Next"));
        }
        click(label);
    }

    /** Nobody touches what they have not seen for a moment. */
    private void look() {
        onScreen(() -> {
            Pulse.on(kiosk.root().getScene());
            clock.pass(BETWEEN_TAPS);
        });
    }

    private void click(String label) {
        look();
        Set<Node> found = find(label);
        assertThat(found).as(label).isNotEmpty();
        touch(found.iterator().next());
    }

    /** Touches the middle of {@code node}. */
    final void touch(Node node) {
        press(node);
        release();
    }

    /**
     * A finger is there at once: the robot's own clicks travel to where they are, and wait at each
     * step.
     */
    private void press(Node node) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(robot.point(node).query());
        mouse.pressNoWait(MouseButton.PRIMARY);
    }

    private void release() {
        robot.robotContext().getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<Node> find(String label) {
        return robot.lookup(node -> bears(node, label) && shown(node)).queryAll();
    }

    private static boolean bears(Node node, String label) {
        return node.isFocusTraversable()
                && node instanceof Labeled labeled
                && label.equals(labeled.getText());
    }

    /** Whether {@code node} and everything that it stands in can be seen and touched. */
    static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    final void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (find(letter).isEmpty()) {
                click(find("123").isEmpty() ? "abc" : "123");
            }
            tap(letter);
        }
    }
}
