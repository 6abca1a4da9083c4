package org.askwell.kiosk.hearing;

import org.askwell.kiosk.visit.Frame;
import org.askwell.speech.Speech;
import org.askwell.ui.Timer;
import org.askwell.words.Words;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Says the question "Are you still there?", its answers, and how much time is left for one. */
final class TimeOutSpeech {
    /** A person who hears the question hears how much time is left every so many seconds. */
    private static final int SECONDS_BETWEEN = 10;

    private static final int LAST_SECONDS = 5;
    private static final Duration AFTER_CHIME = Duration.ofMillis(900);

    private final Frame frame;
    private final Supplier<Words> words;
    private final ReadAloud aloud;
    private boolean read;
    private long told;
    private Runnable callOff = () -> {};

    /**
     * @param words in the language of the person
     * @param aloud says what is to be said
     */
    TimeOutSpeech(Frame frame, Supplier<Words> words, ReadAloud aloud) {
        this.frame = frame;
        this.words = words;
        this.aloud = aloud;
    }

    /**
     * The question stands: a soft tone tells everybody.
     *
     * @param heard whether the person hears the kiosk, so that it is read to them
     */
    void warned(Speech speech, Timer timer, boolean heard) {
        aloud.stop();
        speech.chime();
        if (heard) {
            callOff = timer.after(AFTER_CHIME, this::readQuestion);
        }
    }

    private void readQuestion() {
        read = true;
        frame.cover(Frame.Cover.QUESTION)
                .map(question -> ReadingOrder.of(question, words.get(), false))
                .ifPresent(aloud::read);
    }

    /** So many seconds are left, each of which is told once. */
    void countDown(long seconds) {
        boolean round = seconds == LAST_SECONDS || seconds % SECONDS_BETWEEN == 0;
        if (read && round && seconds != told && !aloud.reading()) {
            told = seconds;
            aloud.say(
                    List.of(
                            SpokenSentence.whole(
                                    frame,
                                    words.get().text("speech.seconds-left", seconds),
                                    words.get().language())),
                    false);
        }
    }

    /** The question no longer stands. */
    void answered() {
        read = false;
        callOff.run();
        aloud.stop();
    }
}
