package org.askwell.tour;

import javafx.scene.Scene;

import org.askwell.content.Edition;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.staff.StaffSession;
import org.askwell.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Lends the walks of the tour to the tests of other packages. */
public final class Walks {
    private final Kiosk kiosk;
    private final Hand hand;
    private final TourClock clock;
    private final Words words;
    private final UnaryOperator<Preferences> choice;
    private final Witness witness;
    private final Walker walker;
    private final PrintStream out = new PrintStream(OutputStream.nullOutputStream());

    /**
     * @param choice how each visitor wants to see the kiosk
     * @param seen hears the name of each screen that a walk comes to, laid out
     */
    public Walks(
            Kiosk kiosk,
            Scene scene,
            TourClock clock,
            Words words,
            UnaryOperator<Preferences> choice,
            Consumer<String> seen) {
        this.kiosk = kiosk;
        this.clock = clock;
        this.words = words;
        this.choice = choice;
        hand = new Hand(scene, clock);
        witness =
                name -> {
                    seen.accept(name);
                    return name;
                };
        walker = new Walker(hand, witness, words, out);
    }

    /**
     * Walks as the tour does: staff set the kiosk up, a patient sees everything, staff work.
     *
     * @throws AssertionError where a step cannot be done
     */
    public void tour(Edition edition, String passphrase) {
        try {
            prefer();
            new SetUpWalk(walker).walk(passphrase);
            prefer();
            new PatientWalk(kiosk, clock, edition, walker).walk();
            prefer();
            new StaffWalk(new Walker(hand, this::export, words, out)).walk(passphrase);
        } catch (StepFailedException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * Walks through errors, failures and warnings, on a kiosk that shows its first screen.
     *
     * @throws AssertionError where a step cannot be done
     */
    public void rarely() {
        try {
            prefer();
            new RareWalk(kiosk, clock, walker).walk();
        } catch (StepFailedException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * Walks through everything that can be asked, chosen and refused, and that can go wrong, on a
     * kiosk without keys over {@code stage} whose site has everything that a site can have.
     *
     * @throws AssertionError where a step cannot be done
     */
    public void throughTrouble(Backstage stage, Edition edition, PackId pack, Locale interpreter) {
        try {
            comeAnew();
            new SetUpTrouble(stage, walker, this::comeAnew).walk();
            comeAnew();
            new SetUpWalk(walker).walk("plain-words-too");
            comeAnew();
            walker.see("start-of-the-centre");
            walker.tap("attract.start");
            walker.tap("band.urgent");
            walker.see("urgent-help-of-the-centre");
            walker.tap("panel.close");
            new SearchWalk(kiosk, walker, edition).walk();
            new QuestionsWalk(kiosk, stage, walker, edition, pack).walk();
            ManyAnswersWalk answers = new ManyAnswersWalk(kiosk, stage, clock, walker, interpreter);
            answers.walk();
            comeAnew();
            answers.walkWithoutDates();
            comeAnew();
            new GateTrouble(kiosk, stage, clock, walker, this::comeAnew).walk();
            new WorkbenchTrouble(kiosk, stage, walker, this::comeAnew).walk();
            comeAnew();
            new KeysWalk(kiosk, stage, clock, walker).walk();
            comeAnew();
            kiosk.visit().unlock(new StaffSession(new byte[32], stage.log()));
            walker.tap("staff.kiosk");
            walker.seeThrough("this-kiosk");
            new ContentUpdateWalk(stage, walker).walk();
            new FeedbackWalk(stage, walker).walk(edition, pack);
            walker.tap("staff.close");
            walker.seeThrough("close-the-kiosk");
            walker.tap("staff.close.stay");
        } catch (StepFailedException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * Walks past everything that names the centre, where its settings do not say much.
     *
     * @throws AssertionError where a step cannot be done
     */
    public void pastTheCentre(Backstage stage, PackId pack) {
        try {
            comeAnew();
            new SetUpWalk(walker).walk("plain-words-too");
            comeAnew();
            walker.see("start-of-no-centre");
            kiosk.visit().navigator().open(new Route.Topics(pack));
            walker.see("questions-of-no-centre");
            walker.tap("band.urgent");
            walker.see("urgent-help-of-no-centre");
            walker.tap("panel.close");
            if (walker.turnTo(words.text("topics.callback"))) {
                walker.tap("topics.callback");
                walker.see("form-of-no-telephone");
                kiosk.visit().navigator().open(new Route.Callback(CallbackStep.CHECK));
                walker.see("consent-of-no-telephone");
                stage.requests().fail();
                comeAnew();
                new RareWalk(kiosk, clock, walker).askInVain();
            }
        } catch (StepFailedException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * Walks as a patient and as staff do whose log is damaged, first just before a request is sent.
     *
     * @param damage damages the log
     * @throws AssertionError where a step cannot be done
     */
    public void withoutLog(String passphrase, Runnable damage) {
        Witness sending =
                name -> {
                    if (name.equals("callback-check")) {
                        damage.run();
                    }
                    return name.startsWith("callback-done")
                            ? witness.see(name.replace("done", "failed"))
                            : name;
                };
        try {
            comeAnew();
            kiosk.visit().navigator().open(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR));
            new CallbackWalk(new Walker(hand, sending, words, out)).walk();
            comeAnew();
            new RareWalk(kiosk, clock, walker).askInVain();
            comeAnew();
            new StaffWalk(walker).walk(passphrase);
        } catch (StepFailedException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Sees the screen {@code name}, and what an export from it says. */
    private String export(String name) throws IOException {
        String seen = witness.see(name);
        if (name.equals("staff-requests")) {
            try {
                hand.tap(words.text("staff.workbench.export-new", 1));
                hand.layOut();
                witness.see("staff-exported");
                String back = words.text("staff.workbench.back");
                if (hand.sees(back)) {
                    hand.tap(back);
                }
                walker.tap("staff.kiosk");
                walker.tap("staff.feedback.title");
                walker.tap("staff.feedback.export");
                walker.seeThrough("staff-feedback-exported");
                walker.tap("staff.workbench.back");
            } catch (StepFailedException e) {
                throw new AssertionError(e.getMessage(), e);
            }
        }
        return seen;
    }

    private void comeAnew() {
        kiosk.finish();
        prefer();
    }

    private void prefer() {
        kiosk.visit().preferences().set(choice.apply(kiosk.visit().preferences().get()));
    }
}
