package org.askwell.tour;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;

import java.io.IOException;

/** The way of staff who do not come in: a slip, a wrong key, a file that cannot be read. */
final class GateTrouble {
    private static final String DAMAGED =
            "/var/lib/askwell/keys.json is damaged: it ends too soon; put a copy of the file back";
    private static final String CHOSEN = "plain-words-too";

    private final Kiosk kiosk;
    private final Backstage stage;
    private final Walker walker;
    private final SecretTyping typing;
    private final Runnable comeAnew;

    /**
     * @param comeAnew ends the visit, and lets the next person see the kiosk as this one did
     */
    GateTrouble(Kiosk kiosk, Backstage stage, Walker walker, Runnable comeAnew) {
        this.kiosk = kiosk;
        this.stage = stage;
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
        stage.keys().fail(DAMAGED);
        tryOne("gate-damaged");
        comeAnew.run();
        kiosk.visit().navigator().open(new Route.StaffGate());
        stage.keys().breakDown();
        tryOne("gate-failed");
        comeAnew.run();
        stage.keys().mend();
        recover();
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
