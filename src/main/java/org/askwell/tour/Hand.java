package org.askwell.tour;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.askwell.ui.paging.Pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Touches what can be seen on a scene, as a patient's hand would: at its middle, where it lies. */
final class Hand {
    private static final int FRAMES = 3;

    /** Too long for a second tap, and too short for screens to be built ahead. */
    private static final Duration BETWEEN_TAPS = Duration.ofMillis(600);

    private final Scene scene;
    private final TourClock clock;
    private final SnapshotParameters corner = new SnapshotParameters();
    private boolean touched = true;

    Hand(Scene scene, TourClock clock) {
        this.scene = scene;
        this.clock = clock;
        corner.setViewport(new Rectangle2D(0, 0, 1, 1));
    }

    /**
     * Taps what bears {@code label}.
     *
     * @throws StepFailedException where nothing that can be touched does
     */
    void tap(String label) throws StepFailedException {
        press(node -> bears(node, label), label, Duration.ZERO);
    }

    /** Holds what has the style class {@code styleClass} for {@code span}. */
    void hold(String styleClass, Duration span) throws StepFailedException {
        press(node -> node.getStyleClass().contains(styleClass), styleClass, span);
    }

    /** Taps the first of those that have the style class {@code styleClass}. */
    void tapFirst(String styleClass) throws StepFailedException {
        hold(styleClass, Duration.ZERO);
    }

    /**
     * Taps the key that bears {@code label}, as somebody does who types: what they look at stays
     * where it is meanwhile, and nothing is laid out.
     *
     * @return false where there is no such key, or it has no place yet
     */
    boolean type(String label) {
        Optional<Node> key = findLaidOut(node -> bears(node, label));
        key.ifPresent(found -> {
            clock.pass(BETWEEN_TAPS);
            touch(found, Duration.ZERO);
        });
        return key.isPresent();
    }

    private void press(Predicate<Node> wanted, String name, Duration span)
            throws StepFailedException {
        // Nobody touches what they have not seen for a moment.
        settle();
        clock.pass(BETWEEN_TAPS);
        Optional<Node> found = find(wanted);
        if (found.isEmpty()) {
            throw new StepFailedException("nothing to touch is called \"" + name + "\"");
        }
        touch(found.get(), span);
    }

    private void touch(Node target, Duration span) {
        Bounds bounds = target.localToScene(target.getLayoutBounds());
        double x = bounds.getCenterX();
        double y = bounds.getCenterY();
        fire(target, MouseEvent.MOUSE_PRESSED, x, y);
        clock.pass(span);
        fire(target, MouseEvent.MOUSE_RELEASED, x, y);
        fire(target, MouseEvent.MOUSE_CLICKED, x, y);
        touched = true;
    }

    /** Whether something that can be touched bears {@code label}. */
    boolean sees(String label) {
        return find(node -> bears(node, label)).isPresent();
    }

    /** What everything says that can be seen and has the style class {@code styleClass}. */
    List<String> read(String styleClass) {
        settle();
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), node -> node.getStyleClass().contains(styleClass), found);
        return found.stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Whether pages show that can be turned back. */
    boolean isPastFirstPage() {
        settle();
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), node -> node instanceof Pages pages && pages.hasPrevious(), found);
        return !found.isEmpty();
    }

    /**
     * Gives every node its place, as the next frames on a screen would: what a page shows can
     * change the room that it has.
     */
    void layOut() {
        frame();
        settle();
    }

    /** A picture styles and lays out what has changed and no more, as a frame on a screen does. */
    private void frame() {
        scene.getRoot().snapshot(corner, null);
        touched = false;
    }

    /** Lays out what a touch or something else has changed, well enough to find a way. */
    private void settle() {
        for (int i = 0; i < FRAMES && (touched || scene.getRoot().isNeedsLayout()); i++) {
            frame();
        }
    }

    private Optional<Node> find(Predicate<Node> wanted) {
        settle();
        return findLaidOut(wanted);
    }

    private Optional<Node> findLaidOut(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), wanted, found);
        return found.stream().filter(this::uncovered).findFirst();
    }

    private void collect(Node node, Predicate<Node> wanted, List<Node> found) {
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

    private boolean uncovered(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getWidth() > 0
                && bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= scene.getWidth() + 0.5
                && bounds.getMaxY() <= scene.getHeight() + 0.5;
    }

    private static boolean bears(Node node, String label) {
        String name =
                node.getAccessibleText() != null
                        ? node.getAccessibleText()
                        : node instanceof Labeled labeled ? labeled.getText() : null;
        return label.equals(name)
                && (node.isFocusTraversable() || node.getOnMouseClicked() != null);
    }

    private static void fire(Node target, EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                target,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type == MouseEvent.MOUSE_PRESSED,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(target, x, y)));
    }
}
