package org.askwell.staff.view;

import javafx.scene.Node;

import org.askwell.staff.KeyChanges;
import org.askwell.staff.Person;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * What each way through the keys works with.
 *
 * @param session whose keys they are
 * @param background does one thing at a time, and tells nothing once staff have left
 * @param show puts a pane on the screen
 * @param menu leads back to what can be changed
 */
record KeyCare(
        StaffContext context,
        StaffKeys keys,
        StaffSession session,
        OneAtATime background,
        Consumer<Node> show,
        Runnable menu) {

    /** A change by who is in. */
    @FunctionalInterface
    interface Change {
        void with(KeyChanges changes) throws StaffKeysException;
    }

    /** Does {@code work} while the screen says that it takes a moment. */
    <T> void slowly(Callable<T> work, Consumer<T> done) {
        show.accept(StaffMessage.wait(context));
        background.run(work, done, this::failed);
    }

    /** Makes a change and says then that it is done, with {@code lines}. */
    void change(Change change, List<String> lines) {
        slowly(
                () -> {
                    change.with(keys.changes(session));
                    return true;
                },
                _ -> done(lines));
    }

    /** Says that something is done. */
    void done(List<String> lines) {
        show.accept(
                new ChoicesPane(
                        context,
                        new ChoicesPane.Told(context.words().text("staff.keys.done"), lines),
                        List.of(),
                        List.of(context.buttons().back("staff.keys.back", menu))));
    }

    /** Who is in; where the recovery key opened, whoever is named first. */
    Person person(List<Person> people) {
        return session.who().orElseGet(people::getFirst);
    }

    private void failed(Exception problem) {
        show.accept(StaffMessage.failed(context, problem));
    }
}
