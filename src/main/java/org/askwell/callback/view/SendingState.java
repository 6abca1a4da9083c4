package org.askwell.callback.view;

/** How far the answers of a form have come on their way to the log. */
enum SendingState {
    /** They are still being given. */
    EDITED,

    SENT,

    /** They have been on their way for so long that the person has to be told. */
    DELAYED,

    /** They could not be logged, and the person has not turned to the answers since. */
    FAILED;

    boolean onItsWay() {
        return this == SENT || this == DELAYED;
    }
}
