package org.askwell.cli;

/** How far a request has come, as a filter. */
public enum RequestStatus {
    NEW,
    DONE
}
