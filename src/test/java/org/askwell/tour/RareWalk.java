package org.askwell.tour;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.askwell.callback.PersonName;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.staff.PassphraseRule;
import org.askwell.words.Words;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The way through what a patient of the tour does not come to: errors, failures and warnings. */
final class RareWalk {
    private static final Duration LONG_AFTER = Duration.ofMinutes(20);
    private static final List<String> BOARDS =
            List.of(
                    "ŵŷ", "áç", "çñ", "ąž", "abc", "ŵŷ", "áç", "ạơ", "abc", "123", "abc", "أ ب ت",
                    "أ إ آ");

    private final Kiosk kiosk;
    private final Walker walker;
    private final Hand hand;
    private final TourClock clock;
    private final Words words;
    private int typed;

    RareWalk(Kiosk kiosk, TourClock clock, Walker walker) {
        this.kiosk = kiosk;
        this.clock = clock;
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
    }

    /** Goes the whole way, on a kiosk that is set up and shows its first screen. */
    void walk() throws StepFailedException, IOException {
        walker.tap("attract.start");
        walker.seeThrough("library-of-two");
        for (CallbackStep step : CallbackStep.values()) {
            if (step != CallbackStep.WHAT_IT_IS_NOT_FOR && step != CallbackStep.CHECK) {
                go(new Route.Callback(step));
                refuse(step);
            }
        }
        number("0207", "too-short");
        number("999", "emergency");
        number("+".repeat(3), "not-a-number");
        number("0207946001802079460018", "too-long");
        number("+999207946", "unknown-country");
        number("07700900999", "doubtful");
        extension();
        landline();
        names();
        boards();
        signed();
        refuseConsent();
        questions();
        panels();
        listening();
        staff();
    }

