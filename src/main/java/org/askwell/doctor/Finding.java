package org.askwell.doctor;

import org.askwell.device.Readiness;

/**
 * One thing that was looked at.
 *
 * @param subject what was looked at, one or two words
 * @param what what was found
 * @param remedy how to mend it, in one short clause; empty where nothing is to be mended
 */
public record Finding(Grade grade, String subject, String what, String remedy) {

    /** How well it stands. */
    public enum Grade {
        OK,
        WARNING,
        PROBLEM
    }

    /** What a probe of {@code subject} tells. */
    public static Finding of(String subject, Readiness readiness) {
        return switch (readiness) {
            case Readiness.Ready(String what) -> ok(subject, what);
            case Readiness.Doubtful(String what, String remedy) -> warning(subject, what, remedy);
            case Readiness.NotReady(String what, String remedy) -> problem(subject, what, remedy);
        };
    }

    /** A thing that works. */
    public static Finding ok(String subject, String what) {
        return new Finding(Grade.OK, subject, what, "");
    }

    /** A thing that deserves somebody's attention. */
    public static Finding warning(String subject, String what, String remedy) {
        return new Finding(Grade.WARNING, subject, what, remedy);
    }

    /** A thing that does not work. */
    public static Finding problem(String subject, String what, String remedy) {
        return new Finding(Grade.PROBLEM, subject, what, remedy);
    }
}
