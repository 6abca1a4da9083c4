package org.askwell.speech;

import java.io.IOException;
import java.util.Locale;

/** A program that turns text into speech; its calls may take long and stop when interrupted. */
public interface SpeechEngine {

    /** What people call it, such as {@code espeak-ng}. */
    String name();

    /**
     * Whether it has a voice for {@code language}.
     *
     * @throws IOException where the engine is not there, crashes or does not answer in time
     * @throws InterruptedException where the wait is interrupted
     */
    boolean speaks(Locale language) throws IOException, InterruptedException;

    /**
     * Says {@code utterance} and returns when it has been said.
     *
     * @param out where the sound goes, for an engine that does not play by itself
     * @throws IOException where the engine crashes, hangs or has no voice, or the sound cannot be
     *     played
     * @throws InterruptedException where it is interrupted; nothing is heard from then on
     */
    void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException;
}
