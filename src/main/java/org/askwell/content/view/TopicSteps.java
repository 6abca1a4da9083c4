package org.askwell.content.view;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

import org.askwell.content.Topic;
import org.askwell.session.Route;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.control.WayBack;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.paging.SteadyButton;
import org.askwell.ui.paging.TurningRow;
import org.askwell.words.Words;

import java.util.List;
import java.util.stream.Stream;

/** Leads through an answer page by page, and from one question to the next. */
final class TopicSteps extends StackPane {
    private final ContentContext setting;
    private final Pages pages;
    private final int number;
    private final TouchButton back;
    private final TouchButton forward;
    private final TurningRow row;

    TopicSteps(ContentContext setting, Topic topic, Pages pages) {
        this.setting = setting;
        this.pages = pages;
        number = setting.edition().topics().indexOf(topic);
        back =
                new TouchButton(setting.touch(), TouchButton.Rank.SECONDARY, "", this::goBack)
                        .with(Icon.PREVIOUS_PAGE);
        forward =
                new TouchButton(setting.touch(), TouchButton.Rank.PRIMARY, "", this::goOn)
                        .endingWith(Icon.NEXT_PAGE);
        getStyleClass().add("topic-steps");
        row =
                new TurningRow(
                        setting.touch().metrics().gap() * 2,
                        steady(back, Pos.CENTER_LEFT, "widgets.page.back", "topic.previous"),
                        steady(forward, Pos.CENTER_RIGHT, "widgets.page.more", onwards()));
        getChildren().setAll(row);
        pages.page().subscribe(this::describe);
        pages.pageCount().subscribe(this::describe);
        describe();
    }

    private void describe() {
        Words words = setting.words();
        int count = pages.pageCount().get();
        back.setText(words.text(pages.hasPrevious() ? "widgets.page.back" : "topic.previous"));
        back.setVisible(pages.hasPrevious() || number > 0);
        if (pages.hasPrevious()) {
            WayBack.mark(back);
        } else {
            WayBack.unmark(back);
        }
        forward.setText(words.text(pages.hasNext() ? "widgets.page.more" : onwards()));
        row.say(
                count < 2 ? question() : place(pages.page().get() + 1, count),
                place(TurningRow.WIDEST, TurningRow.WIDEST));
    }

    private String place(int page, int count) {
        return question() + " · " + setting.words().text("widgets.page.place", page, count);
    }

    private String question() {
        int questions = setting.edition().topics().size();
        return setting.words().text("topic.place", number + 1, questions);
    }

    private String onwards() {
        boolean last = number == setting.edition().topics().size() - 1;
        boolean titles = setting.overview() instanceof Route.Library;
        String overview = titles ? "band.all-titles" : "band.all-questions";
        return last ? overview : "topic.next";
    }

    private SteadyButton steady(TouchButton button, Pos side, String... labels) {
        Buttons make = new Buttons(setting.touch(), setting.words());
        List<TouchButton> looks =
                Stream.of(labels).map(look -> make.secondary(look, Icon.BACK, () -> {})).toList();
        SteadyButton place = new SteadyButton(button, looks);
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
