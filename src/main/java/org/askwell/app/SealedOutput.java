package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.SealedRequests;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a command writes sealed requests to, and reads them from.
 *
 * @param named the file; empty for standard output
 */
record SealedOutput(Optional<Path> named) {
    /** As many requests as a log of 1 GiB can hold are smaller than that. */
    private static final long MOST_BYTES = 2_000_000_000;

    /**
     * Where a command writes to.
     *
     * @param out hears how many requests there were, or gets them
     * @param err hears where the trail cannot tell of it
     */
    record Told(PrintStream out, PrintStream err) {}

    /** Writes {@code requests}, says how many where that is not among them, and notes it. */
    int write(SealedRequests requests, AuditTrail audit, Told told) throws ToldException {
        if (named.filter(Files::isDirectory).isPresent()) {
            throw new ToldException(named.get() + " is a folder; name a file in it with --out.");
        }
        try {
            SealedRequests.Sealed sealed = requests.all();
            if (named.isPresent()) {
                AtomicFile.replace(named.get(), file -> file.write(sealed.file()));
                told.out().println("Exported sealed requests: " + sealed.requests() + ".");
            } else {
                told.out().write(sealed.file());
            }
            note(sealed.requests(), audit, told.err());
            return ExitStatus.DONE;
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException(
                    "The sealed requests cannot be written"
                            + named.map(file -> " to " + file).orElse("")
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --out.",
                    e);
        }
    }

    /** A log that cannot be written can still be taken along. */
    private static void note(int requests, AuditTrail audit, PrintStream err) {
        try {
            audit.record(new Actor.Command(), new AuditEvent.Exported(requests, "sealed"));
        } catch (RequestLogException e) {
            err.println("The audit trail does not tell of this: " + e.getMessage() + ".");
        }
    }

    /** The bytes of a sealed export. */
    static byte[] read(Path file) throws ToldException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ToldException(
                        file
                                + " is not there or no file; name what requests export --sealed"
                                + " wrote.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new ToldException(
                        file
                                + " is too large for a sealed export; name what requests export"
                                + " --sealed wrote.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ToldException(file + " cannot be read; let your user read it.", e);
        }
    }
}
