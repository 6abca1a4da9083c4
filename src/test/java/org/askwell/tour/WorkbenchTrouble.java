package org.askwell.tour;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.Reference;
import org.askwell.clock.Doubt;
import org.askwell.kiosk.Kiosk;
import org.askwell.site.Retention;
import org.askwell.staff.Damage;
import org.askwell.staff.FakeLog;
import org.askwell.staff.FakeTrail;
import org.askwell.staff.RetentionStanding;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Tampering;
import org.askwell.staff.Uncalled;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;

/** The way of staff through every kind of request, and through everything that can go wrong. */
final class WorkbenchTrouble {
    private static final String LONG_NAME =
            "Maria-Anastasia von Hohenlohe-Schillingsfürst Featherstonehaugh";
    private static final String READ_ONLY =
            "/var/lib/askwell/requests.db cannot be written; let the kiosk's user write to it and"
                    + " its folder";
    private static final String LOST = "X4F-7KQD";

    private final Kiosk kiosk;
    private final Backstage stage;
    private final Walker walker;
    private final Runnable comeAnew;

    /**
     * @param comeAnew ends the visit, and lets the next person see the kiosk as this one did
     */
    WorkbenchTrouble(Kiosk kiosk, Backstage stage, Walker walker, Runnable comeAnew) {
        this.kiosk = kiosk;
        this.stage = stage;
        this.walker = walker;
        this.comeAnew = comeAnew;
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        stage.runner().hold();
        open();
        walker.seeThrough("requests-waiting");
        stage.runner().release();
        walker.seeThrough("requests-none");
        requests();
        turnRequest();
        eraseRequest();
        meanwhile();
        vainly();
        export();
        notices();
        ground();
        trail();
    }

    /** All that the audit trail tells, and what does not hold in it. */
    private void trail() throws StepFailedException, IOException {
        only();
        stage.trail().addAll();
        stage.trail().trouble(FakeTrail.allTroubles());
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.seeThrough("trail-broken");
        walker.turnToFirst();
        walker.find("staff.notices.noted");
        walker.look("trail-noted");
        goBack();
        walker.tap("staff.kiosk");
        walker.tap("staff.audit.title");
        walker.seeThrough("audit");
        walker.tap("staff.workbench.back");
        stage.trail().trouble(FakeTrail.allTroubles());
        stage.trail().mend(300);
        walker.tap("staff.kiosk");
        walker.tap("staff.audit.title");
        walker.look("audit-broken");
        walker.tap("staff.workbench.back");
        stage.trail().fail();
        walker.tap("staff.kiosk");
        walker.tap("staff.audit.title");
        walker.look("audit-unread");
        stage.trail().mend(0);
        walker.tap("staff.workbench.back");
        stage.runner().hold();
        walker.tap("staff.kiosk");
        walker.tap("staff.audit.title");
        walker.look("audit-wait");
        stage.runner().release();
        stage.trail().trouble(List.of());
    }

    private void open() {
        comeAnew.run();
        kiosk.visit()
                .unlock(
                        new StaffSession(
                                new byte[32],
                                stage.log(),
                                stage.trail().session(),
                                Optional.empty()));
        walker.hand().layOut();
    }

    /** Every kind of request on its own, then all of them. */
    private void requests() throws StepFailedException, IOException {
        List<CallbackRequest> all = StagedRequests.ofEveryKind(LONG_NAME);
        for (int i = 0; i < all.size(); i++) {
            stage.log().forget();
            stage.log().add(all.get(i), Optional.empty());
            open();
            lookAt("request-" + (i + 1));
        }
        stage.log().forget();
        stage.log().addUnreadable(LOST);
        open();
        lookAt("request-damaged");
        all.forEach(request -> stage.log().add(request, Optional.empty()));
        open();
        walker.seeThrough("requests-many");
        stage.log().forget();
        stage.log().add(all.getLast(), Optional.of(FakeLog.RECEIVED.plus(Duration.ofDays(21))));
        open();
        walker.tapLabel(walker.words().text("staff.workbench.finished", 1));
        walker.look("requests-done");
        lookAt("request-done");
        walker.tapLabel(walker.words().text("staff.workbench.all", 1));
        walker.look("requests-all");
    }

    /** Opens the one request that is listed, where its details do not stand beside the list. */
    private void lookAt(String name) throws StepFailedException, IOException {
        walker.hand().tapFirst("row-target");
        walker.seeThrough(name);
        goBack();
    }

    private void goBack() throws StepFailedException {
        if (walker.sees("staff.workbench.back")) {
            walker.tap("staff.workbench.back");
        }
    }

    private void turnRequest() throws StepFailedException, IOException {
        walker.hand().tapFirst("row-target");
        walker.tap("staff.workbench.reopen");
        walker.look("told-new");
        only();
        mark();
        walker.seeThrough("told-done");
        walker.tap("staff.told.undo");
        walker.look("told-undone");
        goBack();
        walker.hand().tapFirst("row-target");
        stage.log().forget();
        walker.tap("staff.workbench.done");
        walker.look("told-gone");
    }

    /** One who wishes it is erased, once staff have said that they mean it. */
    private void eraseRequest() throws StepFailedException, IOException {
        only();
        askToErase();
        walker.see("erase-asked");
        walker.tap("staff.erase.keep");
        walker.look("erase-kept");
        only();
        askToErase();
        walker.tap("staff.erase.for-good");
        walker.look("told-erased");
        only();
        stage.log().leaveTraces();
        askToErase();
        walker.tap("staff.erase.for-good");
        walker.look("told-erased-traces");
        only();
        stage.log().failToWrite(READ_ONLY);
        askToErase();
        walker.tap("staff.erase.for-good");
        walker.seeThrough("erase-failed");
        stage.log().mend();
    }

