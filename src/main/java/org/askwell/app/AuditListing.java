package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.staff.AuditEntry;
import org.askwell.staff.AuditReading;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.AuditTrouble;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.view.AuditWording;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Lists the audit trail by command: a line an entry, the oldest first, its columns set apart by
 * tabs.
 */
record AuditListing(AuditTrail trail, AuditWording wording) {

    /**
     * Writes the entries to {@code out} and what is wrong to {@code err}.
     *
     * @param found what is wrong as far as a key tells; without one the trail is checked without
     */
    int write(Optional<List<AuditTrouble>> found, PrintStream out, PrintStream err)
            throws ToldException {
        AuditReading reading = read();
        reading.entries()
                .reversed()
                .forEach(entry -> out.println(line(entry, reading.certainFrom())));
        List<AuditTrouble> troubles = found.orElseGet(reading::troubles);
        if (troubles.isEmpty()) {
            return ExitStatus.DONE;
        }
        err.println("This record is not as it was left:");
        troubles.forEach(trouble -> err.println(wording.trouble(trouble)));
        err.println(
                "If none of you knows why, somebody may have changed what the kiosk keeps. Say that"
                        + " you know of it with: askwell audit --passphrase-file FILE"
                        + " --trouble-is-known");
        return ExitStatus.PROBLEM;
    }

    private AuditReading read() throws ToldException {
        try {
            return trail.read(Integer.MAX_VALUE);
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private String line(AuditEntry entry, long certainFrom) {
        List<String> more = wording.more(entry, entry.number() >= certainFrom);
        return String.join(
                "\t",
                String.valueOf(entry.number()),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(wording.zone())),
                oneLine(wording.who(entry.by())),
                oneLine(wording.what(entry)),
                String.join(" ", more));
    }

    /** Whatever somebody has written into the file stays in its line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
