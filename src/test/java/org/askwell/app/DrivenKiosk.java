package org.askwell.app;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import org.askwell.Main;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The real program, with a hand that does on its screen what standard input says, a line at a time,
 * and answers each with a line on standard output.
 *
 * <p>{@code tap LABEL} taps what bears the label, turning pages until it is there; {@code maybe
 * LABEL} only if it shows within a moment; {@code type SHIFTED} taps the keys of a {@link Shrouded}
 * text; {@code hold KEY MILLIS} holds a key; {@code await LABEL} waits until it shows, {@code
 * await-collections} until the heap has been overwritten.
 */
public final class DrivenKiosk {
    static final String STARTED = "started";
    static final String DONE = "done";
    private static final String NOT_THERE = "not there: ";

    /** A second tap so near to the last one counts only where a person can have seen what it is. */
    private static final double NEAR = 110;

    private static final long SEEN_MILLIS = 560;
    private static final int COLLECTIONS = 3;
    private static final long KEY_MILLIS = 120;
    private static final long FRAME_MILLIS = 25;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final long MOMENT_MILLIS = 700;

    private final PrintStream out;
    private Point2D last = Point2D.ZERO;
    private long collected;
    private @Nullable Robot robot;

    private DrivenKiosk(PrintStream out) {
        this.out = out;
    }

    /** Takes the arguments of the program. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        out.println(STARTED);
        in.readLine();
        ListChangeListener<Window> shown = _ -> begin(out, in);
        Window.getWindows().addListener(shown);
        Main.main(args);
    }

    private static void begin(PrintStream out, BufferedReader in) {
        Thread.ofPlatform().daemon().start(() -> new DrivenKiosk(out).obey(in));
    }

    private void obey(BufferedReader in) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.println(doWhat(line.split(" ", 2)) ? DONE : NOT_THERE + line);
            }
            Runtime.getRuntime().halt(0);
        } catch (Exception e) {
            out.println(e);
        }
    }

    private boolean doWhat(String[] said) throws Exception {
        return switch (said[0]) {
            case "tap" -> tap(said[1], PATIENCE_MILLIS);
            case "maybe" -> {
                tap(said[1], MOMENT_MILLIS);
                yield true;
            }
            case "await" -> await(said[1]);
            case "await-collections" -> awaitCollections();
            case "type" -> type(new Shrouded(said[1]));
            case "hold" -> hold(said[1].split(" "));
            default -> false;
        };
    }

    private boolean type(Shrouded text) throws Exception {
        for (String key : text.keys()) {
            String label = key.equals(" ") ? "Space" : key;
            if (!tap(label, PATIENCE_MILLIS)) {
                return false;
            }
        }
        return true;
    }

    private boolean hold(String[] how) throws Exception {
        KeyCode key = KeyCode.valueOf(how[0]);
        drawing(() -> {
            robot().keyPress(key);
            return true;
        });
        rest(Long.parseLong(how[1]));
        drawing(() -> {
            robot().keyRelease(key);
            return true;
        });
        return true;
    }

    private boolean await(String label) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (drawing(() -> find(label, DrivenKiosk::shows)).isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            rest(FRAME_MILLIS);
        }
        return true;
    }

    /** Waits until the heap has been overwritten since the last touch: each time takes several. */
    private boolean awaitCollections() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        long before = collections();
        while (before < collected + COLLECTIONS || before != collections()) {
            if (System.nanoTime() > end) {
                return false;
            }
            before = collections();
            rest(MOMENT_MILLIS);
        }
        return true;
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(each -> each.getName().equals("MarkSweepCompact"))
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private boolean tap(String label, long patience) throws Exception {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patience);
        Optional<Point2D> place = drawing(() -> find(label, DrivenKiosk::bears));
        while (place.isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            if (patience > MOMENT_MILLIS
                    && drawing(() -> find("Next", DrivenKiosk::bears)).isPresent()) {
                tap("Next", MOMENT_MILLIS);
            }
            rest(FRAME_MILLIS);
            place = drawing(() -> find(label, DrivenKiosk::bears));
        }
        touch(place.get(), pause(label, place.get()));
        return true;
    }

    private void touch(Point2D place, long pause) throws Exception {
        rest(pause);
        last = place;
        collected = collections();
        drawing(() -> {
            robot().mouseMove(place);
            robot().mousePress(MouseButton.PRIMARY);
            robot().mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        rest(FRAME_MILLIS);
    }

    /** Two taps on one key that follow faster are one, and so are two near to each other. */
    private long pause(String label, Point2D place) {
        boolean key = label.length() == 1 || label.equals("Space");
        if (key) {
            return place.equals(last) ? KEY_MILLIS : FRAME_MILLIS;
        }
        return place.distance(last) < NEAR ? SEEN_MILLIS : FRAME_MILLIS;
    }

    private Robot robot() {
        if (robot == null) {
            robot = new Robot();
        }
        return robot;
    }

    private static Optional<Point2D> find(String label, BiPredicate<Node, String> wanted) {
        if (Window.getWindows().isEmpty()) {
            return Optional.empty();
        }
        Scene scene = Window.getWindows().getFirst().getScene();
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), node -> wanted.test(node, label), found);
        for (Node node : found) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            if (bounds.getWidth() > 0
                    && bounds.getMinY() >= 0
                    && bounds.getMaxY() <= scene.getHeight()) {
                return Optional.of(node.localToScreen(center(node.getLayoutBounds())));
            }
        }
        return Optional.empty();
    }

    private static Point2D center(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (wanted.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, wanted, found));
        }
    }

    private static boolean bears(Node node, String label) {
        return shows(node, label)
                && (node.isFocusTraversable() || node.getOnMouseClicked() != null);
    }

    private static boolean shows(Node node, String label) {
        String name =
                node.getAccessibleText() != null
                        ? node.getAccessibleText()
                        : node instanceof Labeled labeled ? labeled.getText() : null;
        return label.equals(name);
    }

    /** A person takes their time, and the program runs in a time of its own. */
    private static void rest(long millis) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(millis);
    }

    private static <T> T drawing(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
