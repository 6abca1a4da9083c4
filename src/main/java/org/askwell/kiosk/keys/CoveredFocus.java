package org.askwell.kiosk.keys;

import javafx.scene.Node;

import org.askwell.kiosk.visit.Frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers where the focus was when something came to lie over the rest, until that goes. */
final class CoveredFocus {
    private final Frame frame;
    private final Map<Frame.Cover, Optional<FocusMemory>> left = new EnumMap<>(Frame.Cover.class);

    CoveredFocus(Frame frame) {
        this.frame = frame;
    }

    /** What has come to lie over the rest since {@code place} had the focus. */
    Optional<Node> covered(Optional<FocusMemory> place) {
        Optional<Node> reached = Optional.empty();
        for (Frame.Cover cover : Frame.Cover.values()) {
            Optional<Node> laid = frame.cover(cover);
            if (laid.isPresent() && !left.containsKey(cover)) {
                left.put(cover, place);
                reached = laid;
            }
        }
        return reached;
    }

    /** Where in {@code now} the focus was before what lay over it went. */
    Optional<Node> uncovered(List<Node> now) {
        Optional<Node> returned = Optional.empty();
        for (Frame.Cover cover : Frame.Cover.values()) {
            if (frame.cover(cover).isEmpty() && left.containsKey(cover)) {
                Optional<FocusMemory> before = left.remove(cover);
                returned = before.flatMap(was -> was.in(now));
            }
        }
        return returned;
    }

    /** Another screen shows below: there is nothing to return to. */
    void forget() {
        left.replaceAll((_, _) -> Optional.empty());
    }
}
