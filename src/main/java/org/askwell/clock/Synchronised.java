package org.askwell.clock;

/** Whether the system sets its clock by others that are right, as over the network. */
public enum Synchronised {
    YES,
    NO,

    /** The system does not tell. */
    UNKNOWN
}
