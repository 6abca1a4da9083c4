package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Panel;
import org.askwell.session.Zone;
import org.askwell.site.NavigationAction;
import org.askwell.ui.Timer;
import org.askwell.ui.control.Holdable;
import org.askwell.ui.control.WayBack;
import org.askwell.ui.keyboard.TypedField;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;

/** Lets one person do with a few keys everything that a finger can (EN 301 549, 5.1.6.1). */
public final class KeyNavigation {
    /** As long as the centre's name has to be held. */
    private static final Duration STAFF_HOLD = Duration.ofSeconds(3);

    private final Visit visit;
    private final Frame frame;
    private final Timer timer;
    private final Ways ways;
    private final KeyFocus focus;
    private final KeyTyping typing;
    private final SecondTapGuard guard;
    private @Nullable Holdable held;
    private Optional<Node> spaceDown = Optional.empty();
    private Runnable staffCalledOff = () -> {};

    /** What keys do that only the whole kiosk can. */
    public interface Ways {
        /** Somebody is at the kiosk. */
        void touched();

        /** Switches speaking mode. */
        void speak();

        /** Goes where holding the centre's name leads. */
        void enterStaff();

        /** The person is still there. */
        void stay();
    }

    /**
     * @param guard tells which presses of keys count
     */
    public KeyNavigation(Visit visit, Frame frame, Timer timer, SecondTapGuard guard, Ways ways) {
        this.visit = visit;
        this.frame = frame;
        this.timer = timer;
        this.guard = guard;
        this.ways = ways;
        focus = new KeyFocus(frame);
        typing = new KeyTyping(frame, focus);
    }

    /** A key for {@code action} is pressed. */
    void pressed(NavigationAction action) {
        letGo();
        ways.touched();
        if (action != NavigationAction.SELECT) {
            typing.interrupt();
        }
        switch (action) {
            case UP, DOWN, LEFT, RIGHT -> move(action);
            case SELECT -> ifMeant(aim(), this::select);
            case BACK -> ifMeant(guard.surface(), this::back);
            case HOME -> ifMeant(guard.surface(), this::home);
            case HELP -> ifMeant(guard.surface(), this::help);
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
        Optional<? extends Node> aimed = typing.underWay() ? leadsOn() : focus.control();
        return aimed.isPresent() ? aimed.get() : guard.surface();
    }

    /** The space bar goes down, where nothing can be typed. */
    void spacePressed() {
        letGo();
        ways.touched();
        spaceDown = found() ? focus.control().filter(guard::letsKey) : Optional.empty();
    }

    /** The space bar, let go, does what it went down on if the focus is still there. */
    void spaceReleased() {
        Optional<Node> down = spaceDown;
        spaceDown = Optional.empty();
        down.filter(control -> focus.control().equals(Optional.of(control)))
                .ifPresent(control -> changes(() -> use(control)));
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
        ways.touched();
        if (asked() && typing.writes(key)) {
            ways.stay();
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
        } else if (zone() == Zone.ATTRACT) {
            focus.show();
            focus.settle();
        }
    }

    /** The person touches the screen. */
    void pointed() {
        letGo();
        spaceDown = Optional.empty();
        typing.interrupt();
        if (focus.shows()) {
            focus.hide();
        }
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
        staffCalledOff.run();
        staffCalledOff = () -> {};
        Holdable pressed = held;
        held = null;
        if (pressed != null) {
            pressed.letGo();
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

    private void move(NavigationAction arrow) {
        if (found()) {
            focus.move(arrow);
        }
    }

    /** Whoever has just typed goes on by it, wherever the focus is. */
    private void select() {
        if (typing.underWay() && asked()) {
            ways.stay();
        } else if (typing.underWay()) {
            goOn();
        } else {
            selectFocused();
        }
    }

    private void selectFocused() {
        boolean start = zone() == Zone.ATTRACT;
        if (found() || start) {
            focus.control().ifPresent(this::use);
        }
    }

    private void use(Node control) {
        switch (control) {
            case Holdable key -> {
                held = key;
                key.hold();
            }
            case ButtonBase button -> button.fire();
            case TypedField _ -> goOn();
            default -> {}
        }
    }

    /** Does what the first button does that leads on: what is typed is finished. */
    private void goOn() {
        leadsOn().ifPresent(ButtonBase::fire);
    }

    private Optional<ButtonBase> leadsOn() {
        return new FocusOrder(frame.uppermost())
                .controls().stream()
                        .filter(ButtonBase.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .filter(button -> button.getStyleClass().contains("primary"))
                        .findFirst();
    }

    /** Finds the focus first: what is said of it would cut short what is read of the screen. */
    private void speak() {
        if (zone() != Zone.ATTRACT) {
            found();
        }
        changes(ways::speak);
    }

    private void back() {
        if (asked()) {
            ways.stay();
        } else if (frame.panel().isPresent()) {
            closePanel(frame.panel().get());
        } else {
            WayBack.in(frame.uppermostLayer())
                    .ifPresentOrElse(ButtonBase::fire, visit.navigator()::back);
        }
    }

    private void closePanel(Node panel) {
        if (panel instanceof PanelCard card) {
            card.close();
        } else {
            visit.navigator().closePanel();
        }
    }

    private void home() {
        if (asked()) {
            ways.stay();
        } else if (!forStaff()) {
            visit.navigator().closePanel();
            visit.routes()
                    .above(visit.navigator().route().get())
                    .ifPresent(visit.navigator()::open);
        }
    }

    /** Help shows at once; whoever goes on holding the key is staff. */
    private void help() {
        if (asked()) {
            ways.stay();
        }
        if (!forStaff()) {
            staffCalledOff = timer.after(STAFF_HOLD, this::enterStaff);
        }
        if (zone() == Zone.ATTRACT) {
            visit.navigator().open(visit.routes().home());
        }
        visit.navigator().show(new Panel.UrgentHelp());
    }

    private void enterStaff() {
        if (!asked() && !forStaff()) {
            ways.enterStaff();
            focus.settle();
        }
    }

    private boolean asked() {
        return frame.cover(Frame.Cover.QUESTION).isPresent();
    }

    private boolean forStaff() {
        return zone().forStaff();
    }

    private Zone zone() {
        return Zone.of(visit.navigator().route().get());
    }
}
