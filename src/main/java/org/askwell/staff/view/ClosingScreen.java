package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.askwell.widgets.EqualCells;
import org.askwell.widgets.Icon;
import org.askwell.widgets.LongText;
import org.askwell.widgets.Pages;
import org.askwell.widgets.Screen;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TurnedPages;
import org.askwell.widgets.WayBack;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The requests with a button that closes the kiosk, once staff have said that they mean it: what
 * asks them stands in the place of the requests until they go back.
 */
public final class ClosingScreen implements Screen {
    private final Screen requests;
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();
    private final Region question;
    private final Node answers;

    /**
     * @param requests builds their screen with one more button
     * @param close closes the kiosk
     */
    public ClosingScreen(
            Function<TouchButton, Screen> requests, StaffTyping typing, Runnable close) {
        this.requests =
                requests.apply(
                        typing.button(TouchButton.Rank.SECONDARY, "staff.close", this::ask)
                                .with(Icon.CLOSE));
        question = question(typing);
        answers = answers(typing, close);
        showRequests();
    }

    private static Region question(StaffTyping typing) {
        LongText title =
                new LongText(
                        typing.words().text("staff.close.title"),
                        typing.words().language(),
                        "title");
        Pages.keepWithNext(title);
        Pages pages = new Pages(typing.touch().metrics().gap());
        pages.getStyleClass().add("staff-message");
        pages.setItems(
                List.of(
                        title,
                        new LongText(
                                typing.words().text("staff.close.text"),
                                typing.words().language())));
        TurnedPages turned = new TurnedPages(typing.touch(), typing.words(), pages);
        turned.setPadding(new Insets(typing.touch().metrics().margin()));
        return turned;
    }

    private Node answers(StaffTyping typing, Runnable close) {
        TouchButton stay =
                typing.button(TouchButton.Rank.PRIMARY, "staff.close.stay", this::showRequests)
                        .with(Icon.BACK);
        WayBack.mark(stay);
        TouchButton end =
                typing.button(TouchButton.Rank.SECONDARY, "staff.close", close).with(Icon.CLOSE);
        double gap = typing.touch().metrics().gap();
        double margin = typing.touch().metrics().margin();
        StackPane band = new StackPane(new EqualCells(gap, List.of(end, stay)));
        band.getStyleClass().addAll("bottom-band", "staff-foot");
        band.setPadding(new Insets(gap, margin, gap, margin));
        return band;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(foot);
    }

    @Override
    public void onLeave() {
        requests.onLeave();
    }

    private void ask() {
        node.getChildren().setAll(question);
        foot.getChildren().setAll(answers);
    }

    private void showRequests() {
        node.getChildren().setAll(requests.node());
        foot.getChildren().setAll(requests.foot().stream().toList());
    }
}
