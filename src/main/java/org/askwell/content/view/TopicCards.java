package org.askwell.content.view;

import javafx.scene.Node;

import org.askwell.content.Block;
import org.askwell.content.Topic;
import org.askwell.session.Route;
import org.askwell.ui.PageMark;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.ScreenClass;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The questions of a pack as cards, each with the first picture of its answer. Where there is no
 * room for pictures, or not one for each, the words stand alone.
 */
final class TopicCards {
    private static final int MOST_COLUMNS = 3;
    private static final double LEAST_PICTURE_MM = 17;
    private static final double WIDEST_SHAPE = 0.46;
    private static final double LABEL_EM = 3.6;
    private static final double AROUND_EM = 1.2;
    private static final double TITLE_EM = 3;
    private static final double LEAST_CARD_EM = 13;
    private static final double WAYS_IN_TARGETS = 3.5;
    private static final double GROWTH_IN_TARGETS = 1.4;

    private final ContentContext setting;
    private final ScreenMetrics metrics;
    private final List<Topic> topics;
    private final double beside;
    private final int columns;
    private final double width;

    /**
     * @param beside px of the screen's width that something else takes; 0 for nothing
     */
    TopicCards(ContentContext setting, double beside) {
        this.setting = setting;
        metrics = setting.touch().metrics();
        topics = setting.edition().topics();
        double taken = beside > 0 ? beside + 2 * metrics.gap() : 0;
        double inner = metrics.width() - 2 * metrics.margin() - taken;
        this.beside = beside;
        boolean pictured = topics.stream().allMatch(topic -> picture(topic).isPresent());
        int upright = pictured ? 2 : 1;
        int most = metrics.portrait() ? upright : MOST_COLUMNS;
        columns = (int) Math.clamp(inner / (LEAST_CARD_EM * setting.em()), 1, most);
        width = Math.floor((inner - (columns - 1) * 2 * metrics.gap()) / columns);
    }

    /** How many stand side by side. */
    int columns() {
        return columns;
    }

    /** The cards, which grow where their page has room. */
    List<Node> all() {
        double high = pictureHeight();
        boolean pictures =
                high >= metrics.px(LEAST_PICTURE_MM)
                        && topics.stream().allMatch(topic -> picture(topic).isPresent());
        return topics.stream().<Node>map(topic -> card(topic, pictures ? high : 0)).toList();
    }

    private TouchButton card(Topic topic, double high) {
        TouchButton card =
                new TouchButton(
                        setting.touch(),
                        TouchButton.Rank.SECONDARY,
                        topic.question(),
                        () ->
                                setting.navigator()
                                        .open(new Route.Topic(setting.pack(), topic.id())));
        card.getStyleClass().addAll("tile", "topic-tile");
        if (high > 0) {
            double wide = Math.floor(width - 2 * AROUND_EM * setting.em());
            card.below(setting.drawings().small(picture(topic).orElseThrow(), wide, high));
            card.getStyleClass().add("picture-tile");
        }
        card.setMaxWidth(Double.MAX_VALUE);
        card.setPrefWidth(width);
        PageMark.TILE.on(card, GROWTH_IN_TARGETS * metrics.target());
        return card;
    }

    /** The px of height that leave room for everything else on the screen. */
    private double pictureHeight() {
        int rows = (topics.size() + columns - 1) / columns;
        ScreenClass room = metrics.with(setting.textSize());
        if (setting.textSize().beyondLarge() || room.compact()) {
            return 0;
        }
        double bands = 2 * metrics.target() + 4 * metrics.gap();
        double below = beside > 0 ? 0 : WAYS_IN_TARGETS * metrics.target();
        double free =
                metrics.height()
                        - bands
                        - below
                        - 2 * metrics.margin()
                        - TITLE_EM * setting.em()
                        - rows * 2 * metrics.gap();
        double each = free / rows - (LABEL_EM + AROUND_EM) * setting.em();
        return Math.floor(Math.min(each, (width - 2 * AROUND_EM * setting.em()) * WIDEST_SHAPE));
    }

    private static Optional<Block.Picture> picture(Topic topic) {
        return topic.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Figure figure -> Stream.of(figure.picture());
                            case Block.StepFigure steps ->
                                    steps.frames().stream().map(Block.Frame::picture);
                            default -> Stream.empty();
                        })
                .findFirst();
    }
}
