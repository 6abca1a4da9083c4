package org.askwell.staff.view;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestLogException;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.util.Optional;

/** What came of what staff did; each names whom it met. */
sealed interface Outcome {
    /** It is under way, and nothing else can be done meanwhile. */
    record Working() implements Outcome {}

    /**
     * A request has another status.
     *
     * @param before to which one tap leads back
     */
    record Changed(LoggedRequest before, LoggedRequest after) implements Outcome {}

    /** The status is as it was before the change. */
    record Undone(LoggedRequest request) implements Outcome {}

    /** Somebody else changed the request since it was read, and it was left as they made it. */
    record Overtaken(LoggedRequest request) implements Outcome {}

    /**
     * Staff have erased the request for good.
     *
     * @param traceless whether nothing of it is left in the files of the log either
     */
    record Erased(String reference, boolean traceless) implements Outcome {}

    /** The request has been erased since it was read. */
    record Gone(String reference) implements Outcome {}

    /**
     * Requests were written.
     *
     * @param requests how many
     * @param sealed whether it takes the staff keys to read them
     */
    record Exported(Path file, int requests, boolean sealed) implements Outcome {}

    /**
     * It did not work.
     *
     * @param left whose request is as it was, where it was about one
     * @param why what is wrong and how to mend it, where that is known
     */
    record Failed(Optional<LoggedRequest> left, Optional<String> why) implements Outcome {

        /** What {@code problem} tells, where it tells anything. */
        static Failed of(Optional<LoggedRequest> left, Exception problem) {
            boolean told =
                    problem instanceof ToldException || problem instanceof RequestLogException;
            return new Failed(
                    left,
                    Optional.ofNullable(told ? problem.getMessage() : null).map(Failed::clause));
        }

        /** The message without its full stop, to stand within a sentence. */
        private static String clause(String message) {
            return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
        }
    }
}
