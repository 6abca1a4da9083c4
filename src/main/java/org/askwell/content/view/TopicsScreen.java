package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.Topic;
import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.Pages;

import java.util.List;
import java.util.Optional;

/** All questions of a pack, each a tile, with the comparison and the way to be called. */
public final class TopicsScreen implements Screen {
    private final Pages pages;
    private final Node node;

    /**
     * @param title what stands above the questions
     * @param help what is about the kiosk, where this is the first screen of a visit
     */
    public TopicsScreen(ContentContext setting, String title, Optional<List<Shown>> help) {
        Tiles tiles = new Tiles(setting.touch(), setting.textSize(), setting.navigator());
        for (Topic topic : setting.edition().topics()) {
            tiles.add(
                    topic.question(),
                    Tiles.icon(topic.icon()),
                    "topic-tile",
                    new Route.Topic(setting.pack(), topic.id()));
        }
        if (setting.edition().comparison().isPresent()) {
            tiles.add(
                    setting.words().text("topics.compare"),
                    Icon.COMPARE,
                    "compare-tile",
                    new Route.Compare(setting.pack()));
        }
        if (setting.edition().topics().stream().anyMatch(each -> !each.questions().isEmpty())) {
            tiles.add(
                    QuestionTicks.label(setting),
                    Icon.QUESTIONS,
                    "questions-tile",
                    new Route.Questions());
        }
        if (setting.callback()) {
            LibraryScreen.addCallback(tiles, setting.words());
        }
        help.ifPresent(packs -> LibraryScreen.addHelp(tiles, setting.words(), packs));
        pages = new Pages(setting.touch().metrics().gap() * 2);
        pages.setColumns(2);
        pages.setItems(tiles.fillingTheScreen());
        node = new TitledPages(setting, title, pages);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean renew() {
        pages.showFirst();
        return true;
    }
}
