package org.askwell.staff;

import java.util.Arrays;
import java.util.Optional;

/** How far a request has come. */
public enum RequestStatus {
    NEW("new"),
    DONE("done");

    private final String id;

    RequestStatus(String id) {
        this.id = id;
    }

    /** The status as commands and exports write it. */
    public String id() {
        return id;
    }

    /** The status that {@link #id} names. */
    public static Optional<RequestStatus> named(String id) {
        return Arrays.stream(values()).filter(status -> status.id.equals(id)).findFirst();
    }
}
