package org.askwell.bench;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.util.stream.IntStream;

/** The least that JavaFX can do: a window with two pictures that a touch switches. */
public final class BareWindow {
    private BareWindow() {}

    /** With an argument it touches itself and ends, so that its start can be kept. */
    public static void main(String[] args) {
        Platform.startup(() -> open(args.length > 0));
    }

    private static void open(boolean ends) {
        VBox first = picture("A question that somebody may have, number ", "antiquewhite");
        StackPane root = new StackPane(first);
        Runnable touched =
                () -> {
                    if (root.getChildren().size() == 1) {
                        root.getChildren().add(picture("A line of its answer, number ", "white"));
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

    private static VBox picture(String words, String colour) {
        VBox lines = new VBox(60);
        lines.setStyle("-fx-padding: 60; -fx-font-size: 29; -fx-background-color: " + colour);
        IntStream.rangeClosed(1, 12)
                .forEach(number -> lines.getChildren().add(new Label(words + number)));
        return lines;
    }
}
