package org.askwell.kiosk.keys;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.askwell.kiosk.visit.Frame;
import org.askwell.site.NavigationAction;
import org.askwell.ui.control.FirstFocus;
import org.askwell.ui.keyboard.TypedField;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Keeps the focus, and its ring, where somebody who uses keys expects it. */
final class KeyFocus {
    private final Frame frame;
    private final CoveredFocus covers;
    private State state = new State.Hidden();

    private sealed interface State {
        /** The person uses touch. */
        record Hidden() implements State {}

        /** The person uses keys, and nothing of the screen has the focus yet. */
        record Sought() implements State {}

        /**
         * The person uses keys.
         *
         * @param screen what showed
         * @param standIn whether nothing of the screen could have the focus, so that its first
         *     control gets it once it can
         */
        record Given(FocusMemory place, Node screen, boolean standIn) implements State {}
    }

    KeyFocus(Frame frame) {
        this.frame = frame;
        covers = new CoveredFocus(frame);
    }

    Frame frame() {
        return frame;
    }

    /** Gives {@code control}, one of the picture, the focus of somebody who uses keys. */
    void reach(Node control) {
        give(new FocusOrder(frame.uppermostLayer()), control, false);
    }

    /** What has the focus of somebody who uses keys. */
    Optional<Node> control() {
        return place().map(FocusMemory::control);
    }

    private Optional<FocusMemory> place() {
        return state instanceof State.Given given ? Optional.of(given.place()) : Optional.empty();
    }

    private boolean hidden() {
        return state instanceof State.Hidden;
    }

    /** The person uses keys from now on. */
    void show() {
        if (hidden()) {
            state = new State.Sought();
        }
    }

    /** The person uses touch from now on: the ring goes. */
    void hide() {
        Optional<Node> shown = control();
        state = new State.Hidden();
        shown.ifPresent(Node::requestFocus);
    }

    /** Another screen shows, whose first control is to have the focus. */
    void arrive() {
        if (!hidden()) {
            state = new State.Sought();
        }
        covers.forget();
    }

    /** Moves the focus as {@code arrow} says. */
    void move(NavigationAction arrow) {
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
                    case UP -> order.above(at);
                    case DOWN -> areas.below(at);
                    case LEFT -> mirrored ? areas.next(at) : areas.previous(at);
                    case RIGHT -> mirrored ? areas.previous(at) : areas.next(at);
                    case SELECT, BACK, HOME, HELP, SPEAK, SCAN -> at;
                };
        give(order, controls.get(to), false);
    }

    /** Lays the picture out and sees to it that the focus is on it. */
    void settle() {
        if (!hidden()) {
            frame.applyCss();
            frame.layout();
            keep();
        }
    }

    /** Sees to it that the focus is on the laid-out picture. */
    void keep() {
        Scene scene = frame.getScene();
        if (hidden() || scene == null) {
            return;
        }
        FocusOrder order = new FocusOrder(frame.uppermostLayer());
        List<Node> now = order.controls();
        if (now.isEmpty()) {
            return;
        }
        Optional<Node> entered = covers.covered(place()).or(() -> awaited(now));
        Optional<Node> uncovered = covers.uncovered(now);
        Optional<Node> kept =
                entered.isPresent()
                        ? Optional.empty()
                        : moved(scene.getFocusOwner(), now)
                                .or(() -> same(now))
                                .or(() -> uncovered)
                                .or(() -> again(now));
        kept.ifPresentOrElse(
                control -> give(order, control, standsIn(control)),
                () -> enter(order, entered.orElseGet(frame::uppermost)));
    }

    /** The screen, once something of it can have the focus that something else had in its place. */
    private Optional<Node> awaited(List<Node> now) {
        Node shown = frame.uppermost();
        return same(now)
                .filter(this::standsIn)
                .filter(_ -> now.stream().anyMatch(control -> within(shown, control)))
                .map(_ -> shown);
    }

    private boolean standsIn(Node control) {
        return state instanceof State.Given(FocusMemory place, Node _, boolean standIn)
                && standIn
                && place.control().equals(control);
    }

    /** The focus may have been moved by the toolkit's own keys. */
    private static Optional<Node> moved(@Nullable Node owner, List<Node> now) {
        return Optional.ofNullable(owner).filter(Node::isFocusVisible).filter(now::contains);
    }

    private Optional<Node> same(List<Node> now) {
        return control().filter(now::contains);
    }

    /** Where to go on when the control with the focus is gone. */
    private Optional<Node> again(List<Node> now) {
        if (!(state instanceof State.Given(FocusMemory was, Node screen, boolean _))) {
            return Optional.empty();
        }
        if (!frame.screen().equals(screen)) {
            return was.in(now);
        }
        boolean stillThere = within(frame.uppermostLayer(), was.control());
        return stillThere ? was.neighbour(now) : was.key(now);
    }

    /** Gives the focus to where {@code part} begins, or its field; else another one. */
    private void enter(FocusOrder order, Node part) {
        List<Node> inside =
                order.controls().stream().filter(control -> within(part, control)).toList();
        Node first =
                inside.stream()
                        .filter(FirstFocus::marks)
                        .findFirst()
                        .or(() -> inside.stream().filter(TypedField.class::isInstance).findFirst())
                        .or(() -> inside.stream().findFirst())
                        .orElseGet(order.controls()::getFirst);
        give(order, first, inside.isEmpty());
    }

    /** Whether {@code inner} is {@code outer} or stands in it. */
    static boolean within(Node outer, Node inner) {
        for (@Nullable Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void give(FocusOrder order, Node control, boolean standIn) {
        Node owner = control.getScene().getFocusOwner();
        if (!control.equals(owner) || !control.isFocusVisible()) {
            order.focus(control);
        }
        state = new State.Given(FocusMemory.of(control, order.controls()), frame.screen(), standIn);
    }
}
