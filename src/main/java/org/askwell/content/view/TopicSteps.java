package org.askwell.content.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.content.Topic;
import org.askwell.session.Route;
import org.askwell.widgets.Icon;
import org.askwell.widgets.Pages;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.WayBack;
import org.askwell.words.Words;

import java.util.List;

/** Leads through an answer page by page, and from one question to the next. */
final class TopicSteps extends VBox {
    private static final double NARROW_EM = 26;

    private final ContentSetting setting;
    private final Pages pages;
    private final int number;
    private final TouchButton back;
    private final TouchButton forward;
    private final Label place = new Label();

    TopicSteps(ContentSetting setting, Topic topic, Pages pages) {
        this.setting = setting;
        this.pages = pages;
        number = setting.edition().topics().indexOf(topic);
        back =
                new TouchButton(setting.touch(), TouchButton.Rank.SECONDARY, "", this::goBack)
                        .with(Icon.BACK);
        forward =
                new TouchButton(setting.touch(), TouchButton.Rank.PRIMARY, "", this::goOn)
                        .endingWith(Icon.NEXT);
        place.getStyleClass().add("small-print");
        place.setWrapText(true);
        place.setAlignment(Pos.CENTER);
        place.setMaxWidth(Double.MAX_VALUE);
        double gap = setting.touch().metrics().gap();
        boolean narrow = setting.touch().metrics().width() < NARROW_EM * setting.em();
        Region between = narrow ? new Region() : place;
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox buttons =
                new HBox(
                        gap * 2,
                        steady(back, Pos.CENTER_LEFT, "widgets.page.back", "topic.previous"),
                        between,
                        steady(forward, Pos.CENTER_RIGHT, "widgets.page.more", onwards()));
        buttons.setAlignment(Pos.CENTER);
        setSpacing(gap);
        getStyleClass().add("topic-steps");
        if (narrow) {
            getChildren().add(place);
        }
        getChildren().add(buttons);
        pages.page().subscribe(this::describe);
        pages.pageCount().subscribe(this::describe);
        describe();
    }

    private void describe() {
        Words words = setting.words();
        List<Topic> topics = setting.edition().topics();
        back.setText(words.text(pages.hasPrevious() ? "widgets.page.back" : "topic.previous"));
        back.setVisible(pages.hasPrevious() || number > 0);
        if (pages.hasPrevious()) {
            WayBack.mark(back);
        } else {
            WayBack.unmark(back);
        }
        forward.setText(words.text(pages.hasNext() ? "widgets.page.more" : onwards()));
        String question = words.text("topic.place", number + 1, topics.size());
        int count = pages.pageCount().get();
        place.setText(
                count < 2
                        ? question
                        : question
                                + " · "
                                + words.text("widgets.page.place", pages.page().get() + 1, count));
    }

    private String onwards() {
        boolean last = number == setting.edition().topics().size() - 1;
        boolean titles = setting.overview() instanceof Route.Library;
        String overview = titles ? "band.all-titles" : "band.all-questions";
        return last ? overview : "topic.next";
    }

    /**
     * A place for {@code button} with whichever of {@code labels}: the pages would break anew if
     * what is below them changed its height from page to page.
     */
    private StackPane steady(TouchButton button, Pos side, String... labels) {
        StackPane place = new StackPane();
        for (String label : labels) {
            TouchButton room =
                    new TouchButton(
                                    setting.touch(),
                                    TouchButton.Rank.SECONDARY,
                                    setting.words().text(label),
                                    () -> {})
                            .with(Icon.BACK);
            room.setVisible(false);
            place.getChildren().add(room);
        }
        place.getChildren().add(button);
        place.setAlignment(side);
        return place;
    }

    private void goBack() {
        if (pages.hasPrevious()) {
            pages.previous();
        } else {
            open(number - 1);
        }
    }

    private void goOn() {
        if (pages.hasNext()) {
            pages.next();
        } else if (number == setting.edition().topics().size() - 1) {
            setting.navigator().open(setting.overview());
        } else {
            open(number + 1);
        }
    }

    private void open(int index) {
        String id = setting.edition().topics().get(index).id();
        setting.navigator().open(new Route.Topic(setting.pack(), id));
    }
}
