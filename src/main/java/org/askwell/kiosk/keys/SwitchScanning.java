package org.askwell.kiosk.keys;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.util.Subscription;

import org.askwell.kiosk.hearing.ControlSpeech;
import org.askwell.kiosk.hearing.ScanSpeech;
import org.askwell.kiosk.scanning.Scan;
import org.askwell.kiosk.scanning.ScanGroups;
import org.askwell.kiosk.scanning.ScanItem;
import org.askwell.kiosk.scanning.ScanRing;
import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Zone;
import org.askwell.site.ScanPace;
import org.askwell.ui.control.Holdable;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.words.Words;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One-switch scanning for one person: a highlight goes from group to group by itself, and one key
 * chooses, first the group and then what stands in it.
 *
 * <p>Fields are left out: whatever is typed goes into the one that shows. Nothing moves while
 * something is said, and no clock runs while the scan pauses.
 */
final class SwitchScanning {
    /** A key that comes again so many ms after it went down or up has bounced. */
    private static final long BOUNCE_MILLIS = 300;

    private final VisitUi ui;
    private final Visit visit;
    private final Frame frame;
    private final KeyFocus focus;
    private final SecondTapGuard guard;
    private final ScanSpeech speech;
    private final ScanRing ring;
    private final Subscription following;
    private State state = new State.Off();
    private Runnable callOff = () -> {};
    private long keyMoved;

    /** Counts where the highlight has been. */
    private long move;

    private sealed interface State {
        record Off() implements State {}

        /**
         * There is something to scan.
         *
         * @param controls all of it, in reading order
         */
        record On(Scan scan, List<Node> controls) implements State {}

        /** Nothing on the picture can be used. */
        record Waiting() implements State {}
    }

    SwitchScanning(
            VisitUi ui, Visit visit, KeyFocus focus, SecondTapGuard guard, ScanSpeech speech) {
        this.ui = ui;
        this.visit = visit;
        this.focus = focus;
        this.guard = guard;
        this.speech = speech;
        frame = focus.frame();
        ring = new ScanRing(ui.whole().metrics());
        keyMoved = now() - BOUNCE_MILLIS;
        following = visit.scanning().subscribe((before, now) -> switched(now));
    }

    /** Whether the person uses it. */
    boolean on() {
        return visit.scanning().get().isPresent();
    }

    private void switched(Optional<ScanPace> pace) {
        if (pace.isPresent()) {
            frame.mark(Optional.of(ring));
            begin();
        } else {
            end();
        }
    }

    private void end() {
        callOff.run();
        move++;
        state = new State.Off();
        frame.mark(Optional.empty());
    }

    /** The person has left: nothing is followed any more. */
    void leave() {
        visit.scanning().set(Optional.empty());
        following.unsubscribe();
    }

    /** The one key goes down. */
    void pressed() {
        boolean bounced = now() - keyMoved < BOUNCE_MILLIS;
        keyMoved = now();
        if (bounced) {
            return;
        }
        boolean reads = speech.reads();
        if (reads) {
            // Nothing is named before the scan begins anew.
            move++;
        }
        visit.host().touched();
        if (reads) {
            speech.pause();
            begin();
        } else if (state instanceof State.On(Scan.Running running, List<Node> _)
                && new HashSet<>(controls()).containsAll(running.item().controls())) {
            choose(running);
        } else {
            begin();
        }
    }

    /** The one key goes up. */
    void released() {
        keyMoved = now();
    }

    private void choose(Scan.Running running) {
        switch (running.item()) {
            case ScanItem.Group group -> show(running.into(group));
            case ScanItem.WayOut _ -> show(running.out());
            case ScanItem.Control(Node control) -> {
                if (guard.letsKey(control)) {
                    callOff.run();
                    use(control);
                    begin();
                }
            }
        }
    }

    private static void use(Node control) {
        switch (control) {
            case Holdable key -> {
                key.hold();
                key.letGo();
            }
            case ButtonBase button -> button.fire();
            default -> {}
        }
    }

    /** Begins at the top of what shows. */
    void begin() {
        callOff.run();
        if (on() && visit.zone() != Zone.ATTRACT) {
            frame.applyCss();
            frame.layout();
            scan(controls());
        }
    }

