package org.askwell.kiosk.hearing;

import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Speech that tells when nothing is being said. */
final class SpokenNow implements Speech {
    private final Speech speech;
    private final List<Runnable> waiting = new ArrayList<>();
    private long utterance;
    private boolean sounding;

    SpokenNow(Speech speech) {
        this.speech = speech;
    }

    /** Whether something is being said. */
    boolean sounds() {
        return sounding;
    }

    /** Does {@code action} once nothing is being said, at once where that is so. */
    void whenQuiet(Runnable action) {
        if (sounding) {
            waiting.add(action);
        } else {
            action.run();
        }
    }

    @Override
    public void say(Utterance said, Consumer<Ending> ended) {
        long mine = ++utterance;
        sounding = true;
        speech.say(
                said,
                ending -> {
                    if (mine == utterance) {
                        sounding = false;
                    }
                    // It may say the next sentence.
                    ended.accept(ending);
                    quiet();
                });
    }

    @Override
    public void stop() {
        utterance++;
        sounding = false;
        speech.stop();
        quiet();
    }

    private void quiet() {
        if (!sounding) {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }

    @Override
    public void chime() {
        speech.chime();
    }

    @Override
    public void find(Locale language, Consumer<Voice> told) {
        speech.find(language, told);
    }
}
