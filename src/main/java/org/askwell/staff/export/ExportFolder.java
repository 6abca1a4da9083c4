package org.askwell.staff.export;

import org.askwell.staff.AuditEvent;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffSession;
import org.askwell.work.ToldException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A folder off the kiosk, as on a stick, to which the screen exports requests for anybody to read.
 *
 * @param zone in which days begin
 */
public record ExportFolder(Path folder, StaffSession session, InstantSource clock, ZoneId zone)
        implements ExportFile {

    @Override
    public Written write(Choice choice) throws ToldException {
        if (!Files.isDirectory(folder)) {
            throw new ToldException(
                    "The folder for exports "
                            + folder
                            + " is not there; plug its disk in, or make the folder.");
        }
        try {
            List<RequestRow> rows =
                    RequestRow.of(
                            session.list(each -> choice.references().contains(each.reference())),
                            zone);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            new CsvRequests(CsvTable.ByteOrderMark.WRITTEN).write(rows, csv);
            LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
            String ending = ExportFormat.CSV.ending();
            Path file =
                    DatedFile.ofRequests(day, choice.status(), ending)
                            .in(folder, csv.toByteArray());
            note(session, rows.size(), ending);
            return new Written(file, rows.size(), false);
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException(
                    "The requests cannot be written to " + folder + "; free some disk space.", e);
        }
    }

    /** Staff who cannot write to the log are told so, and can take along what it holds. */
    static void note(StaffSession session, int requests, String format) {
        try {
            session.trail().record(new AuditEvent.Exported(requests, format));
        } catch (RequestLogException e) {
            // The workbench says that the log cannot be written.
        }
    }
}
