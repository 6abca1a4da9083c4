package org.askwell.app;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

import org.askwell.Main;

/** Runs the program until its first picture is laid out, and ends it there. */
public final class FirstPicture {
    private FirstPicture() {}

    /** Takes the arguments of the program. */
    public static void main(String[] args) {
        ListChangeListener<Window> shown =
                change -> {
                    if (!change.getList().isEmpty()) {
                        change.getList()
                                .getFirst()
                                .getScene()
                                .addPostLayoutPulseListener(FirstPicture::end);
                    }
                };
        Window.getWindows().addListener(shown);
        Main.main(args);
    }

    private static void end() {
        Platform.runLater(() -> Runtime.getRuntime().halt(0));
    }
}
