package org.askwell.speech;

import java.io.IOException;
import java.util.Locale;

/** An engine that is given every telephone number digit by digit, whatever is read. */
public record NumberSpelling(SpeechEngine engine, SpokenNumbers numbers) implements SpeechEngine {

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public boolean speaks(Locale language) throws IOException, InterruptedException {
        return engine.speaks(language);
    }

    @Override
    public void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException {
        engine.say(
                new Utterance(
                        numbers.spelled(utterance.text()),
                        utterance.language(),
                        utterance.delivery()),
                out);
    }
}
