package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.ui.Spoken;
import org.askwell.ui.keyboard.TypedField;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/** Says which control has the focus, and says it again when that changes how it stands. */
final class FocusSpeech {
    private Optional<Told> last = Optional.empty();

    /** What was said last, and of what. */
    private record Told(Node node, List<String> texts) {}

    /** Says the control with the focus anew, even where it is the same. */
    void forget() {
        last = Optional.empty();
    }

    /** Whether {@code node} is another control than the one that was told last. */
    boolean elsewhere(Node node) {
        return !last.map(Told::node).equals(Optional.of(node));
    }

    /**
     * What is to be said of {@code node}; nothing where it has been.
     *
     * @param letters whether the letters of keys may be said
     */
    List<SpokenSentence> take(Node node, Words words, boolean letters) {
        boolean here = !elsewhere(node);
        boolean letter = Spoken.LETTER.marks(node);
        // Of these the change is told by what is typed.
        if (here && (letter || node instanceof TypedField)) {
            return List.of();
        }
        List<SpokenSentence> said =
                letter && !letters ? unsaid(node, words) : ControlSpeech.said(node, words);
        Told told = new Told(node, said.stream().map(SpokenSentence::text).toList());
        boolean known = last.equals(Optional.of(told));
        last = Optional.of(told);
        return known ? List.of() : said;
    }

    /** Whoever types in silence hears once that they have come to the keys. */
    private List<SpokenSentence> unsaid(Node node, Words words) {
        boolean among = last.filter(told -> Spoken.LETTER.marks(told.node())).isPresent();
        return among
                ? List.of()
                : List.of(
                        SpokenSentence.whole(
                                node, words.text("speech.letters-silent"), words.language()));
    }
}
