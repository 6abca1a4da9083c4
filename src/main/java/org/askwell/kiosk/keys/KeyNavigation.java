package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.hearing.ScanSpeech;
import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Zone;
import org.askwell.site.NavigationAction;
import org.askwell.ui.Timer;
import org.askwell.ui.control.Holdable;
import org.askwell.ui.keyboard.TypedField;

import java.time.Duration;
import java.util.Optional;

/** Lets one person do with a few keys everything that a finger can (EN 301 549, 5.1.6.1). */
public final class KeyNavigation {
    /** So long the one key of a person has to be held on the first screen to begin scanning. */
    private static final Duration SCAN_HOLD = Duration.ofSeconds(3);

    private final Visit visit;
    private final Frame frame;
    private final KeyFocus focus;
    private final KeyTyping typing;
    private final SecondTapGuard guard;
    private final NavigationActions actions;
    private final SwitchScanning scanning;
    private final Timer timer;
    private Held held = new Held.Nothing();

    /** The key that the person holds down, where it matters how long. */
    private sealed interface Held {
        record Nothing() implements Held {}

        /**
         * The space bar, which does something to {@code aimed} when it is let go there.
         *
         * @param end ends what else it does while it is held
         */
        record Space(Node aimed, Runnable end) implements Held {}

        /** A key that goes on acting until {@code end}. */
        record Acting(Runnable end) implements Held {}
    }

    /**
     * @param guard tells which presses of keys count
     * @param speech for one-switch scanning
     */
    public KeyNavigation(
            VisitUi ui, Visit visit, Frame frame, SecondTapGuard guard, ScanSpeech speech) {
        this.visit = visit;
        this.frame = frame;
        this.guard = guard;
        timer = ui.whole().timer();
        actions = new NavigationActions(visit, frame, timer);
        focus = new KeyFocus(frame);
        scanning = new SwitchScanning(ui, visit, focus, guard, speech);
        typing = new KeyTyping(frame, focus);
    }

    /** A key for {@code action} is pressed. */
    void pressed(NavigationAction action) {
        letGo();
        if (action == NavigationAction.SELECT && scanning.on()) {
            scanning.pressed();
            return;
        }
        visit.host().touched();
        if (action != NavigationAction.SELECT) {
            typing.interrupt();
        }
        boolean first = visit.zone() == Zone.ATTRACT;
        switch (action) {
            case UP, DOWN, LEFT, RIGHT -> {
                if (found()) {
                    focus.move(action);
                }
            }
            case SELECT -> {
                ifMeant(aim(), this::select);
                held = first ? new Held.Acting(scanWhenHeld()) : held;
            }
            case BACK -> ifMeant(frame.surface(), actions::back);
            case HOME -> ifMeant(frame.surface(), actions::home);
            case HELP ->
                    ifMeant(
                            frame.surface(),
                            () -> held = new Held.Acting(actions.help(focus::settle)));
            case SPEAK -> speak();
            case SCAN -> scan();
        }
    }

    /**
     * Begins scanning once the key that is down has been held, at once where the centre has a
     * switch for it.
     *
     * @return calls it off
     */
    private Runnable scanWhenHeld() {
        if (visit.host().scansAlways()) {
            scan();
            return () -> {};
        }
        return timer.after(SCAN_HOLD, this::scan);
    }

    private void scan() {
        if (visit.zone() == Zone.ATTRACT) {
            visit.begin();
        }
        held = new Held.Nothing();
        changes(visit.host()::switchScanning);
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
        if (scanning.on()) {
            scanning.pressed();
            return;
        }
        visit.host().touched();
        Optional<Node> aimed = found() ? focus.control().filter(guard::letsKey) : Optional.empty();
        Runnable end = visit.zone() == Zone.ATTRACT ? scanWhenHeld() : () -> {};
        if (!scanning.on()) {
            held =
                    aimed.<Held>map(control -> new Held.Space(control, end))
                            .orElseGet(() -> new Held.Acting(end));
        }
    }

    /** The space bar, let go, does what it went down on if the focus is still there. */
    void spaceReleased() {
        scanning.released();
        if (held instanceof Held.Space(Node aimed, Runnable _)
                && focus.control().equals(Optional.of(aimed))) {
            changes(() -> use(aimed));
        }
        letGo();
    }

    /** Does what may change the picture; the focus follows it. */
    private void changes(Runnable action) {
        action.run();
        if (scanning.on()) {
            scanning.begin();
        } else {
            focus.show();
            focus.settle();
        }
    }

    /** The key for {@code action} is let go. */
    void released(NavigationAction action) {
        boolean holds = action == NavigationAction.SELECT || action == NavigationAction.HELP;
        if (holds) {
            letGo();
        }
        if (scanning.on()) {
            scanning.released();
        } else if (holds) {
            focus.settle();
        }
    }

    /**
     * A key that stands for nothing is pressed or typed; whether a field has taken it. Whoever
     * types is there, and need not stop to say so.
     */
    boolean types(KeyEvent key) {
        if (scanning.on() && KeyTyping.isSpace(key)) {
            return false;
        }
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
        if (scanning.on()) {
            scanning.drawn();
        } else {
            focus.keep();
        }
    }

    /** The person has left. */
    public void end() {
        letGo();
        scanning.leave();
    }

    private void letGo() {
        Held before = held;
        held = new Held.Nothing();
        switch (before) {
            case Held.Nothing() -> {}
            case Held.Space(Node _, Runnable end) -> end.run();
            case Held.Acting(Runnable end) -> end.run();
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
