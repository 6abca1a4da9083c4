package org.askwell.staff.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.TypedBack;
import org.askwell.ui.Screen;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.work.BackgroundRunner;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Makes the keys of a new kiosk: staff choose a passphrase, write the recovery key down and type a
 * group of it back; only then do the keys count.
 */
public final class SetUpScreen implements Screen {
    private static final int GROUP = 4;

    /** Room for spaces and slips. */
    private static final int LONGEST = 2 * GROUP;

    private final StaffTyping typing;
    private final StaffKeys keys;
    private final RandomGenerator random;
    private final BackgroundRunner background;
    private final boolean callback;
    private final Runnable finished;
    private final StackPane node = new StackPane();
    private final NewPassphrasePanes passphrase;
    private boolean left;

    /**
     * @param random chooses the group that is asked back
     * @param callback whether patients are offered a callback once the keys count
     * @param finished is told once the keys count
     */
    public SetUpScreen(
            StaffTyping typing,
            StaffKeys keys,
            RandomGenerator random,
            BackgroundRunner background,
            boolean callback,
            Runnable finished) {
        this.typing = typing;
        this.keys = keys;
        this.random = random;
        this.background = background;
        this.callback = callback;
        this.finished = finished;
        passphrase = new NewPassphrasePanes(typing, this::show, this::prepare);
        node.getStyleClass().add("set-up");
        passphrase.choose();
        background.run(
                () -> {
                    keys.requireNone();
                    return true;
                },
                _ -> {},
                this::failed);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        left = true;
        passphrase.close();
    }

    private void show(Node pane) {
        node.getChildren().setAll(pane);
    }

    private void prepare(char[] chosen) {
        show(StaffMessage.wait(typing));
        background.run(() -> keys.prepare(chosen), this::writeDown, this::failed);
    }

    private void writeDown(PreparedKeys prepared) {
        if (!left) {
            show(new RecoveryKeyPane(typing, prepared.recoveryKey(), () -> typeBack(prepared)));
        }
    }

    private void typeBack(PreparedKeys prepared) {
        TypedBack asked = new TypedBack(prepared.recoveryKey(), random);
        StringProperty typed = new SimpleStringProperty("");
        TypingPane pane =
                typing.pane(
                        new TypingPane.Question(
                                typing.words().text("staff.back.title", asked.number()),
                                typing.words().text("staff.back.text"),
                                typing.words().text("staff.back.forward")),
                        full -> new TypedText(typed, LONGEST, full));
        pane.goOn(() -> {
            if (asked.is(typed.get())) {
                commit(prepared);
            } else {
                pane.say(Optional.of(typing.words().text("staff.back.wrong", asked.number())));
            }
        });
        pane.back(typing.words().text("staff.back.again"), () -> writeDown(prepared));
        show(pane);
    }

    private void commit(PreparedKeys prepared) {
        show(StaffMessage.wait(typing));
        background.run(
                () -> {
                    prepared.commit();
                    return true;
                },
                _ -> committed(),
                this::failed);
    }

    private void committed() {
        finished.run();
        if (!left) {
            show(StaffMessage.setUp(typing, callback));
        }
    }

    private void failed(Exception problem) {
        if (!left) {
            show(StaffMessage.failed(typing, problem));
        }
    }
}
