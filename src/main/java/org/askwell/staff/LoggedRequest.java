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

    /** From when on its age counts. */
    Ageing ageing();

    /** By when the call was promised; empty where no time was, or where that cannot be read. */
    default Optional<Instant> due() {
        return switch (this) {
            case Intact intact -> intact.request().due();
            case Unreadable _ -> Optional.empty();
        };
    }

    /** How far it has come. */
    default RequestStatus status() {
        return doneAt().isPresent() ? RequestStatus.DONE : RequestStatus.NEW;
    }

    /** The same request as it is once it is marked as done then; new again where it is empty. */
    LoggedRequest marked(Optional<Instant> done);

    /** A request that can be worked on. */
    record Intact(CallbackRequest request, Optional<Instant> doneAt, Ageing ageing)
            implements LoggedRequest {
        /** One that was received and done under a clock that was trusted. */
        public Intact(CallbackRequest request, Optional<Instant> doneAt) {
            this(request, doneAt, Ageing.trusted(request.received(), doneAt));
        }

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
            return new Intact(request, done, ageing.marked(done));
        }
    }

    /** A request whose content is damaged; the person has to be asked again. */
    record Unreadable(
            String reference,
            Instant received,
            Optional<Instant> doneAt,
            String kiosk,
            Ageing ageing)
            implements LoggedRequest {
        /** One that was received and done under a clock that was trusted. */
        public Unreadable(
                String reference, Instant received, Optional<Instant> doneAt, String kiosk) {
            this(reference, received, doneAt, kiosk, Ageing.trusted(received, doneAt));
        }

        @Override
        public LoggedRequest marked(Optional<Instant> done) {
            return new Unreadable(reference, received, done, kiosk, ageing.marked(done));
        }
    }
}
