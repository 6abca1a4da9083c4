package org.askwell.tour;

import org.askwell.content.Edition;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The way of one patient who looks for the title of an article and for one of its words. */
final class SearchWalk {
    private static final int LETTERS = 4;

    private final Kiosk kiosk;
    private final Walker walker;
    private final Edition edition;

    SearchWalk(Kiosk kiosk, Walker walker, Edition edition) {
        this.kiosk = kiosk;
        this.walker = walker;
        this.edition = edition;
    }

    /** Goes the whole way. */
    void walk() throws StepFailedException, IOException {
        List<String> sought =
                List.of(longestWord(edition.title()), edition.glossary().getFirst().word());
        for (int i = 0; i < sought.size(); i++) {
            kiosk.visit().navigator().open(new Route.Search());
            walker.hand().layOut();
            walker.tap("keyboard.clear");
            for (int point : sought.get(i).codePoints().limit(LETTERS).toArray()) {
                walker.hand().tap(Character.toString(Character.toLowerCase(point)));
            }
            walker.see("search-" + (i + 1));
            walker.tap("search.show");
            walker.seeThrough("found-" + (i + 1));
        }
    }

    private static String longestWord(String text) {
        return Arrays.stream(text.split("\\P{L}+"))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
