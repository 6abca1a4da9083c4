package org.askwell.tour;

import org.askwell.content.Edition;
import org.askwell.content.PrinterException.Trouble;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Route;

import java.io.IOException;
import java.util.Locale;

/** The way of one patient who ticks every question, and whose printer has every trouble. */
final class QuestionsWalk {
    private final Kiosk kiosk;
    private final Backstage stage;
    private final Walker walker;
    private final Edition edition;
    private final PackId pack;

    QuestionsWalk(Kiosk kiosk, Backstage stage, Walker walker, Edition edition, PackId pack) {
        this.kiosk = kiosk;
        this.stage = stage;
        this.walker = walker;
        this.edition = edition;
        this.pack = pack;
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        open(new Route.Questions());
        walker.seeThrough("my-questions-none");
        open(new Route.TakeAlong());
        walker.seeThrough("take-along-none");
        for (Topic topic : edition.topics()) {
            open(new Route.Topic(pack, topic.id()));
            for (TeamQuestion question : topic.questions()) {
                walker.findLabel(question.text());
            }
        }
        open(new Route.Questions());
        walker.seeThrough("my-questions-all");
        open(new Route.TakeAlong());
        walker.see("take-along-all");
        print();
    }

    private void print() throws StepFailedException, IOException {
        walker.turnTo(walker.words().text("take.print"));
        walker.look("print");
        stage.runner().hold();
        walker.tap("take.print");
        walker.look("print-sending");
        stage.runner().release();
        walker.look("print-done");
        for (Trouble trouble : Trouble.values()) {
            stage.printer().refuse(trouble);
            walker.turnTo(walker.words().text("take.print"));
            walker.tap("take.print");
            walker.look("print-" + trouble.name().toLowerCase(Locale.ROOT));
        }
    }

    private void open(Route route) {
        kiosk.visit().navigator().open(route);
        walker.hand().layOut();
    }
}
