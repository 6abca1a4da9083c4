package org.askwell.kiosk.hearing;

import org.askwell.speech.Spelling;
import org.askwell.speech.SpokenSigns;
import org.askwell.ui.control.TypedEvent;
import org.askwell.words.Words;

import java.util.Optional;

/**
 * Says what has been typed or taken away since it was last said, in other words than a key that the
 * focus only reaches.
 */
final class TypingSpeech {
    private Optional<Change> change = Optional.empty();

    /** What stood in the field, and what stands in it now. */
    private record Change(String before, String now) {}

    /** Something is typed or taken away. */
    void hear(TypedEvent event) {
        change =
                Optional.of(
                        new Change(change.map(Change::before).orElse(event.before()), event.now()));
    }

    /** Nothing is to be said of it. */
    void forget() {
        change = Optional.empty();
    }

    /**
     * What is to be said of it now; nothing where all is as it was.
     *
     * @param letters whether the letters themselves may be said
     */
    Optional<String> take(Words words, boolean letters) {
        Optional<Change> told = change;
        change = Optional.empty();
        return told.filter(each -> !each.before().equals(each.now()))
                .map(each ->
                        letters
                                ? said(each.before(), each.now(), words)
                                : unsaid(each.before(), each.now(), words));
    }

    private static String unsaid(String before, String now, Words words) {
        boolean less = now.length() < before.length();
        return words.text(less ? "speech.deleted-silent" : "speech.typed-silent");
    }

    private static String said(String before, String now, Words words) {
        int same = common(before, now);
        String added = now.substring(same);
        String gone = before.substring(same);
        if (!added.isEmpty()) {
            return words.text("speech.typed", named(added, words));
        }
        return now.isEmpty() && gone.codePointCount(0, gone.length()) > 1
                ? words.text("speech.cleared-field")
                : words.text("speech.deleted", named(gone, words));
    }

    private static String named(String letters, Words words) {
        return SpokenSigns.named(Spelling.ofNumbers(letters), words);
    }

    /** How long the beginning is that both have, in whole letters. */
    private static int common(String before, String now) {
        int at = 0;
        while (at < before.length()
                && at < now.length()
                && before.codePointAt(at) == now.codePointAt(at)) {
            at += Character.charCount(now.codePointAt(at));
        }
        return at;
    }
}
