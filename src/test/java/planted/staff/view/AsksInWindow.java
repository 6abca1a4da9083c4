package planted.staff.view;

import javafx.stage.Stage;

/** Breaks a rule: a window of its own that waits. */
final class AsksInWindow {
    void plant(Stage stage) {
        stage.showAndWait();
    }
}
