package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.askwell.content.AskedQuestions;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Preferences;
import org.askwell.session.RouteEntry;
import org.askwell.ui.Screen;
import org.askwell.ui.control.TouchTarget;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The screens of one visit that stay laid out behind the one that shows, so that the way to them
 * builds nothing. Only screens that can be renewed stay: what somebody types in never does.
 */
final class KeptScreens {
    /** All answers of an article with what leads to them; each takes about 1 MB. */
    static final int MOST = 10;

    private final Frame frame;

    /** That which was used last comes last. */
    private final SequencedMap<Key, Kept> kept = new LinkedHashMap<>();

    /** Everything that a screen that can be renewed depends on. */
    record Key(
            RouteEntry entry,
            Preferences preferences,
            Set<AskedQuestions.QuestionId> asked,
            boolean offersCallback) {

        /** That of the screen of {@code entry}, as {@code visit} would have it now. */
        static Key of(RouteEntry entry, Visit visit, boolean offersCallback) {
            return new Key(
                    entry, visit.preferences().get(), visit.asked().ticked(), offersCallback);
        }
    }

    /** A screen with its bands. */
    record Kept(Screen screen, Frame.Layer layer) {}

    KeptScreens(Frame frame) {
        this.frame = frame;
    }

    /** Takes the screen of {@code key} out, as it was when it was built. */
    Optional<Kept> take(Key key) {
        // The first screen asks too, and its start does not wait for how keys are compared.
        Optional<Kept> found =
                kept.isEmpty() ? Optional.empty() : Optional.ofNullable(kept.remove(key));
        found.ifPresent(again -> {
            again.screen().renew();
            renewTargets(again.layer());
        });
        return found;
    }

    private static void renewTargets(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            switch (child) {
                case TouchTarget target -> target.renew();
                case Parent nested -> renewTargets(nested);
                default -> {
                    // Nothing to tap.
                }
            }
        }
    }

    boolean has(Key key) {
        return kept.containsKey(key);
    }

    /** Keeps {@code left}, which can be renewed and does not show any more. */
    void keep(Key key, Kept left) {
        Optional.ofNullable(kept.put(key, left)).ifPresent(this::giveUp);
        if (kept.size() > MOST) {
            giveUp(kept.pollFirstEntry().getValue());
        }
    }

    /** Gives all of them up. */
    void clear() {
        kept.values().forEach(this::giveUp);
        kept.clear();
    }

    private void giveUp(Kept screen) {
        screen.screen().onLeave();
        frame.remove(screen.layer());
    }
}
