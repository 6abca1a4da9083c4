package org.askwell.staff.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.askwell.staff.Person;
import org.askwell.ui.control.Buttons;
import org.askwell.ui.control.Icon;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/** Shows who has a passphrase, gives somebody one of their own, and takes one away. */
final class PeoplePanes implements AutoCloseable {
    private final KeyCare care;
    private final Words words;
    private final Buttons make;
    private final NewPassphrasePanes passphrase;
    private Person added = Person.SHARED;

    PeoplePanes(KeyCare care) {
        this.care = care;
        words = care.context().words();
        make = care.context().buttons();
        passphrase = new NewPassphrasePanes(care.context(), care.show()::accept, this::add);
    }

    /** Shows everybody. */
    void show() {
        care.slowly(care.keys()::people, this::show);
    }

    private void show(List<Person> people) {
        TouchButton back = make.back("staff.keys.back", care.menu());
        TouchButton add = make.primary("staff.people.add", Icon.ADD, this::askName);
        care.show()
                .accept(
                        new ChoicesPane(
                                care.context(),
                                new ChoicesPane.Told(
                                        words.text("staff.people.title"),
                                        words.text(
                                                people.size() == 1
                                                        ? "staff.people.one"
                                                        : "staff.people.text")),
                                ChoicesPane.names(
                                        care.context(),
                                        people,
                                        person -> {
                                            if (people.size() > 1) {
                                                askRemove(person);
                                            }
                                        }),
                                List.of(back, add)));
    }

    private void askName() {
        StringProperty typed = new SimpleStringProperty("");
        TypingPane pane =
                care.context()
                        .pane(
                                new TypingPane.Question(
                                        words.text("staff.people.name"),
                                        words.text("staff.people.name-text"),
                                        words.text("staff.continue")),
                                full -> new TypedText(typed, Person.LONGEST, full));
        pane.goOn(() ->
                Person.named(typed.get())
                        .ifPresentOrElse(
                                this::choosePassphrase,
                                () ->
                                        pane.say(
                                                Optional.of(
                                                        words.text(
                                                                "staff.people.name-wrong",
                                                                Person.LONGEST)))));
        pane.back(words.text("staff.keys.back"), this::show);
        care.show().accept(pane);
    }

    private void choosePassphrase(Person person) {
        added = person;
        passphrase.choose();
    }

    private void add(char[] chosen) {
        Person person = added;
        care.change(
                changes -> changes.add(person, chosen),
                List.of(words.text("staff.people.added", person.name())));
    }

    private void askRemove(Person person) {
        String called = ChoicesPane.called(person, words);
        care.show()
                .accept(
                        new ChoicesPane(
                                care.context(),
                                new ChoicesPane.Told(
                                        words.text("staff.people.remove-title"), called),
                                List.of(),
                                List.of(
                                        make.back("staff.keys.back", this::show),
                                        make.secondary(
                                                "staff.people.remove",
                                                Icon.CLOSE,
                                                () -> remove(person)))));
    }

    private void remove(Person person) {
        care.change(
                changes -> changes.remove(person),
                List.of(words.text("staff.people.removed"), words.text("staff.keys.copies")));
    }

    @Override
    public void close() {
        passphrase.close();
    }
}
