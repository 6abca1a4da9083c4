package org.askwell.staff.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;

import org.askwell.staff.PreparedKeys;
import org.askwell.staff.TypedBack;
import org.askwell.ui.keyboard.TypedText;
import org.askwell.words.Words;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Has staff write a recovery key down and type a group of it back, before keys count.
 *
 * @param random chooses the group that is asked back
 * @param show puts a pane on the screen
 * @param written commits the keys
 */
record WrittenDown(
        StaffContext context,
        RandomGenerator random,
        Consumer<Node> show,
        Consumer<PreparedKeys> written) {
    private static final int GROUP = 4;

    /** Room for spaces and slips. */
    private static final int LONGEST = 2 * GROUP;

    /** Shows the recovery key of {@code prepared}. */
    void begin(PreparedKeys prepared) {
        show.accept(new RecoveryKeyPane(context, prepared.recoveryKey(), () -> typeBack(prepared)));
    }

    private void typeBack(PreparedKeys prepared) {
        TypedBack asked = new TypedBack(prepared.recoveryKey(), random);
        StringProperty typed = new SimpleStringProperty("");
        Words words = context.words();
        TypingPane pane =
                context.pane(
                        new TypingPane.Question(
                                words.text("staff.back.title", asked.number()),
                                words.text("staff.back.text"),
                                words.text("staff.back.forward")),
                        full -> new TypedText(typed, LONGEST, full));
        pane.goOn(() -> {
            if (asked.is(typed.get())) {
                written.accept(prepared);
            } else {
                pane.say(Optional.of(words.text("staff.back.wrong", asked.number())));
            }
        });
        pane.back(words.text("staff.back.again"), () -> begin(prepared));
        show.accept(pane);
    }
}
