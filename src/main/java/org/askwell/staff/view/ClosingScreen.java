package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.ui.PageMark;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The requests with one more button for what staff do to the kiosk itself: take in content, and
 * close it once they have said that they mean it. What it leads to stands in the place of the
 * requests until staff go back.
 */
public final class ClosingScreen implements Screen {
    private final StaffContext context;
    private final Buttons make;
    private final List<TouchButton> others;
    private final Runnable close;
    private final Screen requests;
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();

    /**
     * @param requests builds their screen with one more button
     * @param others what else staff can do to the kiosk
     * @param close closes the kiosk
     */
    public ClosingScreen(
            Function<TouchButton, Screen> requests,
            List<TouchButton> others,
            StaffContext context,
            Runnable close) {
        this.context = context;
        make = context.buttons();
        this.others = List.copyOf(others);
        this.close = close;
        this.requests =
                requests.apply(
                        others.isEmpty()
                                ? make.secondary("staff.close", Icon.CLOSE, this::ask)
                                : make.secondary("staff.kiosk", Icon.CHANGE, this::showKiosk));
        showRequests();
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

    private void showRequests() {
        node.getChildren().setAll(requests.node());
        foot.getChildren().setAll(requests.foot().stream().toList());
    }

    private void showKiosk() {
        TouchButton back = make.back("staff.workbench.back", this::showRequests);
        List<TouchButton> buttons = new ArrayList<>(others);
        buttons.add(make.secondary("staff.close", Icon.CLOSE, this::ask));
        buttons.add(back);
        show(List.of(text("staff.kiosk", "title")), buttons);
    }

    private void ask() {
        TouchButton stay = make.back("staff.close.stay", this::showRequests);
        LongText title = text("staff.close.title", "title");
        PageMark.KEEP_WITH_NEXT.on(title);
        show(
                List.of(title, text("staff.close.text")),
                List.of(make.secondary("staff.close", Icon.CLOSE, close), stay));
    }

    private LongText text(String key, String... styleClass) {
        return new LongText(context.words().text(key), context.words().language(), styleClass);
    }

    private void show(List<LongText> texts, List<TouchButton> buttons) {
        ScreenMetrics metrics = context.touch().metrics();
        Pages pages = new Pages(metrics.gap()).withButtons(context.touch(), context.words());
        pages.getStyleClass().add("staff-message");
        pages.setItems(texts);
        pages.setPadding(new Insets(metrics.margin()));
        node.getChildren().setAll(pages);
        StaffFoot band = new StaffFoot(metrics);
        band.offer(buttons);
        foot.getChildren().setAll(band);
    }
}
