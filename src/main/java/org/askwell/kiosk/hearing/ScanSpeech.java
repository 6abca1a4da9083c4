package org.askwell.kiosk.hearing;

import javafx.scene.Node;

/**
 * What one-switch scanning has to do with speech: in speaking mode it names what the outline is on,
 * and it waits for everything that is being said.
 */
public final class ScanSpeech {
    private final SpokenNow speech;
    private final ReadAloud aloud;
    private final SpeakingMode mode;

    ScanSpeech(SpokenNow speech, ReadAloud aloud, SpeakingMode mode) {
        this.speech = speech;
        this.aloud = aloud;
        this.mode = mode;
    }

    /** Whether something is being said. */
    public boolean sounds() {
        return speech.sounds();
    }

    /** Does {@code action} once nothing is being said, at once where that is so. */
    public void whenQuiet(Runnable action) {
        speech.whenQuiet(action);
    }

    /** Whether a screen is being read. */
    public boolean reads() {
        return aloud.reading();
    }

    /** Pauses what is being read. */
    public void pause() {
        if (aloud.reading()) {
            aloud.pauseOrGoOn();
        }
    }

    /**
     * The outline moves by itself.
     *
     * @param focus whether it is round what has the focus
     */
    public void moves(boolean focus) {
        mode.awaitTouch();
        mode.goBy(focus);
    }

    /** Says {@code control} in speaking mode, unless there is more to be said first. */
    public void name(Node control) {
        if (!mode.awaitsNews()) {
            mode.name(control);
        }
    }

    /** Says {@code text} in speaking mode, unless there is more to be said first. */
    public void say(String text) {
        if (!mode.awaitsNews()) {
            mode.tell(text);
        }
    }
}
