package org.askwell.speech;

import java.io.IOException;
import java.util.Locale;

/**
 * An engine that is given numbers to dial, references and times so that they are understood,
 * whatever is read.
 */
public record NumberSpelling(SpeechEngine engine, SpokenNumbers numbers, SpokenTimes times)
        implements SpeechEngine {

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
                        times.said(numbers.spelled(utterance.text()), utterance.language()),
                        utterance.language(),
                        utterance.delivery()),
                out);
    }
}
