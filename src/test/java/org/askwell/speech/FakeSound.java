package org.askwell.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sound device that remembers what it was given. */
final class FakeSound implements SoundOutput {
    final List<Wave> played = Collections.synchronizedList(new ArrayList<>());
    final List<Integer> volumes = Collections.synchronizedList(new ArrayList<>());
    boolean exists = true;
    boolean takes = true;

    @Override
    public boolean exists() {
        return exists;
    }

    @Override
    public boolean takes() {
        return takes;
    }

    @Override
    public void play(Wave wave, int volumePercent) {
        played.add(wave);
        volumes.add(volumePercent);
    }
}
