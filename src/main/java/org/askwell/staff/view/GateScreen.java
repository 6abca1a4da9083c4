package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.EqualCells;
import org.askwell.ui.control.ErrorNote;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.ui.text.WrappedLabel;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks staff for their passphrase and opens the private key with it. */
public final class GateScreen implements Screen {
    /** So wide that a line of a passphrase can be overlooked on a broad screen. */
    private static final double WIDTH_MM = 260;

    private final StaffContext context;
    private final Words words;
    private final StaffKeys keys;
    private final BackgroundRunner background;
    private final Consumer<StaffSession> unlocked;
    private final SecretText passphrase = new SecretText(this::full);
    private final Label title;
    private final Label why;
    private final boolean low;
    private final Label wait = new Label();
    private final ErrorNote wrong = new ErrorNote();
    private final TouchButton open;
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();
    private boolean left;

    /**
     * @param unlocked takes the open key and closes it when staff leave
     * @param lost leads to where the recovery key opens the requests
     */
    public GateScreen(
            StaffContext context,
            StaffKeys keys,
            BackgroundRunner background,
            Consumer<StaffSession> unlocked,
            Runnable lost) {
        this.context = context;
        Touch touch = context.touch();
        words = context.words();
        this.keys = keys;
        this.background = background;
        this.unlocked = unlocked;
        low = !touch.metrics().with(context.size()).fitsCardOverKeyboard();
        title = new WrappedLabel(words.text("staff.gate.title"), "title");
        why = new WrappedLabel(words.text("staff.gate.why"), "gate-why");
        wait.setWrapText(true);
        TypedField field =
                new TypedField(touch.metrics(), passphrase, words.text("staff.gate.title"));
        Buttons make = context.buttons();
        open = make.primary("staff.gate.open", Icon.DONE, this::open);
        TouchButton cancel = make.back("staff.gate.cancel", context.leave());
        TouchButton forgotten = make.button(TouchButton.Rank.QUIET, "staff.gate.lost", lost);
        Region above = new Region();
        Region below = new Region();
        VBox.setVgrow(above, Priority.SOMETIMES);
        VBox.setVgrow(below, Priority.SOMETIMES);
        double gap = touch.metrics().gap();
        double margin = touch.metrics().margin();
        VBox card = new VBox(low ? gap : gap * 2, title);
        if (low) {
            HBox.setHgrow(field, Priority.ALWAYS);
            cancel.setMinWidth(Region.USE_PREF_SIZE);
            forgotten.setMinWidth(Region.USE_PREF_SIZE);
            open.setMinWidth(Region.USE_PREF_SIZE);
            card.getChildren().addAll(wait, wrong, new HBox(gap, field, cancel, forgotten, open));
        } else {
            EqualCells buttons = new EqualCells(gap, List.of(cancel, forgotten, open));
            card.getChildren().addAll(why, field, wait, wrong, buttons);
        }
        card.getStyleClass().add("gate-card");
        card.setMaxWidth(low ? Double.MAX_VALUE : touch.metrics().px(WIDTH_MM));
        VBox gate = new VBox(above, card, below);
        gate.getStyleClass().add("gate");
        if (low) {
            gate.getStyleClass().add("low");
        }
        gate.setPadding(new Insets(gap, margin, gap, margin));
        say(Optional.empty());
        node.getChildren().setAll(gate);
        foot.getChildren()
                .setAll(new OnScreenKeyboard(touch, context.layout(), words, passphrase, false));
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
        left = true;
        passphrase.clear();
    }

    private void open() {
        char[] typed = passphrase.take();
        if (typed.length == 0) {
            say(Optional.of(words.text("staff.gate.empty")));
            return;
        }
        say(Optional.empty());
        working(true);
        background.run(() -> keys.unlock(typed), this::opened, this::failed);
    }

    private void opened(Unlocking unlocking) {
        working(false);
        switch (unlocking) {
            case Unlocking.Unlocked(StaffSession session) -> {
                if (left) {
                    session.close();
                } else {
                    unlocked.accept(session);
                }
            }
            case Unlocking.WrongPassphrase() -> say(Optional.of(words.text("staff.gate.wrong")));
        }
    }

    /** Nothing that could be typed would help. */
    private void failed(Exception problem) {
        foot.getChildren().clear();
        node.getChildren()
                .setAll(StaffMessage.failed(context, problem, words.text("staff.gate.damaged")));
    }

    private void full() {
        say(Optional.of(words.text("staff.choose.too-long", PassphraseRule.LONGEST)));
    }

    /** While the key is opened, which takes long on purpose, nobody can start it again. */
    private void working(boolean busy) {
        open.setDisable(busy);
        wait.setText(busy ? words.text("staff.gate.wait") : "");
        wait.setVisible(busy);
        wait.setManaged(busy);
        giveWay();
    }

    /** What is said stands in the place of the explanation; on a low screen of the title. */
    private void giveWay() {
        boolean said = wait.isManaged() || wrong.isManaged();
        title.setVisible(!low || !said);
        title.setManaged(title.isVisible());
        why.setVisible(!said);
        why.setManaged(!said);
    }

    private void say(Optional<String> problem) {
        wait.setManaged(false);
        wrong.say(problem);
        giveWay();
    }
}
