package org.askwell.kiosk.hearing;

import org.askwell.speech.Delivery;
import org.askwell.speech.Playback;
import org.askwell.speech.Playback.Event;
import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reads the sentences of a screen to one person, in the way that they choose. */
final class ReadAloud implements ListenBar.Actions {
    private final Speech speech;
    private final Hearing hearing;
    private Delivery delivery = Delivery.USUAL;
    private Playback reading = new Playback.Silent();
    private List<SpokenSentence> sentences = List.of();
    private @Nullable SpokenMark mark;
    private long attempts;

    /** Who wants to know how a reading goes. */
    interface Hearing {
        /** It stands so now. */
        void reads(Playback reading);

        /** What is said from now on sounds so. */
        void speaks(Delivery delivery);

        /** It has ended because nothing could be heard. */
        void failed();
    }

    ReadAloud(Speech speech, Hearing hearing) {
        this.speech = speech;
        this.hearing = hearing;
    }

    /** Reads {@code wanted} from the first one on, in place of what is being read. */
    void read(List<SpokenSentence> wanted) {
        stop();
        sentences = List.copyOf(wanted);
        happen(new Event.Listen(sentences.size(), attempts + 1));
    }

    /**
     * Says {@code text} in place of what is being read.
     *
     * @param keepPlace whether the reading only pauses for it
     */
    void say(String text, Locale language, boolean keepPlace) {
        if (keepPlace) {
            happen(new Event.Pause());
        } else {
            stop();
        }
        speech.say(new Utterance(text, language, delivery), _ -> {});
    }

    /** How speech sounds now. */
    Delivery delivery() {
        return delivery;
    }

    /** Whether what is being read has left the screen. */
    boolean lostItsPlace() {
        return switch (reading) {
            case Playback.Playing playing -> !sentences.get(playing.at()).shows();
            case Playback.Paused paused -> !sentences.get(paused.at()).shows();
            case Playback.Silent() -> false;
        };
    }

    @Override
    public void pauseOrGoOn() {
        happen(reading instanceof Playback.Paused ? new Event.Resume() : new Event.Pause());
    }

    @Override
    public void repeat() {
        happen(new Event.Repeat());
    }

    @Override
    public void slower() {
        adjust(Delivery::slower);
    }

    @Override
    public void faster() {
        adjust(Delivery::faster);
    }

    @Override
    public void softer() {
        adjust(Delivery::softer);
    }

    @Override
    public void louder() {
        adjust(Delivery::louder);
    }

    @Override
    public void stop() {
        speech.stop();
        happen(new Event.Stop());
    }

    private void adjust(UnaryOperator<Delivery> change) {
        Delivery changed = change.apply(delivery);
        if (!changed.equals(delivery)) {
            delivery = changed;
            hearing.speaks(delivery);
            // Whoever had paused hears how it sounds now.
            happen(new Event.Repeat());
        }
    }

    private void happen(Event event) {
        Playback before = reading;
        reading = Playback.next(before, event);
        if (reading.equals(before)) {
            return;
        }
        switch (reading) {
            case Playback.Playing playing -> begin(playing);
            case Playback.Paused _ -> speech.stop();
            case Playback.Silent() -> {
                speech.stop();
                unmark();
                sentences = List.of();
            }
        }
        hearing.reads(reading);
        if (event instanceof Event.Failed && reading instanceof Playback.Silent) {
            hearing.failed();
        }
    }

    private void begin(Playback.Playing playing) {
        attempts = playing.attempt();
        SpokenSentence sentence = sentences.get(playing.at());
        unmark();
        mark = new SpokenMark(sentence);
        speech.say(
                new Utterance(sentence.text(), sentence.language(), delivery),
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
