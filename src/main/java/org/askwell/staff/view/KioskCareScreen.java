package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.ContentUpdate;
import org.askwell.ui.PageMark;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.LongText;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.BackgroundRunner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The requests with one more button for what staff do with the kiosk itself: change who gets in,
 * see what was done on it and which answers people found clear, take in content from a stick, and
 * close it once they have said that they mean it. What it leads to stands in the place of the
 * requests until staff go back.
 */
public final class KioskCareScreen implements Screen {
    private final StaffContext context;
    private final Buttons make;
    private final Optional<TouchButton> takeIn;
    private final BackgroundRunner background;
    private final Care care;
    private final Screen requests;
    private Optional<Screen> shown = Optional.empty();
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();

    /**
     * What staff do with the kiosk itself.
     *
     * @param keys builds the screen for who gets in, with a way back from it
     * @param audit shows what was done
     * @param feedback shows which answers people found clear
     * @param update takes in content, where the kiosk has a folder for it
     * @param close closes the kiosk
     */
    public record Care(
            Function<Runnable, Screen> keys,
            Supplier<AuditPages> audit,
            Supplier<FeedbackPages> feedback,
            Optional<ContentUpdate> update,
            Runnable close) {}

    /**
     * @param requests builds their screen with one more button
     */
    public KioskCareScreen(
            Function<TouchButton, Screen> requests,
            StaffContext context,
            Care care,
            BackgroundRunner background) {
        this.context = context;
        make = context.buttons();
        takeIn = care.update().map(this::button);
        this.background = background;
        this.care = care;
        this.requests = requests.apply(make.secondary("staff.kiosk", Icon.CHANGE, this::showKiosk));
        showRequests();
    }

    private TouchButton button(ContentUpdate update) {
        TouchButton button = make.secondary("staff.content.take-in", Icon.RETRY, () -> {});
        button.setOnAction(_ -> takeIn(update, button));
        return button;
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
        leaveShown();
        requests.onLeave();
    }

    private void showRequests() {
        node.getChildren().setAll(requests.node());
        foot.getChildren().setAll(requests.foot().stream().toList());
    }

    private void leaveShown() {
        shown.ifPresent(Screen::onLeave);
        shown = Optional.empty();
    }

    private void showKeys() {
        Screen screen = care.keys().apply(this::showKiosk);
        shown = Optional.of(screen);
        node.getChildren().setAll(screen.node());
        foot.getChildren().clear();
    }

    private void showKiosk() {
        leaveShown();
        TouchButton who = make.secondary("staff.keys", Icon.KEY, this::showKeys);
        TouchButton back = make.back("staff.workbench.back", this::showRequests);
        TouchButton closing = make.secondary("staff.close", Icon.CLOSE, this::ask);
        TouchButton feedback =
                make.secondary("staff.feedback.title", Icon.QUESTIONS, this::showFeedback);
        TouchButton audit = make.secondary("staff.audit.title", Icon.CLOCK, this::showAudit);
        show(
                List.of(text("staff.kiosk", "title")),
                Stream.concat(takeIn.stream(), Stream.of(who, audit, feedback, closing, back))
                        .toList());
    }

    private void showAudit() {
        show(care.audit().get(), List.of(make.back("staff.workbench.back", this::showRequests)));
    }

    private void showFeedback() {
        FeedbackPages feedback = care.feedback().get();
        show(
                feedback,
                List.of(
                        make.back("staff.workbench.back", this::showRequests),
                        make.secondary("staff.feedback.export", Icon.SEND, feedback::export)));
    }

    private void ask() {
        TouchButton stay = make.back("staff.close.stay", this::showRequests);
        LongText title = text("staff.close.title", "title");
        PageMark.KEEP_WITH_NEXT.on(title);
        show(
                List.of(title, text("staff.close.text")),
                List.of(make.secondary("staff.close", Icon.CLOSE, care.close()), stay));
    }

    /** Staff can go back meanwhile. */
    private void takeIn(ContentUpdate update, TouchButton button) {
        ContentUpdatePages outcome =
                new ContentUpdatePages(context.touch(), context.size(), context.words());
        button.setDisable(true);
        outcome.waiting();
        show(outcome, List.of(make.back("staff.workbench.back", this::showKiosk)));
        background.run(
                update::takeIn,
                came -> {
                    button.setDisable(false);
                    outcome.show(came);
                },
                _ -> {
                    button.setDisable(false);
                    outcome.failed();
                });
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
        show(pages, buttons);
    }

    private void show(Node shown, List<TouchButton> buttons) {
        node.getChildren().setAll(shown);
        StaffFoot band = new StaffFoot(context.touch().metrics());
        band.offer(buttons);
        foot.getChildren().setAll(band);
    }
}
