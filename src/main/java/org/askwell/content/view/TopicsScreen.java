package org.askwell.content.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.askwell.session.Route;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Icon;
import org.askwell.ui.paging.Pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All questions of a pack, each a card, with the way to be called and the tools. */
public final class TopicsScreen implements Screen {
    private final Pages pages;
    private final Node node;

    /**
     * @param title what stands above the questions
     * @param help what is about the kiosk, where this is the first screen of a visit
     */
    public TopicsScreen(ContentContext setting, String title, Optional<List<Shown>> help) {
        boolean beside = WaysOn.beside(setting.touch().metrics(), setting.textSize());
        WaysOn ways = new WaysOn(setting.touch(), setting.words(), setting.navigator());
        if (setting.callback()) {
            ways.offerCallback();
        }
        setting.edition()
                .comparison()
                .ifPresent(comparison ->
                        ways.add(
                                comparison.title(),
                                Icon.COMPARE,
                                new Route.Compare(setting.pack())));
        if (setting.edition().topics().stream().anyMatch(each -> !each.questions().isEmpty())) {
            ways.add(QuestionTicks.label(setting), Icon.QUESTIONS, new Route.Questions());
        }
        help.ifPresent(ways::addHelp);
        Optional<Region> side = beside ? Optional.of(ways.column()) : Optional.empty();
        TopicCards cards =
                new TopicCards(setting, side.map(column -> column.getPrefWidth()).orElse(0.0));
        List<Node> items = new ArrayList<>(cards.all());
        if (!beside) {
            items.addAll(ways.rows(setting.textSize()));
        }
        pages = new Pages(setting.touch().metrics().gap() * 2);
        pages.setColumns(cards.columns());
        pages.setItems(items);
        TitledPages titled = new TitledPages(setting, title, pages);
        side.ifPresent(titled::aside);
        node = titled;
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
