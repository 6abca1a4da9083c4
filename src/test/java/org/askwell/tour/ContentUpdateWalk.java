package org.askwell.tour;

import org.askwell.staff.ContentUpdate.Outcome;
import org.askwell.work.Problem;

import java.io.IOException;
import java.util.List;

/** The way of staff who take in content from a stick, with everything that can come of it. */
final class ContentUpdateWalk {
    private static final String TITLE = "What to bring to your first appointment";
    private static final Problem PROBLEM =
            Problem.error(
                    "what-to-bring/en/topics/first-appointment.json",
                    "blocks[2].items[0].text",
                    "is a sentence of 34 words, more than the 20 that people read with ease",
                    "break it into two sentences or more");

    private final Backstage stage;
    private final Walker walker;

    ContentUpdateWalk(Backstage stage, Walker walker) {
        this.stage = stage;
        this.walker = walker;
    }

    /** Goes the whole way, from the requests and back to them. */
    void walk() throws StepFailedException, IOException {
        stage.runner().hold();
        walker.tap("staff.content.take-in");
        walker.seeThrough("take-in-waiting");
        stage.runner().release();
        walker.seeThrough("take-in-none");
        walker.tap("staff.workbench.back");
        take(new Outcome(List.of(), 2, List.of()), "kept");
        take(new Outcome(List.of(TITLE, TITLE), 0, List.of()), "taken");
        take(new Outcome(List.of(), 0, List.of(PROBLEM)), "refused");
        take(new Outcome(List.of(TITLE), 1, List.of(PROBLEM, PROBLEM, PROBLEM)), "both");
        stage.update().breakDown();
        walker.tap("staff.content.take-in");
        walker.seeThrough("take-in-failed");
        walker.tap("staff.workbench.back");
    }

    private void take(Outcome found, String name) throws StepFailedException, IOException {
        stage.update().find(found);
        walker.tap("staff.content.take-in");
        walker.seeThrough("take-in-" + name);
        walker.tap("staff.workbench.back");
    }
}
