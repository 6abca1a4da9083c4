package org.askwell.staff.export;

import org.askwell.staff.AuditEvent;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffSession;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The folder for what is exported on the screen. A file is called by its day and by which requests
 * it holds; where one of that name holds something else, the next number is taken.
 *
 * @param zone in which days begin
 */
public record ExportFolder(Path folder, StaffSession session, InstantSource clock, ZoneId zone)
        implements ExportFile {

    @Override
    public Written write(Choice choice) throws ToldException {
        try {
            List<RequestRow> rows =
                    RequestRow.of(
                            session.list(each -> choice.references().contains(each.reference())),
                            zone);
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            new CsvRequests(CsvRequests.ByteOrderMark.WRITTEN).write(rows, csv);
            Path file = keep(choice.status(), csv.toByteArray());
            note(rows.size());
            return new Written(file, rows.size());
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException(
                    "The requests cannot be written to " + folder + "; free some disk space.", e);
        }
    }

    /** Staff who cannot write to the log are told so, and can take along what it holds. */
    private void note(int requests) {
        try {
            session.trail().record(new AuditEvent.Exported(requests, ExportFormat.CSV.ending()));
        } catch (RequestLogException e) {
            // The workbench says that the log cannot be written.
        }
    }

    private Path keep(Optional<RequestStatus> status, byte[] csv) throws IOException {
        String name =
                "requests-"
                        + LocalDate.ofInstant(clock.instant(), zone)
                        + "-"
                        + status.map(RequestStatus::id).orElse("all");
        Files.createDirectories(
                folder, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
        for (int number = 1; ; number++) {
            Path file = folder.resolve(name + (number == 1 ? "" : "-" + number) + ".csv");
            try {
                AtomicFile.create(file, out -> out.write(csv));
                return file;
            } catch (FileAlreadyExistsException _) {
                if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), csv)) {
                    return file;
                }
            }
        }
    }
}
