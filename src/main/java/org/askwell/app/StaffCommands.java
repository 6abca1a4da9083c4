package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.staff.LogState;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.staff.export.CsvRequests;
import org.askwell.staff.export.ExportFormat;
import org.askwell.staff.export.RequestRow;
import org.askwell.staff.export.RequestWriter;
import org.askwell.work.AtomicFile;
import org.askwell.work.TimeLimit;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What staff do by command with the keys and the log of one data folder. */
final class StaffCommands {
    /** Whoever reads from a pipe may be started after whoever writes to it. */
    private static final Duration READER_COMES = Duration.ofSeconds(30);

    private final StaffKeys keys;
    private final LogState state;
    private final ZoneId zone;

    /**
     * @param state of the log that the keys open
     * @param zone of the site, in which days begin
     */
    StaffCommands(StaffKeys keys, LogState state, ZoneId zone) {
        this.keys = keys;
        this.state = state;
        this.zone = zone;
    }

    /** Makes the keys, once the recovery key is safely in {@code recovery}. */
    int setUp(Path recovery, char[] passphrase, PrintStream out) throws ToldException {
        if (PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Refused refused) {
            throw new ToldException(remedy(refused.reason()));
        }
        if (keys.exist()) {
            throw new ToldException(
                    "This kiosk is set up already; its keys were left as they are. Name another"
                            + " folder with --data to set up a new one.");
        }
        requireNone();
        PreparedKeys prepared = keys.prepare(passphrase);
        byte[] text = (prepared.recoveryKey().text() + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.create(recovery, file -> file.write(text));
        } catch (FileAlreadyExistsException e) {
            throw new ToldException(
                    "The file "
                            + recovery
                            + " exists already and was left as it is; name a new one with"
                            + " --recovery-out.",
                    e);
        } catch (IOException e) {
            throw new ToldException(
                    "The recovery key cannot be written to "
                            + recovery
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --recovery-out.",
                    e);
        }
        commit(prepared, recovery);
        out.println("The kiosk is set up.");
        out.println("The recovery key is in " + recovery + "; keep it away from the kiosk.");
        return ExitStatus.DONE;
    }

    private void requireNone() throws ToldException {
        try {
            keys.requireNone();
        } catch (StaffKeysException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    /** A recovery key without keys would only confuse whoever finds it. */
    private static void commit(PreparedKeys prepared, Path recovery) throws ToldException {
        try {
            prepared.commit();
        } catch (StaffKeysException e) {
            try {
                Files.deleteIfExists(recovery);
            } catch (IOException leftBehind) {
                e.addSuppressed(leftBehind);
            }
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String remedy(PassphraseVerdict.Reason reason) {
        return switch (reason) {
            case TOO_SHORT ->
                    "The passphrase is too short; choose one of "
                            + PassphraseRule.SHORTEST
                            + " characters or more, such as four words.";
            case TOO_LONG ->
                    "The passphrase is too long; choose one of "
                            + PassphraseRule.LONGEST
                            + " characters or fewer.";
            case ONE_CHARACTER ->
                    "The passphrase is one character again and again; choose one such as four"
                            + " words.";
        };
    }

    /** Writes the requests for reading and names on {@code err} those that cannot be read. */
    int list(ListOptions options, char[] passphrase, PrintStream out, PrintStream err)
            throws ToldException {
        try (StaffSession session = unlock(passphrase)) {
            for (RequestRow row : rows(session, options.filter(), err)) {
                out.println(String.join("\t", row.cells()));
            }
            return tellLoss(options.lossKnown(), err);
        }
    }

    /**
     * Writes the requests to a file or to {@code out} and names on {@code err} those that cannot be
     * read.
     */
    int export(ExportOptions options, char[] passphrase, PrintStream out, PrintStream err)
            throws ToldException {
        try (StaffSession session = unlock(passphrase)) {
            write(options, rows(session, options.filter(), err), out);
            return tellLoss(false, err);
        }
    }

    private static void write(ExportOptions options, List<RequestRow> rows, PrintStream out)
            throws ToldException {
        refuseFolder(options.out());
        try {
            if (options.out().isPresent()) {
                write(options.out().get(), options.format(), rows);
            } else {
                options.format().writer(CsvRequests.ByteOrderMark.LEFT_OUT).write(rows, out);
            }
        } catch (IOException e) {
            throw new ToldException(
                    "The requests cannot be written"
                            + options.out().map(file -> " to " + file).orElse("")
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --out.",
                    e);
        }
    }

    private static void write(Path named, ExportFormat format, List<RequestRow> rows)
            throws IOException, ToldException {
        if (AtomicFile.passesOn(named)) {
            RequestWriter writer = format.writer(CsvRequests.ByteOrderMark.LEFT_OUT);
            new Piping(new TimeLimit(READER_COMES)).pass(named, out -> writer.write(rows, out));
        } else {
            RequestWriter writer = format.writer(CsvRequests.ByteOrderMark.WRITTEN);
            AtomicFile.replace(named, file -> writer.write(rows, file));
        }
    }

    private static void refuseFolder(Optional<Path> out) throws ToldException {
        if (out.filter(Files::isDirectory).isPresent()) {
            throw new ToldException(out.get() + " is a folder; name a file in it with --out.");
        }
    }

    /** What is read of a new log is not all that there was. */
    private int tellLoss(boolean known, PrintStream err) throws ToldException {
        try {
            if (!state.lost()) {
                return ExitStatus.DONE;
            }
            if (known) {
                state.takeNoteOfLoss();
                return ExitStatus.DONE;
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

    private List<RequestRow> rows(StaffSession session, RequestFilter filter, PrintStream err)
            throws ToldException {
        try {
            List<LoggedRequest> requests = session.list(each -> filter.accepts(each, zone));
            requests.forEach(request -> tellUnreadable(request, err));
            requests.forEach(request -> tellDoubtful(request, err));
            return RequestRow.of(requests, zone);
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private void tellUnreadable(LoggedRequest request, PrintStream err) {
        switch (request) {
            case LoggedRequest.Intact _ -> {
                // Nothing to tell.
            }
            case LoggedRequest.Unreadable(String reference, Instant received, _, String kiosk, _) ->
                    err.println(
                            "Request "
                                    + reference
                                    + ", received on "
                                    + LocalDate.ofInstant(received, zone)
                                    + " by the kiosk "
                                    + kiosk
                                    + ", is damaged and cannot be read; the person has to be asked"
                                    + " again.");
        }
    }

    private void tellDoubtful(LoggedRequest request, PrintStream err) {
        if (request.ageing().doubtful()) {
            err.println(
                    "Request "
                            + request.reference()
                            + " was received while the clock was in doubt; the date on it, "
                            + LocalDate.ofInstant(request.received(), zone)
                            + ", may be wrong.");
        }
    }

    private StaffSession unlock(char[] passphrase) throws ToldException {
        if (!keys.exist()) {
            requireNone();
            throw new ToldException(
                    "This kiosk is not set up; set it up with askwell setup, or name its data"
                            + " folder with --data.");
        }
        try {
            return switch (keys.unlock(passphrase)) {
                case Unlocking.Unlocked(var session) -> session;
                case Unlocking.WrongPassphrase() ->
                        throw new ToldException(
                                "The passphrase is not the right one; check the file that"
                                        + " --passphrase-file names.");
            };
        } catch (StaffKeysException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }
}