    private void scan(List<Node> controls) {
        if (controls.isEmpty()) {
            move++;
            state = new State.Waiting();
            ring.setVisible(false);
        } else {
            List<List<Node>> parts =
                    frame.parts().stream()
                            .map(part ->
                                    controls.stream()
                                            .filter(control -> KeyFocus.within(part, control))
                                            .toList())
                            .toList();
            state = new State.On(Scan.of(ScanGroups.of(parts)), controls);
            show(Scan.of(ScanGroups.of(parts)));
        }
    }

    /** The picture is laid out: the highlight stays on it, or begins anew where it has changed. */
    void drawn() {
        if (!follows() && ring.isVisible() && state instanceof State.On(Scan scan, List<Node> _)) {
            ring.surround(surrounded(scan));
        }
    }

    /** Begins anew where there is something else to scan than before; whether it does. */
    private boolean follows() {
        if (state instanceof State.Off) {
            return false;
        }
        List<Node> now = controls();
        boolean same =
                state instanceof State.On(Scan _, List<Node> controls)
                        ? controls.equals(now)
                        : now.isEmpty();
        if (!same) {
            callOff.run();
            scan(now);
        }
        return !same;
    }

    private List<Node> controls() {
        return new FocusOrder(frame.uppermostLayer())
                .controls().stream().filter(node -> !(node instanceof TypedField)).toList();
    }

    private void show(Scan scan) {
        if (!(state instanceof State.On(Scan _, List<Node> controls))) {
            return;
        }
        callOff.run();
        state = new State.On(scan, controls);
        Optional<ScanItem> item =
                scan instanceof Scan.Running running
                        ? Optional.of(running.item())
                        : Optional.empty();
        Optional<Node> single =
                item.filter(ScanItem.Control.class::isInstance)
                        .map(control -> control.controls().getFirst());
        speech.moves(single.isPresent());
        ring.setVisible(single.isEmpty());
        single.ifPresentOrElse(
                focus::reach,
                () -> {
                    focus.hide();
                    ring.leadOut(item.filter(ScanItem.WayOut.class::isInstance).isPresent());
                    ring.surround(surrounded(scan));
                });
        long shown = ++move;
        ifStill(shown, () -> name(scan), () -> dwell(scan));
    }

    private static List<Node> surrounded(Scan scan) {
        return switch (scan) {
            case Scan.Running running -> running.item().controls();
            case Scan.Paused paused -> paused.whole().controls();
        };
    }

    /** Does first {@code one} and then {@code other}, each in silence, where nothing has moved. */
    private void ifStill(long shown, Runnable one, Runnable other) {
        speech.whenQuiet(() -> {
            if (move == shown) {
                one.run();
                speech.whenQuiet(() -> {
                    if (move == shown) {
                        other.run();
                    }
                });
            }
        });
    }

    private void name(Scan scan) {
        Words words = ui.words(visit);
        switch (scan) {
            case Scan.Paused _ -> speech.say(words.text("speech.scan-paused"));
            case Scan.Running running -> {
                switch (running.item()) {
                    case ScanItem.Control(Node control) -> speech.name(control);
                    case ScanItem.WayOut _ -> speech.say(words.text("speech.scan-out"));
                    case ScanItem.Group group -> sayGroup(words, group.controls());
                }
            }
        }
    }

    /** Keys are named to those alone who have what they type said. */
    private void sayGroup(Words words, List<Node> controls) {
        boolean keys = controls.stream().anyMatch(ControlSpeech::isKey);
        if (!keys || visit.typingAloud()) {
            speech.say(
                    words.text(
                            "speech.scan-group",
                            ControlSpeech.name(controls.getFirst()),
                            ControlSpeech.name(controls.getLast())));
        }
    }

    private void dwell(Scan scan) {
        if (scan instanceof Scan.Running running) {
            ScanPace pace = visit.scanning().get().orElse(ScanPace.DEFAULT);
            Duration span = running.begins() ? pace.first() : pace.step();
            callOff.run();
            callOff = ui.whole().timer().after(span, () -> goOn(running));
        }
    }

    /** What was said meanwhile has to be heard first, and then the name again. */
    private void goOn(Scan.Running running) {
        if (follows()) {
            return;
        }
        Scan next = running.next();
        boolean endsByItself = next instanceof Scan.Paused && frame.asks();
        if (speech.sounds()) {
            show(running);
        } else {
            show(endsByItself ? Scan.of(running.whole()) : next);
        }
    }

    private long now() {
        return ui.whole().millis().getAsLong();
    }
}
