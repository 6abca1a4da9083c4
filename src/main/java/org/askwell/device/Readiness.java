package org.askwell.device;

/** Whether a part of the machine can do what the kiosk asks of it. */
public sealed interface Readiness {

    /** What was found, in a short clause. */
    String what();

    /** It works. */
    record Ready(String what) implements Readiness {}

    /**
     * It works, but not as well as it should.
     *
     * @param remedy how to mend it, in one short clause
     */
    record Doubtful(String what, String remedy) implements Readiness {}

    /**
     * It does not work.
     *
     * @param remedy how to mend it, in one short clause
     */
    record NotReady(String what, String remedy) implements Readiness {}
}
