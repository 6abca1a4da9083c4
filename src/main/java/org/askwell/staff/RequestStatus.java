package org.askwell.staff;

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
}
