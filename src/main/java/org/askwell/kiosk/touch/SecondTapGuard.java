package org.askwell.kiosk.touch;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

import org.askwell.kiosk.touch.TapTargets.Look;
import org.askwell.kiosk.visit.Frame;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Holdable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps a quick second tap from what has come to stand where the first one was (EN 301 549, 5.9).
 *
 * <p>A touch within 20 mm of the last one does nothing to what the picture has shown for less than
 * 500 ms, whatever brought it there: another screen, a panel, or a part that was built anew. What
 * has stood in its place since the last touch is not new, so that pages can be turned and
 * neighbours be chosen as quickly as anybody can; nor is a key after a key. The same goes for keys
 * that do what a touch does, after another such key. A question that comes by itself is deaf to
 * everything for as long: nobody can have meant it.
 */
public final class SecondTapGuard {
    private static final long UNSEEN_MILLIS = 500;
    private static final double SAME_PLACE_MM = 20;

    /** What moves no further stays: a ring around it, or a line more above, is no news. */
    private static final double STAYS_MM = 5;

    private final LongSupplier millis;
    private final double samePlace;
    private final double stays;
    private final Supplier<Frame> frame;
    private Map<Node, Standing> standing = Map.of();
    private Last last = new Last.Nothing();
    private boolean deaf;

    /** What a person did last that counted. */
    private sealed interface Last {
        record Nothing() implements Last {}

        record Touched(Point2D place, boolean key) implements Last {}

        record Pressed() implements Last {}
    }

    /**
     * Something in the picture.
     *
     * @param newUntil a reading of the clock
     */
    private record Standing(Look look, long newUntil) {}

    /**
     * @param touch its clock tells what is quick
     * @param frame the picture of whoever is at the kiosk
     */
    public SecondTapGuard(Touch touch, Supplier<Frame> frame) {
        millis = touch.millis();
        samePlace = touch.metrics().px(SAME_PLACE_MM);
        stays = touch.metrics().px(STAYS_MM);
        this.frame = frame;
    }

    /** Keeps those touches from everything in {@code root} that do not count. */
    public void watch(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        // A touch is judged by its beginning: what follows belongs to it.
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::follow);
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, this::follow);
    }

    private void press(MouseEvent press) {
        deaf = !(press.getTarget() instanceof Node target) || !lets(press, target);
        follow(press);
    }

    private void follow(MouseEvent event) {
        if (deaf) {
            event.consume();
        }
    }

    private boolean lets(MouseEvent press, Node target) {
        Point2D place = new Point2D(press.getSceneX(), press.getSceneY());
        Node touched = targets().at(target);
        boolean key = touched instanceof Holdable;
        boolean again =
                last instanceof Last.Touched(Point2D before, boolean onKey)
                        && before.distance(place) <= samePlace
                        && !(key && onKey);
        return counts(again, touched, new Last.Touched(place, key));
    }

    /** Whether a key counts that does to {@code aimed} what a touch would. */
    public boolean letsKey(Node aimed) {
        return counts(last instanceof Last.Pressed, aimed, new Last.Pressed());
    }

    private boolean counts(boolean again, Node aimed, Last now) {
        boolean unasked = frame.get().cover(Frame.Cover.QUESTION).filter(this::isNew).isPresent();
        if (unasked || (again && isNew(aimed))) {
            return false;
        }
        last = now;
        long since = millis.getAsLong();
        Map<Node, Standing> seen = new HashMap<>();
        standing.forEach((node, was) -> seen.put(node, new Standing(was.look(), since)));
        standing = seen;
        return true;
    }

    private boolean isNew(Node node) {
        Standing known = standing.get(node);
        return known == null
                || !known.look().stays(Look.of(node), stays)
                || millis.getAsLong() < known.newUntil();
    }

    /** The picture is laid out and about to be drawn. */
    public void drawn() {
        long newUntil = millis.getAsLong() + UNSEEN_MILLIS;
        Map<Node, Standing> now = new HashMap<>();
        for (Node node : targets().all()) {
            Look look = Look.of(node);
            Standing before = standing.get(node);
            boolean known = before != null && before.look().stays(look, stays);
            now.put(node, known ? before : new Standing(look, newUntil));
        }
        standing = now;
    }

    /** A visit is over: what it showed is let go. */
    public void forget() {
        standing = Map.of();
    }

    private TapTargets targets() {
        return new TapTargets(frame.get());
    }
}
