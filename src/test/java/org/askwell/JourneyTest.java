package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.shell.Kiosk;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestFilter;
import org.askwell.store.Database;
import org.askwell.store.SqliteCallbackRequests;
import org.askwell.store.SqliteRequestLog;
import org.askwell.theme.Fonts;
import org.askwell.theme.ScreenMetrics;
import org.askwell.tour.InPlaceRunner;
import org.askwell.widgets.FxTimer;
import org.askwell.widgets.Touch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** Ways of patients through the kiosk, by a pointer in a window. */
@Tag("journey")
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the extension opens the window before each test
class JourneyTest {
    private static final double PX_PER_MM = 4.03;
    private static final int MOST_PAGES = 12;

    @TempDir private static Path data;

    private final AtomicReference<ContentLibrary> library = new AtomicReference<>();
    private Kiosk kiosk;
    private Database database;
    private long millis;

    @Start
    void open(Stage stage) {
        String[] size = System.getProperty("askwell.window", "1000x1000").split("x", 2);
        double width = Integer.parseInt(size[0]);
        double height = Integer.parseInt(size[1]);
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        library.set(
                ContentLibrary.of(
                        List.of(bundled("how-to-use-this-screen")),
                        List.of(bundled("chemotherapy-immunotherapy"))));
        database = new Database(data);
        Touch touch =
                new Touch(
                        new ScreenMetrics(width, height, PX_PER_MM),
                        () -> millis,
                        new FxTimer(),
                        Duration.ZERO);
        kiosk =
                new KioskAssembly(SiteSettingsReader.defaults(), library::get)
                        .kiosk(
                                touch,
                                Optional.of(new SqliteCallbackRequests(database)),
                                () -> Instant.EPOCH,
                                new SecureRandom(),
                                new InPlaceRunner(),
                                Optional.empty());
        stage.setScene(new Scene(kiosk.root(), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    private static PackResult bundled(String name) {
        return new PackLoader(new DrawingReader())
                .load(new BundledPackFiles("/content/" + name), LocalDate.EPOCH);
    }

    /** Touches what bears {@code label}, on whichever page it stands. */
    private void tap(FxRobot robot, String label) {
        for (int page = 0; page < MOST_PAGES && find(robot, label).isEmpty(); page++) {
            click(robot, "More");
        }
        click(robot, label);
    }

    private void click(FxRobot robot, String label) {
        millis += 1_000;
        Set<Node> found = find(robot, label);
        assertThat(found).as(label).isNotEmpty();
        robot.clickOn(found.iterator().next());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Set<Node> find(FxRobot robot, String label) {
        return robot.lookup(node -> bears(node, label) && shown(node)).queryAll();
    }

    private static boolean bears(Node node, String label) {
        return node.isFocusTraversable()
                && node instanceof Labeled labeled
                && label.equals(labeled.getText());
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private void type(FxRobot robot, String text) {
        for (int i = 0; i < text.length(); i++) {
            tap(robot, text.substring(i, i + 1));
        }
    }

    @Test
    void readsAnAnswerAndFinishes(FxRobot robot) {
        tap(robot, "Touch to start");
        tap(robot, "What about side effects?");
        assertThat(kiosk.visit().navigator().route().get())
                .isEqualTo(
                        new Route.Topic(new PackId("chemotherapy-immunotherapy"), "side-effects"));
        tap(robot, "Urgent help");
        tap(robot, "Close");
        tap(robot, "I'm finished");
        assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Attract());
    }

    @Test
    void looksForAWordAndReadsWhatItMeans(FxRobot robot) {
        tap(robot, "Touch to start");
        tap(robot, "Search");
        type(robot, "naus");
        click(robot, "Search");
        tap(robot, "Nausea\nWhat this word means");
        assertThat(kiosk.visit().navigator().panel().get())
                .contains(new Panel.Word(new PackId("chemotherapy-immunotherapy"), "nausea"));
        tap(robot, "Close");
        tap(robot, "All questions");
        tap(robot, "How to use this screen");
        tap(robot, "How do I move around?");
        tap(robot, "I'm finished");
        assertThat(kiosk.visit().library()).isSameAs(library.get());
    }

    @Test
    void changesWhatThereIsToReadForTheNextPersonOnly(FxRobot robot) {
        tap(robot, "Touch to start");
        ContentLibrary before = library.get();
        library.set(new ContentLibrary(before.articles(), List.of()));
        robot.interact(kiosk::libraryChanged);
        assertThat(kiosk.visit().library()).isSameAs(before);
        assertThat(find(robot, "Touch to start")).isEmpty();

        tap(robot, "I'm finished");
        assertThat(kiosk.visit().library()).isSameAs(library.get());
        library.set(before);
        robot.interact(kiosk::libraryChanged);
        assertThat(kiosk.visit().library()).isSameAs(before);
    }

    @Test
    void asksToBeCalled(FxRobot robot) throws Exception {
        tap(robot, "Touch to start");
        tap(robot, "Ask us to call you");
        tap(robot, "Ask for a call");
        tap(robot, "Not sure");
        tap(robot, "Continue");
        type(robot, "Zoe");
        tap(robot, "Continue");
        type(robot, "02079460018");
        tap(robot, "Continue");
        tap(robot, "Yes, you may leave a message");
        tap(robot, "Continue");
        tap(robot, "Any time");
        tap(robot, "Continue");
        tap(robot, "A phone call is fine");
        tap(robot, "Continue");
        tap(robot, "I agree, go on");
        tap(robot, "Send");

        List<LoggedRequest> logged = new SqliteRequestLog(database).list(RequestFilter.all());
        assertThat(logged).hasSize(1);
        Route.Done done = (Route.Done) kiosk.visit().navigator().route().get();
        assertThat(done.reference()).isEqualTo(logged.getFirst().reference());
        tap(robot, "I'm finished");
        assertThat(kiosk.visit().navigator().route().get()).isEqualTo(new Route.Attract());
        assertThat(kiosk.visit().navigator().canGoBack()).isFalse();
    }
}
