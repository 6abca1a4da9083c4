package org.askwell.content.view;

import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.session.CallbackStep;
import org.askwell.session.Navigator;
import org.askwell.session.Route;
import org.askwell.ui.Touch;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands below the questions: one large way to be called, and tools, which are small. */
final class WaysOn {
    private static final double CALLBACK_IN_TARGETS = 1.4;

    private static final double BESIDE_IN_TARGETS = 2.2;

    /** A screen that is lower has no room beside the questions for more than the words. */
    private static final double ROOMY_IN_TARGETS = 11;

    /** How much of a broad screen's width they take beside the questions. */
    private static final double SIDE_PART = 0.2;

    private final Touch touch;
    private final Words words;
    private final Navigator navigator;
    private final List<TouchButton> tools = new ArrayList<>();
    private Optional<TouchButton> callback = Optional.empty();

    WaysOn(Touch touch, Words words, Navigator navigator) {
        this.touch = touch;
        this.words = words;
        this.navigator = navigator;
    }

    /** Offers a callback. */
    void offerCallback() {
        TouchButton call =
                new TouchButton(
                                touch,
                                TouchButton.Rank.PRIMARY,
                                words.text("topics.callback"),
                                () ->
                                        navigator.open(
                                                new Route.Callback(
                                                        CallbackStep.WHAT_IT_IS_NOT_FOR)))
                        .with(Icon.PHONE);
        call.getStyleClass().add("callback-tile");
        call.setLeastHeight(CALLBACK_IN_TARGETS * touch.metrics().target());
        callback = Optional.of(call);
    }

    /** Adds a tool. */
    void add(String label, Icon icon, Route route) {
        TouchButton tool =
                new TouchButton(touch, TouchButton.Rank.QUIET, label, () -> navigator.open(route))
                        .with(icon);
        tool.getStyleClass().add("tool");
        tools.add(tool);
    }

    /** Adds the search, and how to use the kiosk. */
    void addHelp(List<Shown> help) {
        add(words.text("library.search"), Icon.SEARCH, new Route.Search());
        help.forEach(pack -> add(pack.edition().title(), Icon.HELP, new Route.Topics(pack.id())));
    }

    /** Whether they stand beside the questions: a broad screen with room for pictures. */
    static boolean beside(ScreenMetrics metrics, TextSize size) {
        return !metrics.portrait() && !size.beyondLarge() && !metrics.with(size).compact();
    }

    /** All of them below each other, for the side of a screen. */
    Region column() {
        ScreenMetrics metrics = touch.metrics();
        boolean roomy = metrics.height() >= ROOMY_IN_TARGETS * metrics.target();
        VBox column = new VBox(roomy ? 2 * metrics.gap() : metrics.gap());
        callback.ifPresent(call -> {
            if (roomy) {
                call.setContentDisplay(ContentDisplay.TOP);
                call.setLeastHeight(BESIDE_IN_TARGETS * metrics.target());
            } else {
                call.getStyleClass().add("low");
                call.setLeastHeight(0);
            }
            column.getChildren().add(call);
        });
        column.getChildren().addAll(tools);
        column.getChildren()
                .forEach(way -> {
                    ((Region) way).setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                    VBox.setVgrow(way, Priority.ALWAYS);
                });
        column.setPrefWidth(metrics.width() * SIDE_PART);
        return whole(column);
    }

    /**
     * All of them in rows, the way to be called first; nothing where there are none.
     *
     * @param size in the largest, two tools make a row, so that a page may end between two rows
     */
    List<Region> rows(TextSize size) {
        List<Region> rows = new ArrayList<>();
        callback.ifPresent(call -> {
            call.setMaxWidth(Double.MAX_VALUE);
            rows.add(call);
        });
        int row = size.beyondLarge() ? 2 : Math.max(1, tools.size());
        for (int i = 0; i < tools.size(); i += row) {
            List<TouchButton> some = tools.subList(i, Math.min(i + row, tools.size()));
            rows.add(whole(new EqualCells(touch.metrics().gap(), some)));
        }
        return rows;
    }

    private static Region whole(Region ways) {
        ways.getStyleClass().add("ways-on");
        ways.setMinHeight(Region.USE_PREF_SIZE);
        return ways;
    }
}
