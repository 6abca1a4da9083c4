package org.askwell.store;

import org.askwell.callback.CallbackRequest;
import org.askwell.callback.NotLoggedException;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.RequestLog;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;

import java.util.Random;

/** Logs requests whose references tests know before. */
public final class TestRequests {
    private final SqliteCallbackRequests requests;

    public TestRequests(Database database, GroundMemory memory) {
        requests = TestKeys.requests(database, memory, new Random(1));
    }

    /** The requests for staff, of a log that no kiosk has been set up for. */
    public static RequestLog log(Database database, GroundMemory memory) {
        return new SqliteRequestLog(database, memory, TestKeys.ring());
    }

    /** Logs {@code request} under its own reference, which no other request may go by. */
    public void add(CallbackRequest request) throws NotLoggedException {
        Sending sending = new Sending();
        sending.reference(request::reference);
        Reference logged = requests.add(sending, _ -> request);
        if (!logged.equals(request.reference())) {
            throw new AssertionError("another request goes by " + request.reference());
        }
    }

    /** Finds out whether a request could be logged now. */
    public void check() throws NotLoggedException {
        requests.check();
    }
}
