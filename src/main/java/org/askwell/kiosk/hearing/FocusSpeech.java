package org.askwell.kiosk.hearing;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** Tells what has the focus, when it comes there and when it is chosen or no longer. */
final class FocusSpeech {
    private final Consumer<Node> say;
    private final SetChangeListener<PseudoClass> stateChanged = this::stateChanged;
    private @Nullable Node focused;

    /**
     * @param say hears what has the focus whenever it is to be said
     */
    FocusSpeech(Consumer<Node> say) {
        this.say = say;
    }

    /** The focus has reached {@code node}, or nothing. */
    void follow(@Nullable Node node) {
        if (focused != null) {
            focused.getPseudoClassStates().removeListener(stateChanged);
        }
        focused = node;
        if (node != null) {
            node.getPseudoClassStates().addListener(stateChanged);
            say.accept(node);
        }
    }

    private void stateChanged(SetChangeListener.Change<? extends PseudoClass> change) {
        PseudoClass changed =
                change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
        if (changed.equals(ControlSpeech.SELECTED) && focused != null) {
            say.accept(focused);
        }
    }
}
