package org.askwell.app;

import org.askwell.callback.Reference;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.SignIn;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.staff.Damage;
import org.askwell.staff.LogContents;
import org.askwell.staff.LogState;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.RequestRow;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;

/** What staff do by command with the requests of one data folder. */
final class StaffCommands {
    private static final String COPIES =
            " Files that were exported before may still hold it; erase it there too.";

    private final SigningIn signingIn;
    private final LogState state;
    private final RequestsTold told;

    /**
     * @param state of the log that the keys open
     * @param zone of the site, in which days begin
     */
    StaffCommands(StaffKeys keys, LogState state, ZoneId zone) {
        signingIn = new SigningIn(keys);
        this.state = state;
        told = new RequestsTold(zone);
    }

    /** Writes the requests for reading and names on {@code err} those that cannot be read. */
    int list(ListOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        try (StaffSession session = signingIn.session(signIn)) {
            LogContents log = read(session);
            List<RequestRow> rows = told.rows(log, options.filter(), err);
            for (RequestRow row : rows) {
                out.println(String.join("\t", row.cells()));
            }
            note(session, new AuditEvent.Listed(rows.size()), err);
            boolean noted = options.changesKnown() && session.takeNote(log.tampering());
            boolean sound = noted || RequestsTold.tellTampering(log.tampering(), err);
            int status = tellLoss(session, options.lossKnown(), err);
            return sound ? status : ExitStatus.PROBLEM;
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Writes the requests to a file or to {@code out} and names on {@code err} those that cannot be
     * read.
     */
    int export(ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        try (StaffSession session = signingIn.session(signIn)) {
            LogContents log = read(session);
            List<RequestRow> rows = told.rows(log, options.filter(), err);
            ExportOutput.writeRequests(options, rows, out);
            note(session, new AuditEvent.Exported(rows.size(), options.format().ending()), err);
            boolean sound = RequestsTold.tellTampering(log.tampering(), err);
            int status = tellLoss(session, false, err);
            return sound ? status : ExitStatus.PROBLEM;
        }
    }

    /** Lists the audit trail once the requests were opened. */
    @FunctionalInterface
    interface Listing {
        int write(List<AuditTrouble> found) throws ToldException;
    }

    /** Opens the requests for {@code listing}, which hears what does not hold in the trail. */
    int audit(boolean troubleKnown, SignIn signIn, Listing listing) throws ToldException {
        try (StaffSession session = signingIn.session(signIn)) {
            if (troubleKnown) {
                session.trail().takeNote();
            }
            return listing.write(session.trail().troubles());
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A log that cannot be written can still be read. */
    private static void note(StaffSession session, AuditEvent event, PrintStream err) {
        try {
            session.trail().record(event);
        } catch (RequestLogException e) {
            err.println("The audit trail does not tell of this: " + e.getMessage() + ".");
        }
    }

    /** Erases one request for ever. */
    int erase(Reference reference, SignIn signIn, PrintStream out) throws ToldException {
        try (StaffSession session = signingIn.session(signIn)) {
            return switch (session.erase(reference)) {
                case TRACELESS -> {
                    out.println("Erased request " + reference + "." + COPIES);
                    yield ExitStatus.DONE;
                }
                case TRACES_LEFT -> {
                    out.println(
                            "Erased request "
                                    + reference
                                    + ". Traces are left while another program uses the log; purge"
                                    + " later with: askwell requests purge."
                                    + COPIES);
                    yield ExitStatus.DONE;
                }
                case NOT_THERE ->
                        throw new ToldException(
                                "There is no request "
                                        + reference
                                        + "; see which there are with: askwell requests list");
            };
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** What is read of a new log is not all that there was. */
    private int tellLoss(StaffSession session, boolean known, PrintStream err)
            throws ToldException {
        try {
            List<Damage> damage = state.damage();
            if (known) {
                Actor by = session.trail().by();
                for (Damage seen : damage) {
                    state.takeNote(seen, by);
                }
                state.takeNoteOfLoss(by);
                return ExitStatus.DONE;
            }
            damage.forEach(found ->
                    err.println(
                            LogCommands.told(found)
                                    + " Look for the others in the last backup, or say that"
                                    + " you know of it with: askwell requests list"
                                    + " --loss-is-known"));
            if (!state.lost()) {
                return damage.isEmpty() ? ExitStatus.DONE : ExitStatus.PROBLEM;
            }
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
        err.println(
                "A log that this kiosk had is gone or empty, and its requests are not among these;"
                        + " bring back a copy of askwell.db while the kiosk is closed, or say that"
                        + " you know of it with: askwell requests list --loss-is-known");
        return ExitStatus.PROBLEM;
    }

    private static LogContents read(StaffSession session) throws ToldException {
        try {
            return session.read();
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }
}