    private void askToErase() throws StepFailedException {
        walker.hand().tapFirst("row-target");
        walker.find("staff.erase");
    }

    /** What somebody else does, and what comes in, while staff are at the kiosk. */
    private void meanwhile() throws StepFailedException, IOException {
        only();
        walker.hand().tapFirst("row-target");
        stage.runner().hold();
        walker.tap("staff.workbench.done");
        walker.look("told-working");
        stage.log().add(2, "Zoe Bell", FakeLog.RECEIVED);
        stage.runner().release();
        walker.look("told-late");
        goBack();
        walker.look("requests-more");
        String more = walker.words().text("staff.told.more", 1);
        if (walker.hand().sees(more)) {
            walker.tapLabel(more);
        }
        walker.look("requests-come");
        only();
        walker.hand().tapFirst("row-target");
        stage.log()
                .overtake(
                        FakeLog.request(1, LONG_NAME, FakeLog.RECEIVED).reference().text(),
                        Optional.of(FakeLog.RECEIVED));
        walker.tap("staff.workbench.done");
        walker.seeThrough("told-overtaken");
    }

    /** What fails, told where its cause is known and where nobody knows it. */
    private void vainly() throws StepFailedException, IOException {
        only();
        stage.log().failToWrite(READ_ONLY);
        mark();
        walker.seeThrough("mark-failed");
        stage.log().mend();
        only();
        stage.log().breakDown();
        mark();
        walker.look("mark-failed-unknown");
        stage.log().mend();
        only();
        stage.log().breakDown();
        open();
        walker.look("requests-unread-unknown");
        stage.log().mend();
    }

    private void only() {
        stage.log().forget();
        stage.log().add(1, LONG_NAME, FakeLog.RECEIVED);
        open();
    }

    private void mark() throws StepFailedException {
        walker.hand().tapFirst("row-target");
        walker.tap("staff.workbench.done");
    }

    private void export() throws StepFailedException, IOException {
        only();
        walker.tapLabel(walker.words().text("staff.workbench.export-new", 1));
        walker.seeThrough("export-failed");
        only();
        stage.log().add(2, "Zoe Bell", FakeLog.RECEIVED);
        open();
        walker.tapLabel(walker.words().text("staff.workbench.export-new", 2));
        walker.seeThrough("exported-sealed");
    }

    private void notices() throws StepFailedException, IOException {
        only();
        stage.log().setUncalled(new Uncalled(3, FakeLog.RECEIVED, 1));
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.see("notices");
        stage.log().failToWrite(READ_ONLY);
        walker.find("staff.notices.noted");
        walker.look("noted-in-vain");
        stage.log().mend();
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.find("staff.notices.noted");
        walker.look("noted");
        only();
        stage.log().lose();
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.see("log-lost");
        walker.find("staff.notices.noted");
        walker.look("log-lost-noted");
        damage("log-damaged", OptionalInt.of(3));
        damage("log-damaged-all-saved", OptionalInt.of(0));
        damage("log-damaged-unknown", OptionalInt.empty());
        only();
        stage.log().tamper(tampered());
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.see("log-changed");
        walker.find("staff.notices.noted");
        walker.look("log-changed-noted");
    }

    private void damage(String name, OptionalInt lost) throws StepFailedException, IOException {
        only();
        Path folder = Path.of("/var/lib/askwell/set-aside/1");
        stage.log().setDamage(new Damage(Optional.of(folder), 41, lost, 1));
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 3));
        walker.see(name);
        walker.find("staff.notices.noted");
        walker.look(name + "-noted");
    }

    /** More than a card can name. */
    private static Tampering tampered() {
        List<String> references =
                LongStream.range(0, 9)
                        .mapToObj(seed -> Reference.random(new Random(seed)).text())
                        .toList();
        return new Tampering(references, references.subList(0, 2), true);
    }

    /** All that keeps from erasing, and what staff say to it. */
    private void ground() throws StepFailedException, IOException {
        for (Doubt.Reason reason : Doubt.Reason.values()) {
            stage.log().forget();
            stage.log()
                    .addDoubtful(FakeLog.request(1, LONG_NAME, FakeLog.RECEIVED), Optional.empty());
            stage.erasure().doubt(reason, FakeLog.RECEIVED, 12);
            open();
            walker.hand().tapFirst("row-target");
            walker.seeThrough("request-doubtful-" + reason.name());
            goBack();
            walker.tapLabel(walker.words().text("staff.notices.open", 3));
            walker.seeThrough("notices-clock-" + reason.name());
            walker.turnToFirst();
            walker.find("staff.notices.clock-right");
            walker.look("clock-confirmed");
        }
        Retention shorter = new Retention(7, 20, 30);
        stage.erasure().stand(new RetentionStanding.Shorter(new Retention(14, 60, 365), shorter));
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 2));
        walker.seeThrough("notices-shorter");
        walker.turnToFirst();
        walker.find("staff.notices.shorter-right");
        walker.look("shorter-confirmed");
        stage.erasure().stand(new RetentionStanding.Unsure(Optional.of(shorter)));
        open();
        walker.tapLabel(walker.words().text("staff.notices.open", 2));
        walker.seeThrough("notices-unsure");
        stage.erasure().stand(new RetentionStanding.Sure(shorter));
    }
}
