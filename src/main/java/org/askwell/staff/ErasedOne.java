package org.askwell.staff;

/** What became of the erasing of one request. */
public enum ErasedOne {
    /** It is gone, and nothing of it is left in the files of the log. */
    TRACELESS,

    /** It is gone; while another program reads the log, traces are left until the next erasing. */
    TRACES_LEFT,

    /** There is no request of that reference. */
    NOT_THERE
}
