package org.askwell.speech;

import java.io.IOException;

/** Plays sound; the calls return when it has been heard. */
public interface SoundOutput {

    /** Whether the machine has a device that sounds, for this program or for an engine. */
    boolean exists();

    /** Whether this program reaches the device; an engine may where it does not. */
    boolean takes();

    /**
     * Plays {@code wave}.
     *
     * @param volumePercent 0 to 100
     * @throws IOException where no device takes it
     * @throws InterruptedException where it is interrupted; nothing is heard from then on
     */
    void play(Wave wave, int volumePercent) throws IOException, InterruptedException;
}
