package org.askwell.kiosk.keys;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.askwell.kiosk.visit.Frame;
import org.askwell.site.NavigationAction;
import org.askwell.ui.keyboard.TypedField;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the focus, and its ring, where somebody who uses keys expects it. */
final class KeyFocus {
    private final Frame frame;
    private final Map<Frame.Cover, Optional<FocusMemory>> left = new EnumMap<>(Frame.Cover.class);
    private boolean byKeys;
    private @Nullable FocusMemory place;
    private @Nullable Node screen;
    private @Nullable Node standIn;

    KeyFocus(Frame frame) {
        this.frame = frame;
    }

    /** Whether the person uses keys, so that the focus shows. */
    boolean shows() {
        return byKeys;
    }

    /** What has the focus of somebody who uses keys. */
    Optional<Node> control() {
        return byKeys ? Optional.ofNullable(place).map(FocusMemory::control) : Optional.empty();
    }

    /** The person uses keys from now on. */
    void show() {
        byKeys = true;
    }

    /** The person uses touch from now on: the ring goes. */
    void hide() {
        Optional<Node> shown = control();
        byKeys = false;
        forget();
        shown.ifPresent(Node::requestFocus);
    }

    /** Another screen shows, whose first control is to have the focus. */
    void arrive() {
        forget();
        left.replaceAll((_, _) -> Optional.empty());
    }

    private void forget() {
        place = null;
        screen = null;
        standIn = null;
    }

    /** Moves the focus as {@code arrow} says. */
    void move(NavigationAction arrow) {
        standIn = null;
        Optional<Node> from = control();
        if (from.isEmpty()) {
            return;
        }
        FocusOrder order = new FocusOrder(frame.uppermostLayer());
        List<Node> controls = order.controls();
        FocusAreas areas = FocusOrder.areas(controls);
        int at = controls.indexOf(from.get());
        boolean mirrored = frame.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        int to =
                switch (arrow) {
                    case UP -> areas.above(at);
                    case DOWN -> areas.below(at);
                    case LEFT -> mirrored ? areas.next(at) : areas.previous(at);
                    case RIGHT -> mirrored ? areas.previous(at) : areas.next(at);
                    case SELECT, BACK, HOME, HELP, SPEAK -> at;
                };
        give(order, controls.get(to));
    }

    /** Lays the picture out and sees to it that the focus is on it. */
    void settle() {
        if (byKeys) {
            frame.applyCss();
            frame.layout();
            keep();
        }
    }

    /** Sees to it that the focus is on the laid-out picture. */
    void keep() {
        Scene scene = frame.getScene();
        if (!byKeys || scene == null) {
            return;
        }
        FocusOrder order = new FocusOrder(frame.uppermostLayer());
        List<Node> now = order.controls();
        if (now.isEmpty()) {
            return;
        }
        Optional<Node> covered = covered(now);
        Optional<Node> uncovered = uncovered(now);
        Node wanted =
                covered.or(() -> awaited(now))
                        .or(() -> moved(scene.getFocusOwner(), now))
                        .or(() -> same(now))
                        .or(() -> uncovered)
                        .or(() -> Optional.ofNullable(place).flatMap(was -> again(was, now)))
                        .orElseGet(() -> first(frame.uppermost(), now));
        give(order, wanted);
    }

    /** Whatever has come to lie over the rest gets the focus, which returns when it goes. */
    private Optional<Node> covered(List<Node> now) {
        Optional<Node> reached = Optional.empty();
        for (Frame.Cover cover : Frame.Cover.values()) {
            Optional<Node> laid = frame.cover(cover);
            if (laid.isPresent() && !left.containsKey(cover)) {
                left.put(cover, Optional.ofNullable(place));
                reached = Optional.of(first(laid.get(), now));
            }
        }
        return reached;
    }

    /** Where nothing of the screen could have the focus, its first control gets it once it can. */
    private Optional<Node> awaited(List<Node> now) {
        Node shown = frame.uppermost();
        Optional<Node> standing =
                Optional.ofNullable(standIn).filter(same(now).stream().toList()::contains);
        boolean held = now.stream().anyMatch(control -> within(shown, control));
        return standing.filter(_ -> held).map(_ -> first(shown, now));
    }

    /** The focus may have been moved by the toolkit's own keys. */
    private static Optional<Node> moved(@Nullable Node owner, List<Node> now) {
        return Optional.ofNullable(owner).filter(Node::isFocusVisible).filter(now::contains);
    }

    private Optional<Node> same(List<Node> now) {
        return Optional.ofNullable(place).map(FocusMemory::control).filter(now::contains);
    }

    /** Where the focus was before what lay over it went. */
    private Optional<Node> uncovered(List<Node> now) {
        Optional<Node> returned = Optional.empty();
        for (Frame.Cover cover : Frame.Cover.values()) {
            if (frame.cover(cover).isEmpty() && left.containsKey(cover)) {
                Optional<FocusMemory> before = left.remove(cover);
                returned = before.flatMap(was -> was.in(now));
            }
        }
        return returned;
    }

    /** Where to go on when the control with the focus is gone. */
    private Optional<Node> again(FocusMemory was, List<Node> now) {
        boolean rebuilt = !frame.screen().equals(screen);
        if (rebuilt) {
            return was.in(now);
        }
        boolean stillThere = within(frame.uppermostLayer(), was.control());
        return stillThere ? was.neighbour(now) : was.key(now);
    }

    /** The field of {@code shown}, or its first control; something else where it has none. */
    private Node first(Node shown, List<Node> now) {
        List<Node> inside = now.stream().filter(control -> within(shown, control)).toList();
        standIn = inside.isEmpty() ? now.getFirst() : null;
        return inside.stream()
                .filter(TypedField.class::isInstance)
                .findFirst()
                .or(() -> inside.stream().findFirst())
                .orElseGet(now::getFirst);
    }

    private static boolean within(Node outer, Node inner) {
        for (@Nullable Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void give(FocusOrder order, Node control) {
        Node owner = control.getScene().getFocusOwner();
        if (!control.equals(owner) || !control.isFocusVisible()) {
            order.focus(control);
        }
        place = FocusMemory.of(control, order.controls());
        screen = frame.screen();
    }
}
