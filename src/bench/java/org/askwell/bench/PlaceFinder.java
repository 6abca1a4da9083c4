package org.askwell.bench;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;

/** Runs the program and tells where a control with the name that is asked for stands. */
public final class PlaceFinder {
    private PlaceFinder() {}

    /** Takes the arguments of the program; a name on each line of standard input. */
    public static void main(String[] args) {
        Thread.ofPlatform().daemon().start(PlaceFinder::answer);
        org.askwell.Main.main(args);
    }

    private static void answer() {
        Scanner names = new Scanner(System.in, StandardCharsets.UTF_8);
        while (names.hasNextLine()) {
            System.out.println(find(names.nextLine()));
        }
    }

    /** Looks until something of that name stays where it is. */
    private static String find(String name) {
        Optional<String> before = Optional.empty();
        for (int i = 0; i < 100; i++) {
            Optional<String> now = look(name);
            if (now.isPresent() && now.equals(before)) {
                return now.get();
            }
            before = now;
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return "nowhere";
    }

    private static Optional<String> look(String name) {
        CompletableFuture<Optional<String>> found = new CompletableFuture<>();
        try {
            Platform.runLater(() ->
                    found.complete(
                            Window.getWindows().stream()
                                    .flatMap(window ->
                                            within(window.getScene().getRoot(), name).stream())
                                    .findFirst()));
        } catch (IllegalStateException e) {
            // The toolkit is on its way.
            return Optional.empty();
        }
        return found.join();
    }

    private static Optional<String> within(Node node, String name) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (bears(node, name)) {
            Bounds at = node.localToScreen(node.getLayoutBounds());
            return Optional.of(Math.round(at.getCenterX()) + " " + Math.round(at.getCenterY()));
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> within(child, name).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean bears(Node node, String name) {
        boolean said =
                node.getAccessibleText() != null
                        ? name.equals(node.getAccessibleText())
                        : node instanceof Labeled labeled && name.equals(labeled.getText());
        return said && (node.isFocusTraversable() || node.getOnMouseClicked() != null);
    }
}
