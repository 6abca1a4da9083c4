package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeys;
import org.askwell.ui.Screen;
import org.askwell.work.BackgroundRunner;

import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * Makes the keys of a new kiosk: staff choose a passphrase, write the recovery key down and type a
 * group of it back; only then do the keys count.
 */
public final class SetUpScreen implements Screen {
    private final StaffContext context;
    private final StaffKeys keys;
    private final RandomGenerator random;
    private final BackgroundRunner background;
    private final BooleanSupplier finished;
    private final StackPane node = new StackPane();
    private final NewPassphrasePanes passphrase;
    private boolean left;

    /**
     * @param random chooses the group that is asked back
     * @param finished is told once the keys count, and tells whether patients are then offered a
     *     callback
     */
    public SetUpScreen(
            StaffContext context,
            StaffKeys keys,
            RandomGenerator random,
            BackgroundRunner background,
            BooleanSupplier finished) {
        this.context = context;
        this.keys = keys;
        this.random = random;
        this.background = background;
        this.finished = finished;
        passphrase = new NewPassphrasePanes(context, this::show, this::prepare);
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
        show(StaffMessage.wait(context));
        background.run(() -> keys.prepare(chosen), this::writeDown, this::failed);
    }

    private void writeDown(PreparedKeys prepared) {
        if (!left) {
            new WrittenDown(context, random, this::show, this::commit).begin(prepared);
        }
    }

    private void commit(PreparedKeys prepared) {
        show(StaffMessage.wait(context));
        background.run(
                () -> {
                    prepared.commit();
                    return true;
                },
                _ -> committed(),
                this::failed);
    }

    private void committed() {
        boolean callback = finished.getAsBoolean();
        if (!left) {
            show(StaffMessage.setUp(context, callback));
        }
    }

    private void failed(Exception problem) {
        if (!left) {
            show(StaffMessage.failed(context, problem));
        }
    }
}
