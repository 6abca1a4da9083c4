package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.ui.Screen;
import org.askwell.ui.keyboard.OnScreenKeyboard;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks staff who they are, where they have passphrases of their own, and for the passphrase, and
 * opens the private key with it.
 */
public final class GateScreen implements Screen {
    private final StaffContext context;
    private final Words words;
    private final StaffKeys keys;
    private final BackgroundRunner background;
    private final Consumer<StaffSession> unlocked;
    private final Runnable lost;
    private final SecretText passphrase = new SecretText(this::full);
    private final WaitCount count;
    private final StackPane node = new StackPane();
    private final StackPane foot = new StackPane();
    private List<Person> people = List.of();
    private @Nullable GateCard card;
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
        words = context.words();
        this.keys = keys;
        this.background = background;
        this.unlocked = unlocked;
        this.lost = lost;
        count = new WaitCount(context.touch(), words, this::counted);
        background.run(keys::people, this::begin, this::failed);
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
        count.stop();
        passphrase.clear();
    }

    private void begin(List<Person> found) {
        people = found;
        switch (people.size()) {
            case 0 -> show(StaffMessage.publicKeyAlone(context));
            case 1 -> ask(people.getFirst());
            default -> choose();
        }
    }

    private void choose() {
        count.stop();
        passphrase.clear();
        show(
                new ChoicesPane(
                        context,
                        new ChoicesPane.Told(
                                words.text("staff.gate.who"), words.text("staff.gate.why")),
                        ChoicesPane.names(context, people, this::ask),
                        List.of(context.buttons().back("staff.gate.cancel", context.leave()))));
    }

    private void ask(Person person) {
        String title =
                person.shared()
                        ? words.text("staff.gate.title")
                        : words.text("staff.gate.title-of", person.name());
        Runnable back = people.size() > 1 ? this::choose : context.leave();
        GateCard asking =
                new GateCard(
                        context,
                        title,
                        passphrase,
                        new GateCard.Ways(() -> open(person), back, lost));
        show(asking);
        card = asking;
        foot.getChildren()
                .setAll(
                        new OnScreenKeyboard(
                                context.touch(), context.keyboard(), words, passphrase, false));
        background.run(() -> keys.delay(person), this::wait, this::failed);
    }

    private void show(Node shown) {
        card = null;
        foot.getChildren().clear();
        node.getChildren().setAll(shown);
    }

    private void open(Person person) {
        if (card == null || count.waiting()) {
            return;
        }
        char[] typed = passphrase.take();
        if (typed.length == 0) {
            say(Optional.of(words.text("staff.gate.empty")));
            return;
        }
        card.working();
        background.run(() -> keys.unlock(person, typed), this::opened, this::failed);
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
            case Unlocking.WrongPassphrase(Duration wait) -> {
                say(Optional.of(words.text("staff.gate.wrong")));
                wait(wait);
            }
            case Unlocking.TooSoon(Duration wait) -> wait(wait);
        }
    }

    private void wait(Duration wait) {
        if (!left) {
            count.begin(wait);
        }
    }

    private void counted(Optional<String> sentence) {
        if (card != null) {
            sentence.ifPresentOrElse(card::refuse, () -> say(Optional.empty()));
        }
    }

    /** Nothing that could be typed would help. */
    private void failed(Exception problem) {
        count.stop();
        show(StaffMessage.failed(context, problem, words.text("staff.gate.damaged")));
    }

    private void full() {
        say(Optional.of(words.text("staff.choose.too-long", PassphraseRule.LONGEST)));
    }

    private void say(Optional<String> problem) {
        if (card != null) {
            card.say(problem);
        }
    }
}
