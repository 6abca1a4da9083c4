package planted.tour;

import javafx.application.Platform;

/** Breaks a rule: work for the drawing thread from a place that cannot drop it. */
final class DrawsLater {
    void plant() {
        Platform.runLater(() -> {});
    }
}
