package org.askwell.tour;

import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.kiosk.Kiosk;
import org.askwell.words.Words;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The way of one patient through every screen. */
final class PatientWalk {
    private static final int LETTERS = 3;
    private static final Duration LONG_AFTER = Duration.ofMinutes(4);

    private final Kiosk kiosk;
    private final Walker walker;
    private final Hand hand;
    private final TourClock clock;
    private final Words words;
    private final Edition edition;
    private final PrintStream out;

    PatientWalk(Kiosk kiosk, TourClock clock, Edition edition, Walker walker) {
        this.kiosk = kiosk;
        this.clock = clock;
        this.edition = edition;
        this.walker = walker;
        hand = walker.hand();
        words = walker.words();
        out = walker.out();
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        walker.see("start");
        walker.tap("attract.start");
        openArticle();
        walker.see("questions");
        for (Topic topic : edition.topics()) {
            read(topic);
        }
        takeQuestionsAlong();
        if (edition.comparison().isPresent()) {
            walker.findLabel(edition.comparison().get().title());
            walker.see("compare");
            walker.tap("band.all-questions");
        }
        search();
        help();
        walker.tap("band.urgent");
        walker.see("urgent-help");
        walker.tap("panel.close");
        walker.tap("band.easier");
        new EasierWalk(walker).walk();
        walker.tap("panel.close");
        if (walker.sees("band.language")) {
            walker.tap("band.language");
            walker.see("languages");
            walker.tap("panel.close");
        }
        askToBeCalled();
        leaveAlone();
        walker.tap("band.finished");
        walker.see("start-again");
    }

    private void askToBeCalled() throws StepFailedException, IOException {
        if (walker.turnTo(words.text("topics.callback"))) {
            walker.tap("topics.callback");
            new CallbackWalk(walker).walk();
        } else {
            out.println("no callback is offered");
        }
    }

    /** Where there are several articles, their titles come first. */
    private void openArticle() throws StepFailedException, IOException {
        if (hand.sees(edition.title())) {
            walker.see("library");
            walker.findLabel(edition.title());
        }
    }

    /** Types the beginning of a word of the first question and looks at what is found. */
    private void search() throws StepFailedException, IOException {
        goToStart();
        walker.find("library.search");
        walker.see("search");
        for (int point : longestWord().codePoints().limit(LETTERS).toArray()) {
            hand.tap(Character.toString(Character.toLowerCase(point)));
        }
        walker.see("search-typed");
        walker.tap("search.show");
        walker.see("found");
        walker.tap("band.back");
        String rare = hand.sees("z") ? "z" : "ظ";
        hand.tap(rare);
        hand.tap(rare);
        walker.tap("search.show");
        walker.see("found-nothing");
        goToStart();
    }

    private String longestWord() {
        return Arrays.stream(edition.topics().getFirst().shortTitle().split("\\P{L}+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private void help() throws StepFailedException, IOException {
        for (Pack pack : kiosk.visit().library().help()) {
            Edition help = pack.edition(words.language()).orElseGet(pack.editions()::getFirst);
            walker.findLabel(help.title());
            walker.see(pack.id());
            for (Topic topic : help.topics()) {
                walker.findLabel(topic.question());
                walker.see("help-" + topic.id());
                walker.tap("band.back");
            }
            goToStart();
        }
        openArticle();
    }

    private void goToStart() throws StepFailedException {
        for (String overview : List.of("band.all-questions", "band.all-titles")) {
            if (walker.sees(overview)) {
                walker.tap(overview);
            }
        }
    }

    private void read(Topic topic) throws StepFailedException, IOException {
        walker.findLabel(topic.question());
        walker.see(topic.id());
        if (topic.equals(edition.topics().getFirst())) {
            listen();
            openWord();
        }
        if (!topic.questions().isEmpty()) {
            walker.findLabel(topic.questions().getFirst().text());
            walker.look(topic.id() + "-ticked");
        }
        if (topic.equals(edition.topics().getFirst())) {
            sayThatItWasClear();
        }
        walker.tap("band.all-questions");
    }

    private void listen() throws StepFailedException, IOException {
        walker.tap("band.listen");
        walker.see("listening");
        walker.tap("listen.pause");
        walker.see("listening-paused");
        walker.tap("listen.stop");
    }

    /** Says so at the end of an answer, where anybody is asked. */
    private void sayThatItWasClear() throws StepFailedException, IOException {
        if (walker.turnTo(words.text("feedback.yes"))) {
            walker.look("clear");
            walker.tap("feedback.yes");
            walker.look("clear-thanks");
        }
    }

    /** Opens the first word that stands on the page. */
    private void openWord() throws StepFailedException, IOException {
        for (GlossaryEntry entry : edition.glossary()) {
            if (hand.sees(entry.word())) {
                walker.tapLabel(entry.word());
                walker.see("word");
                walker.tap("panel.close");
                return;
            }
        }
    }

    private void takeQuestionsAlong() throws StepFailedException, IOException {
        long ticked = edition.topics().stream().filter(each -> !each.questions().isEmpty()).count();
        if (ticked == 0) {
            return;
        }
        walker.findLabel(words.text("questions.open-count", ticked));
        walker.see("my-questions");
        walker.find("questions.take");
        walker.see("take-along");
        walker.tap("band.all-questions");
    }

    /** Nobody touches the kiosk for long; then somebody comes back. */
    private void leaveAlone() throws StepFailedException, IOException {
        clock.pass(LONG_AFTER);
        kiosk.tick();
        walker.see("still-there");
        walker.tap("still-there.stay");
    }
}
