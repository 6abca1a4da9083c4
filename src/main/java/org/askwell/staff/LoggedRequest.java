package org.askwell.staff;

import org.askwell.callback.CallbackRequest;

import java.time.Instant;
import java.util.Optional;

/** A request as staff find it in the log. */
public sealed interface LoggedRequest {

    /** What patient and staff call it by. */
    String reference();

    /** When the form was sent. */
    Instant received();

    /** When staff marked it as done; empty while it is new. */
    Optional<Instant> doneAt();

    /** Name of the kiosk that took it. */
    String kiosk();

    /** How far it has come. */
    default RequestStatus status() {
        return doneAt().isPresent() ? RequestStatus.DONE : RequestStatus.NEW;
    }

    /** The same request as it is once it is marked as done then; new again where it is empty. */
    LoggedRequest marked(Optional<Instant> done);

    /** A request that can be worked on. */
    record Intact(CallbackRequest request, Optional<Instant> doneAt) implements LoggedRequest {
        @Override
        public String reference() {
            return request.reference().text();
        }

        @Override
        public Instant received() {
            return request.received();
        }

        @Override
        public String kiosk() {
            return request.kiosk();
        }

        @Override
        public LoggedRequest marked(Optional<Instant> done) {
            return new Intact(request, done);
        }
    }

    /** A request whose content is damaged; the person has to be asked again. */
    record Unreadable(String reference, Instant received, Optional<Instant> doneAt, String kiosk)
            implements LoggedRequest {
        @Override
        public LoggedRequest marked(Optional<Instant> done) {
            return new Unreadable(reference, received, done, kiosk);
        }
    }
}
