package org.askwell.staff.view;

/** What staff look at on the workbench. */
enum WorkbenchPage {
    /** The requests, with the details of one where there is room. */
    LIST,

    /** The details of one request where they have no room beside the list. */
    DETAILS,

    /** Whether one request is to be erased for good. */
    ERASING,

    NOTICES,

    /** What came of an act, where there is no room for it below the requests. */
    OUTCOME
}
