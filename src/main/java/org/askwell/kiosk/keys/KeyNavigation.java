package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Zone;
import org.askwell.site.NavigationAction;
import org.askwell.ui.Timer;
import org.askwell.ui.control.Holdable;
import org.askwell.ui.keyboard.TypedField;

import java.util.Optional;

/** Lets one person do with a few keys everything that a finger can (EN 301 549, 5.1.6.1). */
public final class KeyNavigation {
    private final Visit visit;
    private final Frame frame;
    private final KeyFocus focus;
    private final KeyTyping typing;
    private final SecondTapGuard guard;
    private final NavigationActions actions;
    private Held held = new Held.Nothing();

    /** The key that the person holds down, where it matters how long. */
    private sealed interface Held {
        record Nothing() implements Held {}

        /** The space bar, which does something to {@code aimed} when it is let go there. */
        record Space(Node aimed) implements Held {}

        /** A key that goes on acting until {@code end}. */
        record Acting(Runnable end) implements Held {}
    }

    /**
     * @param guard tells which presses of keys count
     */
    public KeyNavigation(Visit visit, Frame frame, SecondTapGuard guard, Timer timer) {
        this.visit = visit;
        this.frame = frame;
        this.guard = guard;
        actions = new NavigationActions(visit, frame, timer);
        focus = new KeyFocus(frame);
        typing = new KeyTyping(frame, focus);
    }

    /** A key for {@code action} is pressed. */
    void pressed(NavigationAction action) {
        letGo();
        visit.host().touched();
        if (action != NavigationAction.SELECT) {
            typing.interrupt();
        }
        switch (action) {
            case UP, DOWN, LEFT, RIGHT -> {
                if (found()) {
                    focus.move(action);
                }
            }
            case SELECT -> ifMeant(aim(), this::select);
            case BACK -> ifMeant(frame.surface(), actions::back);
            case HOME -> ifMeant(frame.surface(), actions::home);
            case HELP ->
                    ifMeant(
                            frame.surface(),
                            () -> held = new Held.Acting(actions.help(focus::settle)));
            case SPEAK -> speak();
        }
    }

    private void ifMeant(Node aimed, Runnable action) {
        if (guard.letsKey(aimed)) {
            changes(action);
        }
    }

    /** What the key that selects would do something to. */
    private Node aim() {
        Optional<? extends Node> aimed = typing.underWay() ? typing.leadsOn() : focus.control();
        return aimed.isPresent() ? aimed.get() : frame.surface();
    }

    /** The space bar goes down, where nothing can be typed. */
    void spacePressed() {
        letGo();
        visit.host().touched();
        if (found()) {
            focus.control().filter(guard::letsKey).ifPresent(aimed -> held = new Held.Space(aimed));
        }
    }

    /** The space bar, let go, does what it went down on if the focus is still there. */
    void spaceReleased() {
        if (held instanceof Held.Space(Node aimed) && focus.control().equals(Optional.of(aimed))) {
            changes(() -> use(aimed));
        }
        letGo();
    }

    /** Does what may change the picture; the focus follows it. */
    private void changes(Runnable action) {
        action.run();
        focus.show();
        focus.settle();
    }

    /** The key for {@code action} is let go. */
    void released(NavigationAction action) {
        if (action == NavigationAction.SELECT || action == NavigationAction.HELP) {
            letGo();
            focus.settle();
        }
    }

    /**
     * A key that stands for nothing is pressed or typed; whether a field has taken it. Whoever
     * types is there, and need not stop to say so.
     */
    boolean types(KeyEvent key) {
        visit.host().touched();
        if (frame.asks() && typing.writes(key)) {
            visit.host().stay();
        }
        return typing.take(key);
    }

    /**
     * A key that stands for nothing, and writes nothing here, is pressed.
     *
     * @param tab whether it is the one by which the toolkit moves the focus
     */
    void otherKey(boolean tab) {
        if (tab) {
            typing.interrupt();
            focus.show();
        } else if (visit.zone() == Zone.ATTRACT) {
            focus.show();
            focus.settle();
        }
    }

    /** The person touches the screen. */
    void pointed() {
        letGo();
        typing.interrupt();
        focus.hide();
    }

    /** Another screen shows. */
    public void arrived() {
        typing.interrupt();
        focus.arrive();
    }

    /** The picture is about to be drawn. */
    void drawn() {
        focus.keep();
    }

    /** The person has left. */
    public void end() {
        letGo();
    }

    private void letGo() {
        Held before = held;
        held = new Held.Nothing();
        if (before instanceof Held.Acting(Runnable end)) {
            end.run();
        }
    }

    /** Shows the focus; whether it had been shown before. */
    private boolean found() {
        boolean shown = focus.control().isPresent();
        focus.show();
        if (shown) {
            focus.keep();
        } else {
            focus.settle();
        }
        return shown;
    }

    /** Whoever has just typed goes on by it, wherever the focus is. */
    private void select() {
        boolean start = visit.zone() == Zone.ATTRACT;
        if (typing.underWay() && frame.asks()) {
            visit.host().stay();
        } else if (typing.underWay()) {
            goOn();
        } else if (found() || start) {
            focus.control().ifPresent(this::use);
        }
    }

    private void use(Node control) {
        switch (control) {
            case Holdable key -> {
                held = new Held.Acting(key::letGo);
                key.hold();
            }
            case ButtonBase button -> button.fire();
            case TypedField _ -> goOn();
            default -> {}
        }
    }

    private void goOn() {
        typing.leadsOn().ifPresent(ButtonBase::fire);
    }

    /** Finds the focus first: what is said of it would cut short what is read of the screen. */
    private void speak() {
        if (visit.zone() != Zone.ATTRACT) {
            found();
        }
        changes(visit.host()::switchSpeaking);
    }
}
