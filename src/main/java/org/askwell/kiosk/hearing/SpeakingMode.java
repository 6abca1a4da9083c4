package org.askwell.kiosk.hearing;

import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.askwell.kiosk.visit.Visit;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.words.Words;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says in speaking mode what the focus reaches, and what controls announce. */
final class SpeakingMode {
    private final Visit visit;
    private final Supplier<Words> words;
    private final Consumer<String> say;
    private final SetChangeListener<PseudoClass> stateChanged = this::stateChanged;
    private @Nullable Node focused;
    private boolean untouched = true;

    /**
     * @param words in the language of the person
     * @param say says a text aloud
     */
    SpeakingMode(Visit visit, Supplier<Words> words, Consumer<String> say) {
        this.visit = visit;
        this.words = words;
        this.say = say;
    }

    /** The person has touched the screen or pressed a key. */
    void touched() {
        untouched = false;
    }

    /** Something else shows: what the focus reaches now, it reaches by itself. */
    void awaitTouch() {
        untouched = true;
    }

    /** The focus has reached {@code node}, or nothing. */
    void follow(@Nullable Node node) {
        if (focused != null) {
            focused.getPseudoClassStates().removeListener(stateChanged);
        }
        focused = node;
        if (node != null) {
            node.getPseudoClassStates().addListener(stateChanged);
            sayControl(node);
        }
    }

    /** A control announces something. */
    void announce(AnnouncementEvent event) {
        if (!visit.speaking().get()) {
            return;
        }
        if (event.getEventType() == AnnouncementEvent.PROBLEM) {
            say.accept(event.text());
        } else if (visit.typingAloud() && !untouched) {
            boolean less = event.text().isBlank();
            say.accept(less ? words.get().text("speech.typed-less") : event.text());
        }
    }

    private void stateChanged(SetChangeListener.Change<? extends PseudoClass> change) {
        PseudoClass changed =
                change.wasAdded() ? change.getElementAdded() : change.getElementRemoved();
        if (changed.equals(ControlSpeech.SELECTED) && focused != null) {
            sayControl(focused);
        }
    }

    private void sayControl(Node node) {
        boolean heard = !ControlSpeech.isKey(node) || visit.typingAloud();
        if (visit.speaking().get() && !untouched && heard) {
            ControlSpeech.of(node).map(control -> control.said(words.get())).ifPresent(say);
        }
    }
}
