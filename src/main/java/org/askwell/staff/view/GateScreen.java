package org.askwell.staff.view;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.support.BackgroundRunner;
import org.askwell.widgets.Icon;
import org.askwell.widgets.KeyboardLayout;
import org.askwell.widgets.OnScreenKeyboard;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Touch;
import org.askwell.widgets.TouchButton;
import org.askwell.widgets.TypedField;
import org.askwell.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** Asks staff for their passphrase and opens the private key with it. */
public final class GateScreen implements Screen {
    private final Words words;
    private final StaffKeys keys;
    private final BackgroundRunner background;
    private final Consumer<StaffSession> unlocked;
    private final SecretText passphrase = new SecretText();
    private final Label answer = new Label();
    private final VBox node;
    private final OnScreenKeyboard keyboard;
    private boolean left;

    /**
     * @param unlocked takes the open key and closes it when staff leave
     */
    public GateScreen(
            Touch touch,
            Words words,
            KeyboardLayout layout,
            StaffKeys keys,
            BackgroundRunner background,
            Consumer<StaffSession> unlocked) {
        this.words = words;
        this.keys = keys;
        this.background = background;
        this.unlocked = unlocked;
        Label title = new Label(words.text("staff.gate.title"));
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        answer.setWrapText(true);
        TypedField field =
                new TypedField(touch.metrics(), passphrase, words.text("staff.gate.title"));
        TouchButton open =
                new TouchButton(
                                touch,
                                TouchButton.Rank.PRIMARY,
                                words.text("staff.gate.open"),
                                this::open)
                        .with(Icon.DONE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        node = new VBox(touch.metrics().gap() * 2, title, field, answer, space, open);
        node.getStyleClass().add("gate");
        node.setPadding(new Insets(touch.metrics().margin()));
        keyboard = new OnScreenKeyboard(touch, layout, words, passphrase, false);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> foot() {
        return Optional.of(keyboard);
    }

    @Override
    public void onLeave() {
        left = true;
        passphrase.clear();
    }

    private void open() {
        char[] typed = passphrase.take();
        answer.setText(words.text("staff.gate.wait"));
        background.run(
                () -> keys.unlock(typed),
                this::opened,
                _ -> answer.setText(words.text("staff.gate.damaged")));
    }

    private void opened(Unlocking unlocking) {
        switch (unlocking) {
            case Unlocking.Unlocked(StaffSession session) -> {
                if (left) {
                    session.close();
                } else {
                    unlocked.accept(session);
                }
            }
            case Unlocking.WrongPassphrase() -> answer.setText(words.text("staff.gate.wrong"));
        }
    }
}
