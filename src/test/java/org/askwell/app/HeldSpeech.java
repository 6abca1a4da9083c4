package org.askwell.app;

import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Speech whose sentences end when the test says so. */
final class HeldSpeech implements Speech {
    private final List<String> said = new ArrayList<>();
    private Optional<Consumer<Ending>> sounding = Optional.empty();

    /** All sentences that were begun. */
    List<String> said() {
        return said;
    }

    boolean sounds() {
        return sounding.isPresent();
    }

    /** The sentence ends that is being said. */
    void end() {
        Consumer<Ending> ended = sounding.orElseThrow();
        sounding = Optional.empty();
        ended.accept(Ending.SAID);
    }

    @Override
    public void say(Utterance utterance, Consumer<Ending> ended) {
        said.add(utterance.text());
        sounding = Optional.of(ended);
    }

    @Override
    public void stop() {
        sounding = Optional.empty();
    }

    @Override
    public void chime() {}

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        told.accept(Voice.READY);
    }
}
