package org.askwell.content.view;

import javafx.beans.property.StringProperty;

import org.askwell.content.Edition;
import org.askwell.content.Hit;
import org.askwell.content.Pack;
import org.askwell.content.Search;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Icon;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.List;
import java.util.function.Function;

/**
 * What the screens of a search are built for.
 *
 * @param edition the edition in which a pack is shown
 * @param typed what the person looks for
 */
public record SearchContext(
        Touch touch,
        Words words,
        TextSize textSize,
        Navigator navigator,
        Function<Pack, Edition> edition,
        Search search,
        StringProperty typed) {

    /** What is found for what is typed now. */
    List<Hit> hits() {
        return search.find(typed.get());
    }

    /** A tile for each of {@code hits}, which says why it was found. */
    Tiles tiles(List<Hit> hits) {
        Tiles tiles = new Tiles(touch, navigator);
        hits.forEach(hit -> add(hit, tiles));
        return tiles;
    }

    private void add(Hit hit, Tiles tiles) {
        PackId pack = new PackId(hit.pack().id());
        switch (hit) {
            case Hit.Title(Pack _, String title) ->
                    tiles.add(
                            explained(title, words.text("search.reason.title")),
                            Icon.ALL_QUESTIONS,
                            "hit-tile",
                            new Route.Topics(pack));
            case Hit.Question question ->
                    tiles.add(
                            explained(
                                    question.topic().question(),
                                    words.text("search.reason.question", title(hit))),
                            Tiles.icon(question.topic().icon()),
                            "hit-tile",
                            new Route.Topic(pack, question.topic().id()));
            case Hit.Use use ->
                    tiles.add(
                            explained(
                                    use.topic().question(),
                                    words.text("search.reason.use", use.entry().word())),
                            Tiles.icon(use.topic().icon()),
                            "hit-tile",
                            new Route.Topic(pack, use.topic().id()));
            case Hit.Word word ->
                    tiles.add(
                            explained(word.entry().word(), words.text("search.reason.word")),
                            Icon.FACT,
                            "hit-tile",
                            () -> navigator.show(new Panel.Word(pack, word.entry().term())));
        }
    }

    private String title(Hit hit) {
        return edition.apply(hit.pack()).title();
    }

    private static String explained(String found, String reason) {
        return found + "\n" + reason;
    }
}
