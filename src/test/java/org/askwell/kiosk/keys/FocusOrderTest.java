package org.askwell.kiosk.keys;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.askwell.ui.FxThread;
import org.junit.jupiter.api.Test;

import java.util.List;

class FocusOrderTest {
    private final Button back = FxThread.call(() -> new Button("back"));
    private final Button on = FxThread.call(() -> new Button("on"));
    private final GridPane keys = FxThread.call(FocusOrderTest::keys);

    private static GridPane keys() {
        GridPane keys = new GridPane();
        for (int i = 0; i < 6; i++) {
            keys.add(new Button(String.valueOf(i + 1)), i % 3, i / 3);
        }
        keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return keys;
    }

    private List<String> order(NodeOrientation orientation) {
        return FxThread.call(() -> {
            VBox layer = new VBox(new Label("Words"), new HBox(back, on), keys);
            layer.setNodeOrientation(orientation);
            Scene scene = new Scene(layer, 600, 400);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Node> controls = new FocusOrder(layer).controls();
            return controls.stream().map(node -> ((Labeled) node).getText()).toList();
        });
    }

    @Test
    void followsTheReadingOrder() {
        assertThat(order(NodeOrientation.LEFT_TO_RIGHT))
                .containsExactly("back", "on", "1", "2", "3", "4", "5", "6");
    }

    @Test
    void readsRowsOfKeysFromTheRightWhereTheScreenIs() {
        assertThat(order(NodeOrientation.RIGHT_TO_LEFT))
                .containsExactly("back", "on", "3", "2", "1", "6", "5", "4");
    }

    @Test
    void leavesOutWhatCannotBeReached() {
        FxThread.run(() -> {
            back.setDisable(true);
            keys.setVisible(false);
        });

        assertThat(order(NodeOrientation.LEFT_TO_RIGHT)).containsExactly("on");
    }
}
