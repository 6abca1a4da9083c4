package org.askwell.kiosk.hearing;

import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Speech that remembers what was said and lets a test end each sentence. */
final class HeardSpeech implements Speech {
    final List<Utterance> said = new ArrayList<>();
    int chimes;
    int stops;
    boolean sounding;
    Voice voice = Voice.READY;
    private Consumer<Ending> ended = _ -> {};

    @Override
    public void say(Utterance utterance, Consumer<Ending> whenEnded) {
        said.add(utterance);
        sounding = true;
        ended = whenEnded;
    }

    @Override
    public void stop() {
        stops++;
        sounding = false;
        ended = _ -> {};
    }

    @Override
    public void chime() {
        chimes++;
    }

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        told.accept(voice);
    }

    /** Lets the sentence end. */
    void end(Ending ending) {
        sounding = false;
        ended.accept(ending);
    }

    String latest() {
        return said.isEmpty() ? "" : said.getLast().text();
    }

    List<String> texts() {
        return said.stream().map(Utterance::text).toList();
    }
}
