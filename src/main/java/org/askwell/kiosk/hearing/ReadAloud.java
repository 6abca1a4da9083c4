package org.askwell.kiosk.hearing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.askwell.speech.Delivery;
import org.askwell.speech.Playback;
import org.askwell.speech.Playback.Event;
import org.askwell.speech.Speech;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the sentences of a screen to one person, in the way that they choose. */
final class ReadAloud {
    private final Speech speech;
    private final Runnable failed;
    private final Runnable finished;
    private final ObjectProperty<Delivery> delivery = new SimpleObjectProperty<>(Delivery.USUAL);
    private final ObjectProperty<Playback> playback =
            new SimpleObjectProperty<>(new Playback.Silent());
    private List<SpokenSentence> sentences = List.of();
    private @Nullable SpokenMark mark;
    private long attempts;

    /**
     * @param failed runs when a reading has ended because nothing could be heard
     * @param finished runs when everything has been read
     */
    ReadAloud(Speech speech, Runnable failed, Runnable finished) {
        this.speech = speech;
        this.failed = failed;
        this.finished = finished;
    }

    /** How the reading stands. */
    ObservableValue<Playback> playback() {
        return playback;
    }

    /** How speech sounds. */
    ObservableValue<Delivery> delivery() {
        return delivery;
    }

    /** Reads {@code wanted} from the first one on, in place of what is being read. */
    void read(List<SpokenSentence> wanted) {
        stop();
        sentences = List.copyOf(wanted);
        happen(new Event.Listen(sentences.size(), attempts + 1));
    }

    /**
     * Says {@code wanted}, one after the other, in place of what is being read.
     *
     * @param keepPlace whether the reading only pauses for it
     */
    void say(List<SpokenSentence> wanted, boolean keepPlace) {
        if (keepPlace) {
            happen(new Event.Pause());
        } else {
            stop();
        }
        sayEach(wanted);
    }

    private void sayEach(List<SpokenSentence> wanted) {
        if (!wanted.isEmpty()) {
            List<SpokenSentence> rest = wanted.subList(1, wanted.size());
            speech.say(wanted.getFirst().utterance(delivery.get()), _ -> sayEach(rest));
        }
    }

    /** Whether something of the screen is being read now. */
    boolean reading() {
        return playback.get() instanceof Playback.Playing;
    }

    /** Whether what is being read has left the screen. */
    boolean lostItsPlace() {
        return switch (playback.get()) {
            case Playback.Playing playing -> !sentences.get(playing.at()).shows();
            case Playback.Paused paused -> !sentences.get(paused.at()).shows();
            case Playback.Silent() -> false;
        };
    }

    void pauseOrGoOn() {
        happen(playback.get() instanceof Playback.Paused ? new Event.Resume() : new Event.Pause());
    }

    void repeat() {
        happen(new Event.Repeat());
    }

    void slower() {
        adjust(Delivery::slower);
    }

    void faster() {
        adjust(Delivery::faster);
    }

    void softer() {
        adjust(Delivery::softer);
    }

    void louder() {
        adjust(Delivery::louder);
    }

    void stop() {
        speech.stop();
        happen(new Event.Stop());
    }

    private void adjust(UnaryOperator<Delivery> change) {
        Delivery before = delivery.get();
        delivery.set(change.apply(before));
        if (!delivery.get().equals(before)) {
            // Whoever had paused hears how it sounds now.
            happen(new Event.Repeat());
        }
    }

    private void happen(Event event) {
        Playback next = Playback.next(playback.get(), event);
        if (next.equals(playback.get())) {
            return;
        }
        playback.set(next);
        switch (next) {
            case Playback.Playing playing -> begin(playing);
            case Playback.Paused _ -> speech.stop();
            case Playback.Silent() -> {
                speech.stop();
                unmark();
                sentences = List.of();
            }
        }
        if (event instanceof Event.Failed && next instanceof Playback.Silent) {
            failed.run();
        } else if (event instanceof Event.Said && next instanceof Playback.Silent) {
            finished.run();
        }
    }

    private void begin(Playback.Playing playing) {
        attempts = playing.attempt();
        SpokenSentence sentence = sentences.get(playing.at());
        unmark();
        mark = new SpokenMark(sentence);
        speech.say(
                sentence.utterance(delivery.get()),
                ending ->
                        happen(
                                switch (ending) {
                                    case SAID -> new Event.Said(playing.attempt());
                                    case FAILED -> new Event.Failed(playing.attempt());
                                }));
    }

    private void unmark() {
        if (mark != null) {
            mark.remove();
            mark = null;
        }
    }
}
