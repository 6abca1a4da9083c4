package org.askwell.tour;

import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;

import java.util.Locale;
import java.util.function.Consumer;

/** Speech for a walk in which nothing is heard and no sentence ends by itself. */
public final class SilentSpeech implements Speech {

    @Override
    public void say(Utterance utterance, Consumer<Ending> ended) {}

    @Override
    public void stop() {}

    @Override
    public void chime() {}

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        told.accept(Voice.READY);
    }
}
