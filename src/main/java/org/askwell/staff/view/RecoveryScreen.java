package org.askwell.staff.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.Person;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.ui.Screen;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.work.BackgroundRunner;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the requests with the recovery key, once staff have chosen a new passphrase. */
public final class RecoveryScreen implements Screen {

    /** Twice the letters of a key: room for spaces and slips. */
    private static final int LONGEST = 64;

    private final StaffContext context;
    private final StaffKeys keys;
    private final BackgroundRunner background;
    private final Consumer<StaffSession> unlocked;
    private final StackPane node = new StackPane();
    private final StringProperty typed = new SimpleStringProperty("");
    private final NewPassphrasePanes passphrase;
    private @Nullable StaffSession session;
    private Person person = Person.SHARED;
    private final WaitCount count;
    private Consumer<Optional<String>> say = _ -> {};
    private boolean left;

    /**
     * @param unlocked takes the open key and closes it when staff leave
     */
    public RecoveryScreen(
            StaffContext context,
            StaffKeys keys,
            BackgroundRunner background,
            Consumer<StaffSession> unlocked) {
        this.context = context;
        this.keys = keys;
        this.background = background;
        this.unlocked = unlocked;
        passphrase = new NewPassphrasePanes(context, this::show, this::rewrap);
        count = new WaitCount(context.touch(), context.words(), said -> say.accept(said));
        node.getStyleClass().add("recovery");
        ask(Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        left = true;
        count.stop();
        passphrase.close();
        typed.set("");
        if (session != null) {
            session.close();
        }
    }

    private void show(Node pane) {
        node.getChildren().setAll(pane);
    }

    private void ask(Optional<String> problem) {
        TypingPane pane =
                context.pane(
                        new TypingPane.Question(
                                text("staff.recovery.title"),
                                text("staff.recovery.text"),
                                text("staff.continue")),
                        full -> new TypedText(typed, LONGEST, full));
        pane.goOn(() -> {
            if (!count.waiting()) {
                RecoveryKey.parse(typed.get())
                        .ifPresentOrElse(
                                this::unlock,
                                () -> pane.say(Optional.of(text("staff.recovery.slip"))));
            }
        });
        pane.say(problem);
        say = pane::say;
        show(pane);
    }

    private void unlock(RecoveryKey key) {
        show(StaffMessage.wait(context));
        background.run(() -> keys.unlockWithRecovery(key), this::opened, this::failed);
    }

    private void opened(Unlocking unlocking) {
        switch (unlocking) {
            case Unlocking.Unlocked(StaffSession opened) -> {
                if (left) {
                    opened.close();
                } else {
                    session = opened;
                    typed.set("");
                    background.run(keys::people, this::choosePerson, this::failed);
                }
            }
            case Unlocking.WrongPassphrase(Duration wait) ->
                    askAgain(Optional.of(text("staff.recovery.other")), wait);
            case Unlocking.TooSoon(Duration wait) -> askAgain(Optional.empty(), wait);
        }
    }

    private void choosePerson(List<Person> people) {
        if (people.size() == 1) {
            choosePassphrase(people.getFirst());
        } else if (!left) {
            show(
                    new ChoicesPane(
                            context,
                            new ChoicesPane.Told(
                                    text("staff.gate.who"), text("staff.recovery.person")),
                            ChoicesPane.names(context, people, this::choosePassphrase),
                            List.of(context.buttons().back("staff.leave", context.leave()))));
        }
    }

    private void choosePassphrase(Person chosen) {
        if (!left) {
            person = chosen;
            passphrase.choose();
        }
    }

    private void askAgain(Optional<String> problem, Duration wait) {
        if (!left) {
            ask(problem);
            count.begin(wait);
        }
    }

    private void rewrap(char[] chosen) {
        StaffSession open = session;
        if (open == null) {
            return;
        }
        show(StaffMessage.wait(context));
        background.run(
                () -> {
                    keys.changes(open).setPassphrase(person, chosen);
                    return open;
                },
                this::rewrapped,
                this::failed);
    }

    private void rewrapped(StaffSession open) {
        if (!left) {
            session = null;
            unlocked.accept(open);
        }
    }

    private void failed(Exception problem) {
        if (!left) {
            show(StaffMessage.failed(context, problem));
        }
    }

    private String text(String key) {
        return context.words().text(key);
    }
}
