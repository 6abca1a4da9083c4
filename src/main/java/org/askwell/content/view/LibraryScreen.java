package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.session.Navigator;
import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;

/** The titles of everything that can be read, each a tile. */
public final class LibraryScreen implements Screen {
    private final Node node;

    /**
     * @param articles what is about something medical
     * @param help what is about the kiosk
     * @param callback whether a callback can be asked for here and now
     */
    public LibraryScreen(
            Touch touch,
            Words words,
            TextSize textSize,
            Navigator navigator,
            List<Shown> articles,
            List<Shown> help,
            boolean callback) {
        Tiles tiles = new Tiles(touch, navigator);
        articles.forEach(pack ->
                tiles.add(
                        pack.edition().title(),
                        pack.icon(),
                        "topic-tile",
                        new Route.Topics(pack.id())));
        WaysOn ways = new WaysOn(touch, words, navigator);
        if (callback) {
            ways.offerCallback();
        }
        ways.addHelp(help);
        List<Node> items = new ArrayList<>(tiles.all());
        items.addAll(ways.rows(textSize));
        Pages pages = new Pages(touch.metrics().gap() * 2);
        pages.setColumns(2);
        pages.setItems(items);
        node = new TitledPages(touch, textSize, words, words.text("library.title"), pages);
    }

    @Override
    public Node node() {
        return node;
    }
}
