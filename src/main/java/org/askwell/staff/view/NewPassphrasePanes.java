package org.askwell.staff.view;

import org.askwell.staff.NewPassphrase;
import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.words.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** The two panes on which staff choose a passphrase and type it again. */
final class NewPassphrasePanes implements AutoCloseable {
    private final StaffContext context;
    private final Words words;
    private final Consumer<TypingPane> show;
    private final Consumer<char[]> chosen;
    private final NewPassphrase passphrase = new NewPassphrase();
    private final SecretText typed = new SecretText(this::full);
    private Optional<TypingPane> shown = Optional.empty();

    /**
     * @param show puts a pane on the screen
     * @param chosen takes the passphrase and wipes it
     */
    NewPassphrasePanes(StaffContext context, Consumer<TypingPane> show, Consumer<char[]> chosen) {
        this.context = context;
        words = context.words();
        this.show = show;
        this.chosen = chosen;
    }

    /** Asks for the passphrase for the first time. */
    void choose() {
        choose(Optional.empty());
    }

    private void choose(Optional<String> problem) {
        TypingPane pane =
                context.pane(
                        new TypingPane.Question(
                                words.text("staff.choose.title"),
                                words.text("staff.choose.text", PassphraseRule.SHORTEST),
                                words.text("staff.continue")),
                        _ -> typed);
        pane.goOn(() -> take(pane, passphrase.choose(typed.take())));
        pane.say(problem);
        show(pane);
    }

    private void repeat() {
        TypingPane pane =
                context.pane(
                        new TypingPane.Question(
                                words.text("staff.again.title"),
                                words.text("staff.again.text"),
                                words.text("staff.continue")),
                        _ -> typed);
        pane.goOn(this::compare);
        show(pane);
    }

    private void show(TypingPane pane) {
        shown = Optional.of(pane);
        show.accept(pane);
    }

    private void full() {
        shown.ifPresent(pane -> pane.say(Optional.of(problem(PassphraseVerdict.Reason.TOO_LONG))));
    }

    private void take(TypingPane pane, PassphraseVerdict verdict) {
        switch (verdict) {
            case PassphraseVerdict.Accepted() -> repeat();
            case PassphraseVerdict.Refused(PassphraseVerdict.Reason reason) ->
                    pane.say(Optional.of(problem(reason)));
        }
    }

    private void compare() {
        if (passphrase.isRepeatedBy(typed.take())) {
            chosen.accept(passphrase.take());
        } else {
            passphrase.close();
            choose(Optional.of(words.text("staff.choose.different")));
        }
    }

    private String problem(PassphraseVerdict.Reason reason) {
        return switch (reason) {
            case TOO_SHORT -> words.text("staff.choose.too-short", PassphraseRule.SHORTEST);
            case TOO_LONG -> words.text("staff.choose.too-long", PassphraseRule.LONGEST);
            case ONE_CHARACTER -> words.text("staff.choose.one-character");
        };
    }

    @Override
    public void close() {
        typed.clear();
        passphrase.close();
    }
}
