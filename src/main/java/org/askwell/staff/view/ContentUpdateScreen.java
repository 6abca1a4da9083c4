package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.ContentUpdate;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.work.BackgroundRunner;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The requests with a button that takes in content from a stick. What came of it stands in their
 * place until staff go back.
 */
public final class ContentUpdateScreen implements Screen {
    private final Screen requests;
    private final ContentUpdate update;
    private final BackgroundRunner background;
    private final ContentUpdatePages outcome;
    private final TouchButton takeIn;
    private final StaffFoot back;
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();

    /**
     * @param requests builds their screen with one more button
     */
    public ContentUpdateScreen(
            Function<TouchButton, Screen> requests,
            StaffContext context,
            ContentUpdate update,
            BackgroundRunner background) {
        this.update = update;
        this.background = background;
        outcome = new ContentUpdatePages(context.touch(), context.size(), context.words());
        Buttons make = context.buttons();
        takeIn = make.secondary("staff.content.take-in", Icon.RETRY, this::takeIn);
        this.requests = requests.apply(takeIn);
        back = new StaffFoot(context.touch().metrics());
        back.offer(List.of(make.back("staff.workbench.back", this::showRequests)));
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
        show(requests.node(), requests.foot());
    }

    private void show(Node shown, Optional<Node> below) {
        node.getChildren().setAll(shown);
        foot.getChildren().setAll(below.stream().toList());
    }

    /** Staff can go back meanwhile. */
    private void takeIn() {
        takeIn.setDisable(true);
        outcome.waiting();
        show(outcome, Optional.of(back));
        background.run(
                update::takeIn,
                came -> {
                    takeIn.setDisable(false);
                    outcome.show(came);
                },
                _ -> {
                    takeIn.setDisable(false);
                    outcome.failed();
                });
    }
}
