package org.askwell.device;

import java.util.Set;

/** Libraries of which some are missing. */
public record FakeLibraries(Set<String> missing, boolean displayAnswers)
        implements NativeLibraries {
    public FakeLibraries {
        missing = Set.copyOf(missing);
    }

    @Override
    public boolean loads(String file) {
        return !missing.contains(file);
    }
}
