package org.askwell.tour;

import org.askwell.content.Edition;
import org.askwell.content.Topic;
import org.askwell.feedback.AnswerText;
import org.askwell.session.PackId;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The way of staff who look at what people found clear, which they cannot take along. */
final class FeedbackWalk {
    private final Backstage stage;
    private final Walker walker;

    FeedbackWalk(Backstage stage, Walker walker) {
        this.stage = stage;
        this.walker = walker;
    }

    /** Goes the whole way, from what staff do with the kiosk and back to it. */
    void walk(Edition edition, PackId pack) throws StepFailedException, IOException {
        open("none");
        stage.feedback().breakDown(true);
        open("unreadable");
        stage.feedback().breakDown(false);
        count(edition, pack);
        stage.runner().hold();
        walker.tap("staff.feedback.title");
        walker.seeThrough("feedback-waiting");
        stage.runner().release();
        walker.seeThrough("feedback");
        walker.tap("staff.feedback.export");
        walker.seeThrough("feedback-no-folder");
        stage.feedback().breakDown(true);
        walker.tap("staff.feedback.export");
        walker.seeThrough("feedback-not-exported");
        stage.feedback().breakDown(false);
        walker.tap("staff.workbench.back");
        walker.tap("staff.kiosk");
    }

    private void open(String name) throws StepFailedException, IOException {
        walker.tap("staff.feedback.title");
        walker.seeThrough("feedback-" + name);
        walker.tap("staff.workbench.back");
        walker.tap("staff.kiosk");
    }

    private void count(Edition edition, PackId pack) {
        LocalDate today = LocalDate.ofInstant(stage.clock().instant(), ZoneOffset.UTC);
        LocalDate version = today.minusMonths(5);
        for (Topic topic : edition.topics()) {
            AnswerText about = new AnswerText(pack.value(), version, topic.id());
            stage.feedback().add(today.minusMonths(2), about, 123, 2);
            stage.feedback().add(today.minusMonths(1), about, 7, 12);
        }
        AnswerText both = new AnswerText(pack.value(), version, AnswerText.COMPARISON);
        stage.feedback().add(today.minusMonths(1), both, 1, 0);
        stage.feedback()
                .add(today.minusMonths(1), new AnswerText("an-older-pack", version, "what"), 5, 5);
    }
}
