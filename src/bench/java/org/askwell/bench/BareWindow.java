package org.askwell.bench;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The least that JavaFX can do: a window with two pictures that a touch switches. */
public final class BareWindow {
    private BareWindow() {}

    /** With an argument it touches itself and ends, so that its start can be kept. */
    public static void main(String[] args) {
        Platform.startup(() -> open(args.length > 0));
    }

    private static void open(boolean ends) {
        VBox first = picture("A question that somebody may have, number ", Color.ANTIQUEWHITE);
        StackPane root = new StackPane(first);
        Runnable touched =
                () -> {
                    if (root.getChildren().size() == 1) {
                        root.getChildren()
                                .add(picture("A line of its answer, number ", Color.WHITE));
                    } else {
                        root.getChildren()
                                .get(1)
                                .setVisible(!root.getChildren().get(1).isVisible());
                    }
                    first.setVisible(!first.isVisible());
                };
        Scene scene =
                new Scene(
                        root,
                        Screen.getPrimary().getBounds().getWidth(),
                        Screen.getPrimary().getBounds().getHeight());
        scene.setOnMouseReleased(_ -> touched.run());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setFullScreenExitHint("");
        stage.setFullScreen(true);
        stage.show();
        if (ends) {
            PauseTransition rest = new PauseTransition(Duration.seconds(2));
            rest.setOnFinished(_ -> {
                touched.run();
                Platform.runLater(Platform::exit);
            });
            rest.play();
        }
    }

    private static VBox picture(String words, Color colour) {
        VBox lines = new VBox(60);
        lines.setPadding(new Insets(60));
        lines.setBackground(Background.fill(colour));
        for (int number = 1; number <= 12; number++) {
            // A control would bring the toolkit's whole style sheet.
            Text line = new Text(words + number);
            line.setFont(new Font(29));
            lines.getChildren().add(line);
        }
        return lines;
    }
}
