package org.askwell.kiosk.hearing;

import javafx.scene.Node;

import org.askwell.ui.Spoken;
import org.askwell.ui.keyboard.TypedField;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds what a screen says now that it did not say before, in the order in which it is read. */
final class ScreenChanges {
    private List<String> known = List.of();

    /** Takes {@code now} as known. */
    void learn(List<SpokenSentence> now) {
        known =
                now.stream()
                        .filter(sentence -> !(sentence.node() instanceof TypedField))
                        .map(SpokenSentence::text)
                        .toList();
    }

    /**
     * What is new in {@code now}, which is known from then on; without what something else tells:
     * what stands in a field, and how the control with the focus is called.
     */
    List<SpokenSentence> take(List<SpokenSentence> now, @Nullable Node focused) {
        List<String> before = new ArrayList<>(known);
        List<SpokenSentence> changed =
                now.stream()
                        .filter(sentence -> !(sentence.node() instanceof TypedField))
                        .filter(sentence -> !before.remove(sentence.text()))
                        .filter(sentence -> !sentence.node().equals(focused))
                        .filter(sentence -> !toldElsewhere(sentence.node()))
                        .toList();
        learn(now);
        return changed;
    }

    private static boolean toldElsewhere(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (Spoken.TOLD_ELSEWHERE.marks(at)) {
                return true;
            }
        }
        return false;
    }
}
