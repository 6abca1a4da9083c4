package org.askwell.tour;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.staff.Person;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The way of staff who do not come in: a slip, a wrong key, a file that cannot be read. */
final class GateTrouble {
    private static final String DAMAGED =
            "/var/lib/askwell/keys.json is damaged: it ends too soon; put a copy of the file back";
    private static final Person MARIA = new Person("Maria-Anastasia von Featherstonehaugh");
    private static final String CHOSEN = "plain-words-too";

    private final Kiosk kiosk;
    private final Backstage stage;
    private final TourClock clock;
    private final Walker walker;
    private final SecretTyping typing;
    private final Runnable comeAnew;

    /**
     * @param comeAnew ends the visit, and lets the next person see the kiosk as this one did
     */
    GateTrouble(Kiosk kiosk, Backstage stage, TourClock clock, Walker walker, Runnable comeAnew) {
        this.kiosk = kiosk;
        this.stage = stage;
        this.clock = clock;
        this.walker = walker;
        typing = new SecretTyping(walker);
        this.comeAnew = comeAnew;
    }

    /** Goes the whole way, on a kiosk that has keys. */
    void walk() throws StepFailedException, IOException {
        kiosk.visit().navigator().open(new Route.StaffGate());
        walker.tap("staff.gate.open");
        walker.see("gate-empty");
        stage.runner().hold();
        tryOne("gate-waiting");
        stage.runner().release();
        stage.keys().slowDown(Duration.ofMinutes(2));
        tryOne("gate-minutes");
        clock.pass(Duration.ofSeconds(31));
        walker.see("gate-seconds");
        stage.keys().slowDown(Duration.ZERO);
        clock.pass(Duration.ofMinutes(2));
        stage.keys().fail(DAMAGED);
        tryOne("gate-damaged");
        comeAnew.run();
        kiosk.visit().navigator().open(new Route.StaffGate());
        stage.keys().breakDown();
        tryOne("gate-failed");
        comeAnew.run();
        stage.keys().mend();
        recover();
        comeAnew.run();
        chooseName();
        comeAnew.run();
        stage.keys().belongTo(List.of());
        kiosk.visit().navigator().open(new Route.StaffGate());
        walker.seeThrough("gate-public-key-alone");
        stage.keys().belongTo(List.of(Person.SHARED));
        comeAnew.run();
    }

    private void chooseName() throws StepFailedException, IOException {
        stage.keys().belongTo(List.of(Person.SHARED, MARIA, new Person("Zoe Bell")));
        kiosk.visit().navigator().open(new Route.StaffGate());
        walker.seeThrough("gate-who");
        walker.findLabel(walker.words().apart(MARIA.name()));
        walker.see("gate-of-one");
        walker.tap("staff.gate.cancel");
        comeAnew.run();
        kiosk.visit().navigator().open(new Route.Recovery());
        typing.type(stage.keys().recoveryKey().letters());
        walker.tap("staff.continue");
        walker.seeThrough("recovery-who");
    }

    private void tryOne(String name) throws StepFailedException, IOException {
        typing.type("a");
        walker.tap("staff.gate.open");
        walker.see(name);
    }

    private void recover() throws StepFailedException, IOException {
        kiosk.visit().navigator().open(new Route.Recovery());
        stage.keys().beOthers();
        typing.type(stage.keys().recoveryKey().letters());
        walker.tap("staff.continue");
        walker.see("recovery-other");
        stage.keys().fail(DAMAGED);
        walker.tap("staff.continue");
        walker.see("recovery-failed");
        comeAnew.run();
        stage.keys().mend();
        kiosk.visit().navigator().open(new Route.Recovery());
        typing.type(stage.keys().recoveryKey().letters());
        stage.runner().hold();
        walker.tap("staff.continue");
        walker.see("recovery-waiting");
        stage.runner().release();
        walker.see("recovery-choose");
        typing.choose(CHOSEN, CHOSEN);
    }
}
