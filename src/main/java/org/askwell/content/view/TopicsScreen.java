package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.Topic;
import org.askwell.content.TopicIcon;
import org.askwell.session.CallbackStep;
import org.askwell.session.Route;
import org.askwell.theme.ScreenMetrics;
import org.askwell.theme.TextSize;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Screen;
import org.askwell.widgets.TouchButton;

import java.util.ArrayList;
import java.util.List;

/** All questions, each a tile, with the comparison and the way to be called. */
public final class TopicsScreen implements Screen {
    private final Node node;
    private final ContentSetting setting;

    public TopicsScreen(ContentSetting setting) {
        this.setting = setting;
        Pages pages = new Pages(setting.touch().metrics().gap() * 2);
        pages.setColumns(2);
        pages.setItems(tiles());
        node = new TitledPages(setting, setting.words().text("topics.title"), pages);
    }

    @Override
    public Node node() {
        return node;
    }

    private List<Node> tiles() {
        List<Node> tiles = new ArrayList<>();
        for (Topic topic : setting.edition().topics()) {
            tiles.add(
                    tile(
                            topic.question(),
                            icon(topic.icon()),
                            "topic-tile",
                            new Route.Topic(topic.id())));
        }
        if (setting.edition().comparison().isPresent()) {
            tiles.add(
                    tile(
                            setting.words().text("topics.compare"),
                            Icon.COMPARE,
                            "compare-tile",
                            new Route.Compare()));
        }
        if (setting.callback()) {
            tiles.add(
                    tile(
                            setting.words().text("topics.callback"),
                            Icon.PHONE,
                            "callback-tile",
                            new Route.Callback(CallbackStep.WHAT_IT_IS_NOT_FOR)));
        }
        return tiles;
    }

    private TouchButton tile(String label, Icon icon, String styleClass, Route route) {
        TouchButton tile =
                new TouchButton(
                                setting.touch(),
                                TouchButton.Rank.SECONDARY,
                                label,
                                () -> setting.navigator().open(route))
                        .with(icon);
        tile.getStyleClass().addAll("tile", styleClass);
        tile.setMaxWidth(Double.MAX_VALUE);
        if (setting.textSize().percent() <= TextSize.LARGE.percent()) {
            tile.setPrefHeight(fairHeight());
        }
        Pages.markTile(tile);
        return tile;
    }

    /** The height in px with which the tiles fill the screen. */
    private double fairHeight() {
        ScreenMetrics metrics = setting.touch().metrics();
        int tiles = setting.edition().topics().size() + 2;
        int rows = metrics.portrait() ? tiles : (tiles + 1) / 2;
        double free = metrics.height() - 2 * metrics.target() - 8 * metrics.gap();
        double fair = (free - 2 * metrics.margin() - 3 * setting.em()) / rows - 2 * metrics.gap();
        return Math.max(metrics.target(), Math.floor(fair));
    }

    private static Icon icon(TopicIcon icon) {
        return switch (icon) {
            case COMPARE -> Icon.COMPARE;
            case MEDICINE -> Icon.MEDICINE;
            case SHIELD -> Icon.SHIELD;
            case CARE -> Icon.CARE;
            case CLOCK -> Icon.CLOCK;
            case CHOICE -> Icon.CHOICE;
            case INFO -> Icon.INFORMATION;
            case BODY -> Icon.BODY;
            case PEOPLE -> Icon.PEOPLE;
            case HOME -> Icon.HOME;
        };
    }
}