    /** Asks for a call on a kiosk whose log is damaged. */
    void askInVain() throws StepFailedException, IOException {
        go(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR));
        walker.seeThrough("callback-unavailable");
        go(new Route.Attract());
        walker.see("attract-where-nothing-is-kept");
    }

    /** An answer of an article that somebody has signed. */
    private void signed() throws StepFailedException, IOException {
        Pack pack = kiosk.visit().library().first();
        String topic = pack.editions().getFirst().topics().getFirst().id();
        go(new Route.Topic(new PackId(pack.id()), topic));
        walker.seeThrough("answer-signed");
    }

    private void refuse(CallbackStep step) throws StepFailedException, IOException {
        String name = step.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String forward = words.text("callback.continue");
        if (walker.turnTo(forward)) {
            walker.tapLabel(forward);
            walker.turnToFirst();
            walker.seeThrough("refused-" + name);
        }
    }

    private void number(String digits, String name) throws StepFailedException, IOException {
        go(new Route.Callback(CallbackStep.TELEPHONE));
        if (walker.sees("callback.change")) {
            walker.tap("callback.change");
        }
        for (int i = 0; i < typed; i++) {
            walker.tap("keyboard.delete");
        }
        typed = digits.length();
        for (int i = 0; i < digits.length(); i++) {
            hand.tap(digits.substring(i, i + 1));
        }
        walker.tap("callback.continue");
        walker.seeThrough("number-" + name);
    }

    /** Digits after a pause, which only a keyboard that is plugged in has. */
    private void extension() throws StepFailedException, IOException {
        number("02079460018", "before-a-pause");
        go(new Route.Callback(CallbackStep.TELEPHONE));
        write(",,12");
        typed += 4;
        walker.tap("callback.continue");
        walker.seeThrough("number-with-an-extension");
    }

    /** A text message to a landline, which leads back to the number. */
    private void landline() throws StepFailedException, IOException {
        if (walker.sees("callback.telephone.yes")) {
            walker.tap("callback.telephone.yes");
        }
        go(new Route.Callback(CallbackStep.SUPPORT));
        walker.find("callback.support.text");
        walker.find("callback.continue");
        walker.seeThrough("landline");
        walker.find("callback.landline.change");
        walker.see("landline-to-change");
    }

    /** Somebody who does not want their answers kept. */
    private void refuseConsent() throws StepFailedException, IOException {
        go(new Route.Callback(CallbackStep.CHECK));
        walker.find("callback.consent.no");
        walker.look("consent-refused");
        walker.find("callback.check.leave");
        walker.seeThrough("not-kept");
    }

    private void names() throws StepFailedException, IOException {
        for (String name : List.of("-.'", "Zoe@home", "a".repeat(PersonName.LONGEST + 1))) {
            go(new Route.Callback(CallbackStep.NAME));
            write(name);
            walker.tap("callback.continue");
            walker.seeThrough("name-refused");
            walker.tap("keyboard.clear");
        }
    }

    /** Writes {@code text} by a keyboard that is plugged in. */
    private void write(String text) {
        Event.fireEvent(
                kiosk.root().getScene(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        text,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        hand.layOut();
    }

    private void boards() throws StepFailedException, IOException {
        go(new Route.Callback(CallbackStep.NAME));
        for (String board : BOARDS) {
            if (hand.sees(board)) {
                hand.tap(board);
                walker.seeThrough("board-" + board);
            }
        }
    }

    /** "Still there?" over a form with its keyboard and over a panel. */
    private void questions() throws StepFailedException, IOException {
        ask("still-there-in-the-form");
        navigator().show(new Panel.UrgentHelp());
        ask("still-there-over-a-panel");
        navigator().closePanel();
    }

    private void ask(String name) throws StepFailedException, IOException {
        clock.pass(LONG_AFTER);
        kiosk.tick();
        walker.seeThrough(name);
        walker.tap("still-there.stay");
    }

    private void panels() throws StepFailedException, IOException {
        Pack pack = kiosk.visit().library().first();
        Edition edition = new EditionRule(true).edition(pack, words.language());
        for (GlossaryEntry entry : edition.glossary()) {
            navigator().show(new Panel.Word(new PackId(pack.id()), entry.term()));
            walker.seeThrough("word-" + entry.term());
        }
        for (Panel.Reason reason : Panel.Reason.values()) {
            navigator().show(new Panel.NotHeard(reason));
            walker.seeThrough("not-heard-" + reason.name().toLowerCase(Locale.ROOT));
        }
        navigator().show(new Panel.KeyHelp());
        walker.seeThrough("key-help");
        navigator().show(new Panel.HearTyping());
        walker.seeThrough("hear-typing");
        navigator().closePanel();
        kiosk.visit().form().discard();
        navigator().show(new Panel.Leave());
        walker.seeThrough("leave-with-nothing-typed");
        navigator().closePanel();
    }

    /** The bar where there is no step further. */
    private void listening() throws StepFailedException, IOException {
        go(new Route.Topics(new PackId(kiosk.visit().library().first().id())));
        walker.tap("band.listen");
        tap("listen.slower", "listen.slower", "listen.softer", "listen.softer");
        walker.seeThrough("listening-slowest");
        tap("listen.slowest", "listen.faster", "listen.faster", "listen.faster", "listen.faster");
        tap("listen.softest", "listen.louder", "listen.louder", "listen.louder", "listen.louder");
        walker.seeThrough("listening-fastest");
        walker.tap("listen.stop");
    }

    private void tap(String... keys) throws StepFailedException {
        for (String key : keys) {
            hand.tap(words.text(key));
        }
    }

    /** Letters that no field has room for, all at once. */
    private void overfill(String name) throws StepFailedException, IOException {
        write("a".repeat(PassphraseRule.MOST_UNITS + 1));
        walker.see(name);
    }

    private void staff() throws StepFailedException, IOException {
        go(new Route.Search());
        overfill("search-too-long");
        go(new Route.StaffGate());
        overfill("staff-gate-too-long");
        hand.tap("a");
        walker.tap("staff.gate.open");
        walker.seeThrough("staff-gate-wrong");
        go(new Route.Recovery());
        walker.seeThrough("staff-recovery");
        if (!hand.sees("a")) {
            walker.tap("staff.continue");
        }
        overfill("staff-recovery-too-long");
        hand.tap("a");
        walker.tap("staff.continue");
        walker.seeThrough("staff-recovery-wrong");
    }

    private void go(Route route) {
        navigator().open(route);
        hand.layOut();
    }

    private Navigator navigator() {
        return kiosk.visit().navigator();
    }
}
