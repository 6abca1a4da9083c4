package org.askwell.kiosk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.askwell.kiosk.visit.Frame;
import org.askwell.site.NavigationAction;
import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** Where the focus goes while a screen changes what it holds. */
class KeyFocusTest {
    private final Button help = FxThread.call(() -> new Button("Help"));
    private final Button finish = FxThread.call(() -> new Button("Finish"));
    private final Button before = FxThread.call(() -> new Button("Before"));
    private final Button after = FxThread.call(() -> new Button("After"));
    private final VBox screen = FxThread.call(() -> new VBox(before));
    private final Frame frame = FxThread.call(this::frame);
    private final Scene scene = FxThread.call(() -> new Scene(frame, 800, 600));
    private final KeyFocus focus = new KeyFocus(frame);

    private Frame frame() {
        Frame shown = new Frame();
        shown.show(
                screen,
                new Frame.Edges(
                        Optional.of(new HBox(help, finish)), Optional.empty(), Optional.empty()));
        return shown;
    }

    private Node focused(Node holds) {
        return FxThread.call(() -> {
            screen.getChildren().setAll(holds);
            focus.show();
            focus.settle();
            return scene.getFocusOwner();
        });
    }

    @Test
    void standsBesideAScreenOnlyUntilItHoldsSomethingAgain() {
        assertThat(focused(before)).isEqualTo(before);
        assertThat(focused(new Label("Please wait"))).isEqualTo(help);
        assertThat(focused(after)).isEqualTo(after);
    }

    @Test
    void staysWhereArrowsBroughtItMeanwhile() {
        assertThat(focused(before)).isEqualTo(before);
        assertThat(focused(new Label("Please wait"))).isEqualTo(help);
        FxThread.run(() -> {
            focus.move(NavigationAction.RIGHT);
            focus.move(NavigationAction.RIGHT);
        });
        assertThat(focused(after)).isEqualTo(help);
    }
}
