package org.askwell.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.askwell.tour.TourClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the extension opens the window before each test
class KioskWindowTest {
    private Stage stage;
    private KioskWindow window;

    @Start
    void start(Stage shown) {
        stage = new Stage();
        window = new KioskWindow(stage, true);
        window.open(new Scene(new StackPane(), 100, 100), new TourClock());
    }

    @Test
    void refusesToBeClosedByTheWindowManager(FxRobot robot) {
        robot.interact(() ->
                Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(stage.isShowing()).isTrue();
    }

    @Test
    void closesForStaffWithWhateverItHasOpened(FxRobot robot) {
        robot.interact(() -> {
            Stage other = new Stage();
            other.initOwner(stage);
            other.show();
            window.close();
        });
        assertThat(Window.getWindows()).isEmpty();
    }

    @Test
    void comesBackWhenItIsPutAway(FxRobot robot) {
        robot.interact(() -> {
            stage.setIconified(true);
            stage.setFullScreen(false);
            window.tick();
        });
        assertThat(stage.isIconified()).isFalse();
        assertThat(stage.isFullScreen()).isTrue();
    }
}
