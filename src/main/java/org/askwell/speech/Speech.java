package org.askwell.speech;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Says one sentence at a time. No call waits for an engine or a sound device; answers come later,
 * on the thread for drawing.
 */
public interface Speech {

    /** What became of a sentence. */
    enum Ending {
        SAID,
        FAILED
    }

    /** Why a language can or cannot be heard on this machine. */
    enum Voice {
        READY,
        /** There is an engine, but no voice of it speaks the language. */
        NO_VOICE,
        /** There is no engine at all, or none that answers. */
        NO_ENGINE,
        /** The machine has no device that sounds. */
        NO_SOUND
    }

    /**
     * Stops what is being said and says {@code utterance}; {@code ended} hears of its end, unless
     * it is stopped before.
     */
    void say(Utterance utterance, Consumer<Ending> ended);

    /** Is silent at once. */
    void stop();

    /** Plays the soft tone of the time-out warning, beside whatever is being said. */
    void chime();

    /** Tells whether {@code language} can be heard; what was found is remembered. */
    void find(Locale language, Consumer<Voice> told);
}
