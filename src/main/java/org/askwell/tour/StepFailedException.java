package org.askwell.tour;

/** A step of the tour could not be done as a patient would do it. */
final class StepFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    StepFailedException(String message) {
        super(message);
    }
}
