package org.askwell.staff.view;

import org.askwell.staff.Person;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.words.Words;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks who is in for their passphrase once more, before they change what lets them in. */
final class PassphraseCheck implements AutoCloseable {
    private final KeyCare care;
    private final Person person;
    private final Consumer<char[]> right;
    private final SecretText typed = new SecretText(this::full);
    private final WaitCount count;
    private Consumer<Optional<String>> say = _ -> {};

    /**
     * @param right takes the passphrase, once it was the right one, and wipes it
     */
    PassphraseCheck(KeyCare care, Person person, Consumer<char[]> right) {
        this.care = care;
        this.person = person;
        this.right = right;
        count = new WaitCount(care.context().touch(), words(), said -> say.accept(said));
    }

    /** Asks for it. */
    void ask() {
        ask(Optional.empty());
    }

    private void ask(Optional<String> problem) {
        TypingPane pane =
                care.context()
                        .pane(
                                new TypingPane.Question(
                                        words().text("staff.keys.old-title"),
                                        words().text("staff.keys.old-text"),
                                        words().text("staff.continue")),
                                _ -> typed);
        pane.goOn(this::open);
        pane.back(words().text("staff.keys.back"), care.menu());
        pane.say(problem);
        say = pane::say;
        care.show().accept(pane);
    }

    private void open() {
        char[] passphrase = typed.take();
        if (count.waiting() || passphrase.length == 0) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        StaffKeys keys = care.keys();
        char[] tried = passphrase.clone();
        care.slowly(() -> keys.unlock(person, tried), opened -> opened(opened, passphrase));
    }

    private void opened(Unlocking unlocking, char[] passphrase) {
        switch (unlocking) {
            case Unlocking.Unlocked(StaffSession again) -> {
                again.close();
                right.accept(passphrase);
            }
            case Unlocking.WrongPassphrase(Duration delay) -> {
                Arrays.fill(passphrase, '\0');
                ask(Optional.of(words().text("staff.gate.wrong")));
                count.begin(delay);
            }
            case Unlocking.TooSoon(Duration delay) -> {
                Arrays.fill(passphrase, '\0');
                ask(Optional.empty());
                count.begin(delay);
            }
        }
    }

    private void full() {
        say.accept(Optional.of(words().text("typing.too-long")));
    }

    private Words words() {
        return care.context().words();
    }

    @Override
    public void close() {
        count.stop();
        typed.clear();
    }
}
