package org.askwell.callback;

import java.util.Arrays;
import java.util.Optional;

/** What a call can be about, in a patient's terms. */
public enum CallSubject {
    TREATMENT("treatment"),
    CHOICE("choosing-treatment"),
    SIDE_EFFECTS("side-effects"),
    APPOINTMENT("appointment"),
    DAILY_LIFE("daily-life"),
    SOMETHING_ELSE("something-else");

    private final String id;

    CallSubject(String id) {
        this.id = id;
    }

    /** The name in exports and in the log, which stays whatever the words become. */
    public String id() {
        return id;
    }

    /** The subject of {@code id}, if there is one. */
    public static Optional<CallSubject> of(String id) {
        return Arrays.stream(values()).filter(subject -> subject.id.equals(id)).findFirst();
    }
}
