package org.askwell.tour;

import org.askwell.kiosk.Kiosk;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.words.LanguageNames;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

/** The way of one patient through the form who needs an interpreter and has little time. */
final class ManyAnswersWalk {
    private static final Duration UNTIL_NOON = Duration.ofHours(3);

    private final Kiosk kiosk;
    private final Backstage stage;
    private final TourClock clock;
    private final Walker walker;
    private final Locale interpreter;

    ManyAnswersWalk(
            Kiosk kiosk, Backstage stage, TourClock clock, Walker walker, Locale interpreter) {
        this.kiosk = kiosk;
        this.stage = stage;
        this.clock = clock;
        this.walker = walker;
        this.interpreter = interpreter;
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        kiosk.visit().navigator().open(new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR));
        walker.seeThrough("form-of-the-centre");
        comeToTheTimes();
        tickAllTimes();
        stage.clock().pass(UNTIL_NOON);
        walker.find("callback.continue");
        walker.see("form-time-passed");
        walker.find("callback.continue");
        walker.find("callback.support.interpreter");
        walker.find("callback.support.text");
        walker.find("callback.continue");
        walker.seeThrough("form-interpreter");
        walker.find("callback.continue");
        walker.turnToFirst();
        walker.see("form-interpreter-missing");
        walker.findLabel(LanguageNames.own(interpreter));
        walker.seeThrough("form-landline");
        walker.find("callback.landline.text-anyway");
        walker.see("form-check");
        walker.find("callback.check.send");
        walker.look("form-consent-missing");
        walker.turnToFirst();
        walker.find("callback.consent.yes");
        walker.turnToFirst();
        walker.find("callback.check.show");
        walker.look("form-check-shown");
        stage.runner().hold();
        walker.find("callback.check.send");
        clock.pass(Duration.ofSeconds(1));
        walker.seeThrough("form-sending");
        stage.runner().release();
        walker.seeThrough("form-sent");
    }

    /** Goes the way of the next patient, under a clock that nobody believes. */
    void walkWithoutDates() throws StepFailedException, IOException {
        stage.clock().doubt();
        comeToTheTimes();
        walker.see("form-times-without-dates");
        tickAllTimes();
        walker.find("callback.continue");
        walker.find("callback.support.none");
        walker.see("form-check-without-dates");
        walker.find("callback.consent.yes");
        walker.find("callback.check.send");
        walker.seeThrough("form-sent-without-dates");
        stage.clock().believe();
    }

    private void comeToTheTimes() throws StepFailedException {
        kiosk.visit().navigator().open(new Route.Callback(CallbackStep.TOPIC));
        walker.find("callback.topic.not-sure");
        walker.type(walker.hand().sees("Z") ? "Zoe" : "نور");
        walker.find("callback.continue");
        walker.type("02079460018");
        walker.find("callback.continue");
        if (walker.sees("callback.telephone.yes")) {
            walker.tap("callback.telephone.yes");
        }
        walker.find("callback.message.no");
    }

    private void tickAllTimes() throws StepFailedException {
        do {
            for (String label : walker.hand().read("choice-tile")) {
                if (!label.equals(walker.words().text("callback.when.any"))) {
                    walker.tapLabel(label);
                }
            }
        } while (walker.turnOn());
    }
}
