package org.askwell.tour;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.staff.FakeKeys;
import org.askwell.staff.Person;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** The way of staff through all that they can change about who gets in. */
final class KeysWalk {
    private static final Person ZOE = new Person("Zoe Bell");
    private static final String NEW = "plain-words-too";

    private final Kiosk kiosk;
    private final Backstage stage;
    private final TourClock clock;
    private final Walker walker;
    private final SecretTyping typing;

    KeysWalk(Kiosk kiosk, Backstage stage, TourClock clock, Walker walker) {
        this.kiosk = kiosk;
        this.stage = stage;
        this.clock = clock;
        this.walker = walker;
        typing = new SecretTyping(walker);
    }

    /** Goes the whole way, from the first screen. */
    void walk() throws StepFailedException, IOException {
        enter();
        walker.see("keys-menu");
        changePassphrase();
        people();
        recovery();
        pair();
    }

    private void enter() throws StepFailedException, IOException {
        kiosk.visit().navigator().open(new Route.StaffGate());
        typing.type(FakeKeys.PASSPHRASE);
        walker.tap("staff.gate.open");
        walker.tap("staff.kiosk");
        walker.find("staff.keys");
    }

    private void changePassphrase() throws StepFailedException, IOException {
        walker.find("staff.keys.passphrase");
        walker.see("keys-passphrase");
        typing.type("a");
        walker.tap("staff.continue");
        walker.see("keys-passphrase-wrong");
        stage.keys().slowDown(Duration.ofSeconds(40));
        typing.type("a");
        walker.tap("staff.continue");
        walker.see("keys-passphrase-waiting");
        stage.keys().slowDown(Duration.ZERO);
        clock.pass(Duration.ofSeconds(41));
        typing.type(FakeKeys.PASSPHRASE);
        walker.tap("staff.continue");
        typing.choose(NEW, NEW);
        walker.seeThrough("keys-passphrase-changed");
        walker.tap("staff.keys.back");
    }

    private void people() throws StepFailedException, IOException {
        walker.find("staff.keys.people");
        walker.seeThrough("keys-people-one");
        walker.tap("staff.people.add");
        walker.see("keys-people-name");
        if (!walker.hand().sees("a")) {
            walker.tap("staff.continue");
        }
        walker.tap("staff.continue");
        walker.see("keys-people-name-wrong");
        walker.type("zoe");
        walker.tap("staff.continue");
        typing.choose(NEW, NEW);
        walker.seeThrough("keys-people-added");
        walker.tap("staff.keys.back");
        stage.keys().belongTo(List.of(Person.SHARED, ZOE));
        walker.find("staff.keys.people");
        walker.seeThrough("keys-people");
        walker.turnToFirst();
        walker.findLabel(walker.words().apart(ZOE.name()));
        walker.seeThrough("keys-people-remove");
        walker.tap("staff.people.remove");
        walker.seeThrough("keys-people-removed");
        walker.tap("staff.keys.back");
    }

    private void recovery() throws StepFailedException, IOException {
        walker.find("staff.keys.recovery");
        walker.see("keys-recovery");
        typeBack();
        walker.seeThrough("keys-recovery-renewed");
        walker.tap("staff.keys.back");
    }

    private void pair() throws StepFailedException, IOException {
        walker.find("staff.keys.pair");
        walker.seeThrough("keys-pair");
        walker.tap("staff.keys.pair-go");
        typing.type(FakeKeys.PASSPHRASE);
        walker.tap("staff.continue");
        typeBack();
        walker.seeThrough("keys-renewed");
        walker.tap("staff.message.leave");
    }

    private void typeBack() throws StepFailedException {
        walker.tap("staff.key.written");
        List<String> groups = stage.keys().recoveryKey().groups();
        int group = new SetUpWalk(walker).groupAsked(groups.size());
        typing.type(groups.get(group));
        walker.tap("staff.back.forward");
    }
}
