package org.askwell.tour;

import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.shell.Kiosk;
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
    private final Hand hand;
    private final Witness witness;
    private final TourClock clock;
    private final Words words;
    private final Edition edition;
    private final PrintStream out;

    PatientWalk(
            Kiosk kiosk,
            Hand hand,
            Witness witness,
            TourClock clock,
            Words words,
            Edition edition,
            PrintStream out) {
        this.kiosk = kiosk;
        this.hand = hand;
        this.witness = witness;
        this.clock = clock;
        this.words = words;
        this.edition = edition;
        this.out = out;
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        see("start");
        tap("attract.start");
        openArticle();
        see("questions");
        for (Topic topic : edition.topics()) {
            read(topic);
        }
        takeQuestionsAlong();
        if (edition.comparison().isPresent()) {
            find(words.text("topics.compare"));
            readPages("compare", List.of());
            tap("band.all-questions");
        }
        search();
        help();
        tap("band.urgent");
        see("urgent-help");
        tap("panel.close");
        tap("band.easier");
        new EasierWalk(hand, witness, words, out).walk();
        tap("panel.close");
        if (hand.sees(words.text("band.language"))) {
            tap("band.language");
            see("languages");
            tap("panel.close");
        }
        askToBeCalled();
        leaveAlone();
        tap("band.finished");
        see("start-again");
    }

    private void askToBeCalled() throws StepFailedException, IOException {
        if (turnTo(words.text("topics.callback"))) {
            tap("topics.callback");
            new CallbackWalk(hand, witness, words, out).walk();
        } else {
            out.println("no callback is offered");
        }
    }

    /** Where there are several articles, their titles come first. */
    private void openArticle() throws StepFailedException, IOException {
        if (hand.sees(edition.title())) {
            see("library");
            find(edition.title());
        }
    }

    /** Types the beginning of a word of the first question and looks at what is found. */
    private void search() throws StepFailedException, IOException {
        goToStart();
        find(words.text("library.search"));
        see("search");
        for (int point : longestWord().codePoints().limit(LETTERS).toArray()) {
            hand.tap(Character.toString(Character.toLowerCase(point)));
        }
        see("search-typed");
        tap("search.show");
        see("found");
        tap("band.back");
        String rare = hand.sees("z") ? "z" : "ظ";
        hand.tap(rare);
        hand.tap(rare);
        tap("search.show");
        see("found-nothing");
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
            find(help.title());
            see(pack.id());
            for (Topic topic : help.topics()) {
                find(topic.question());
                see("help-" + topic.id());
                tap("band.back");
            }
            goToStart();
        }
        openArticle();
    }

    private void goToStart() throws StepFailedException {
        for (String overview : List.of("band.all-questions", "band.all-titles")) {
            if (hand.sees(words.text(overview))) {
                tap(overview);
            }
        }
    }

    private void read(Topic topic) throws StepFailedException, IOException {
        find(topic.question());
        List<String> questions = topic.questions().stream().map(TeamQuestion::text).toList();
        readPages(topic.id(), questions);
        if (topic.equals(edition.topics().getFirst())) {
            tap("band.listen");
            see("listening");
            tap("listen.stop");
            for (GlossaryEntry entry : edition.glossary()) {
                if (hand.sees(entry.word())) {
                    hand.tap(entry.word());
                    see("word");
                    tap("panel.close");
                    break;
                }
            }
        }
        hand.tap(words.text("band.all-questions"));
    }

    /** Turns pages until {@code label} is there, and touches it. */
    private void find(String label) throws StepFailedException {
        turnTo(label);
        hand.tap(label);
        out.println("touched " + label);
    }

    /** Turns pages until {@code label} is there; false where it is on none of them. */
    private boolean turnTo(String label) throws StepFailedException {
        while (!hand.sees(label) && hand.sees(words.text("widgets.page.more"))) {
            hand.tap(words.text("widgets.page.more"));
        }
        return hand.sees(label);
    }

    /** Reads on to the last page, and ticks the first of {@code questions} on the way. */
    private void readPages(String name, List<String> questions)
            throws StepFailedException, IOException {
        boolean ticked = tick(questions);
        see(name);
        turnSteps(name);
        for (int page = 2; hand.sees(words.text("widgets.page.more")); page++) {
            tap("widgets.page.more");
            ticked = ticked || tick(questions);
            see(name + "-" + page);
            turnSteps(name + "-" + page);
        }
    }

    /** Turns a step figure on this page to its last step. */
    private void turnSteps(String name) throws StepFailedException, IOException {
        for (int step = 2; hand.sees(words.text("figure.next")); step++) {
            tap("figure.next");
            see(name + "-step-" + step);
        }
    }

    private boolean tick(List<String> questions) throws StepFailedException {
        if (questions.isEmpty() || !hand.sees(questions.getFirst())) {
            return false;
        }
        hand.tap(questions.getFirst());
        out.println("ticked " + questions.getFirst());
        return true;
    }

    private void takeQuestionsAlong() throws StepFailedException, IOException {
        long ticked = edition.topics().stream().filter(each -> !each.questions().isEmpty()).count();
        if (ticked == 0) {
            return;
        }
        find(words.text("questions.open-count", ticked));
        see("my-questions");
        find(words.text("questions.take"));
        readPages("take-along", List.of());
        tap("band.all-questions");
    }

    /** Nobody touches the kiosk for long; then somebody comes back. */
    private void leaveAlone() throws StepFailedException, IOException {
        clock.pass(LONG_AFTER);
        kiosk.tick();
        see("still-there");
        tap("still-there.stay");
    }

    private void tap(String key) throws StepFailedException {
        hand.tap(words.text(key));
        out.println("touched " + words.text(key));
    }

    private void see(String name) throws IOException {
        hand.layOut();
        out.println("saw " + witness.see(name));
    }
}
