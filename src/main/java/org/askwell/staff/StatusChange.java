package org.askwell.staff;

/** What became of a change of one request that staff asked for. */
public enum StatusChange {
    /** The request has its new status. */
    MADE,

    /** Somebody else changed the request since it was read; it was left as they made it. */
    OVERTAKEN,

    /** The request has been erased since it was read. */
    GONE
}
