package org.askwell.staff.view;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.askwell.staff.Person;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.ui.Screen;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * What who is in can change about who gets in: their passphrase, the people, the recovery key, and
 * the keys themselves.
 */
public final class KeysScreen implements Screen {
    private final StaffContext context;
    private final Words words;
    private final OneAtATime background;
    private final RandomGenerator random;
    private final Runnable back;
    private final KeyCare care;
    private final StackPane node = new StackPane();
    private final List<Runnable> secrets = new ArrayList<>();

    /** Whose keys are changed, by which chance. */
    public record Keys(StaffKeys keys, StaffSession session, RandomGenerator random) {}

    /**
     * @param back leads to where staff came from
     */
    public KeysScreen(StaffContext context, Keys keys, BackgroundRunner background, Runnable back) {
        this.context = context;
        words = context.words();
        this.background = new OneAtATime(background);
        random = keys.random();
        this.back = back;
        care =
                new KeyCare(
                        context,
                        keys.keys(),
                        keys.session(),
                        this.background,
                        node.getChildren()::setAll,
                        this::menu);
        node.getStyleClass().add("keys");
        menu();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void onLeave() {
        background.leave();
        wipe();
    }

    private void menu() {
        wipe();
        Buttons make = context.buttons();
        care.show()
                .accept(
                        new ChoicesPane(
                                context,
                                new ChoicesPane.Told(words.text("staff.keys.title")),
                                List.of(
                                        make.secondary(
                                                "staff.keys.passphrase",
                                                Icon.CHANGE,
                                                this::changePassphrase),
                                        make.secondary(
                                                "staff.keys.people", Icon.PEOPLE, this::people),
                                        make.secondary(
                                                "staff.keys.recovery",
                                                Icon.KEY,
                                                this::renewRecovery),
                                        make.secondary(
                                                "staff.keys.pair", Icon.RETRY, this::askPair)),
                                List.of(make.back("staff.keys.back", back))));
    }

    private void people() {
        PeoplePanes panes = new PeoplePanes(care);
        secrets.add(panes::close);
        panes.show();
    }

    private void changePassphrase() {
        withPerson(person -> {
            NewPassphrasePanes chosen =
                    new NewPassphrasePanes(
                            context,
                            care.show()::accept,
                            passphrase ->
                                    care.change(
                                            changes -> changes.setPassphrase(person, passphrase),
                                            List.of(
                                                    words.text("staff.keys.changed"),
                                                    words.text("staff.keys.copies"))));
            secrets.add(chosen::close);
            check(
                    person,
                    passphrase -> {
                        Arrays.fill(passphrase, '\0');
                        chosen.choose();
                    });
        });
    }

    private void renewRecovery() {
        care.slowly(
                () -> care.keys().changes(care.session()).newRecoveryKey(),
                prepared ->
                        writeDown(
                                prepared,
                                () ->
                                        care.done(
                                                List.of(
                                                        words.text("staff.keys.recovered"),
                                                        words.text("staff.keys.copies")))));
    }

    private void askPair() {
        Buttons make = context.buttons();
        care.show()
                .accept(
                        new ChoicesPane(
                                context,
                                new ChoicesPane.Told(
                                        words.text("staff.keys.pair-title"),
                                        words.text("staff.keys.pair-text")),
                                List.of(),
                                List.of(
                                        make.back("staff.keys.back", this::menu),
                                        make.primary(
                                                "staff.keys.pair-go",
                                                Icon.DONE,
                                                this::renewPair))));
    }

    private void renewPair() {
        withPerson(person -> check(person, passphrase -> preparePair(person, passphrase)));
    }

    private void preparePair(Person person, char[] passphrase) {
        care.slowly(
                () -> care.keys().changes(care.session()).newPair(person, passphrase),
                prepared -> writeDown(prepared, this::renewed));
    }

    /** The session is one of the old keys, and staff open the kiosk with the new ones. */
    private void renewed() {
        care.show().accept(StaffMessage.renewed(context));
    }

    private void writeDown(PreparedKeys prepared, Runnable done) {
        new WrittenDown(
                        context,
                        random,
                        care.show(),
                        written ->
                                care.slowly(
                                        () -> {
                                            written.commit();
                                            return true;
                                        },
                                        _ -> done.run()))
                .begin(prepared);
    }

    private void withPerson(Consumer<Person> then) {
        care.slowly(care.keys()::people, people -> then.accept(care.person(people)));
    }

    private void check(Person person, Consumer<char[]> right) {
        PassphraseCheck check = new PassphraseCheck(care, person, right);
        secrets.add(check::close);
        check.ask();
    }

    private void wipe() {
        secrets.forEach(Runnable::run);
        secrets.clear();
    }
}
