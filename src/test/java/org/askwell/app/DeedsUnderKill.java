package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.Reference;
import org.askwell.callback.Sending;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.store.keys.Argon2Cost;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes requests, opens them, has one marked and one erased and tells the audit trail of an export,
 * again and again, and prints each reference that was erased, until it is killed.
 */
final class DeedsUnderKill {
    /** So cheap that most of the time goes into what is to be interrupted. */
    static final Argon2Cost COST = new Argon2Cost(64, 1);

    private DeedsUnderKill() {}

    @SuppressWarnings("SystemOut") // the parent process reads it
    public static void main(String[] args) throws Exception {
        System.out.println(RequestsUnderKill.STARTED);
        LogAssembly log = RequestsUnderKill.log(Path.of(args[0]));
        CallbackRequests requests = log.requests(new SecureRandom());
        StaffKeys keys = log.keys(new SecureRandom(), COST);
        while (true) {
            Reference kept = take(requests);
            Reference wished = take(requests);
            if (!(keys.unlock(KillTest.PASSPHRASE.toCharArray())
                    instanceof Unlocking.Unlocked(StaffSession session))) {
                throw new AssertionError("the passphrase opens nothing");
            }
            try (session) {
                session.list();
                session.markDone(kept, Instant.now().truncatedTo(ChronoUnit.MILLIS));
                session.erase(wished);
                System.out.println(wished.text());
                session.trail().record(new AuditEvent.Exported(1, "csv"));
            }
        }
    }

    private static Reference take(CallbackRequests requests) throws Exception {
        Sending sending = new Sending();
        Instant received = sending.received(Instant::now).truncatedTo(ChronoUnit.MILLIS);
        return requests.add(sending, drawn -> RequestsUnderKill.request(drawn, received));
    }
}
