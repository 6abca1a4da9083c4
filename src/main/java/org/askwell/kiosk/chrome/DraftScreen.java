package org.askwell.kiosk.chrome;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.kiosk.visit.Visit;
import org.askwell.ui.Screen;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;

import java.util.Optional;

/** A screen under a line that says that nobody has checked its words yet. */
public final class DraftScreen implements Screen {
    private static final String LINE = "draft-notice";

    private final Screen screen;
    private final VBox node;

    /**
     * @param lean whether the text around is so large that the line may be smaller
     * @param notice the line
     */
    public DraftScreen(ScreenMetrics metrics, boolean lean, String notice, Screen screen) {
        this.screen = screen;
        Label line = new WrappedLabel(notice, LINE);
        if (lean) {
            line.getStyleClass().add("lean");
        }
        line.setMaxWidth(Double.MAX_VALUE);
        line.setPadding(
                new Insets(
                        metrics.gap() / 4, metrics.margin(), metrics.gap() / 4, metrics.margin()));
        node = new VBox(line, screen.node());
        VBox.setVgrow(screen.node(), Priority.ALWAYS);
    }

    /** What patients should know of the text of {@code pack} that {@code visit} shows. */
    public static Optional<String> notice(Words words, Visit visit, Pack pack) {
        return EditionRule.isDraft(pack, visit.edition(pack))
                ? Optional.of(words.text("draft.notice"))
                : Optional.empty();
    }

    /** Whether {@code node} is the line itself. */
    public static boolean isNotice(Node node) {
        return node.getStyleClass().contains(LINE);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return screen.foot();
    }

    @Override
    public boolean renew() {
        return screen.renew();
    }

    @Override
    public void onLeave() {
        screen.onLeave();
    }
}
