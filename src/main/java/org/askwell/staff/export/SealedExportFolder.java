package org.askwell.staff.export;

import org.askwell.staff.RequestLogException;
import org.askwell.staff.SealedRequests;
import org.askwell.staff.StaffSession;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The folder on the kiosk to which the screen exports requests as they lie in the log, sealed.
 *
 * @param requests gives them
 * @param session hears of it
 * @param zone in which days begin
 */
public record SealedExportFolder(
        Path folder,
        SealedRequests requests,
        StaffSession session,
        InstantSource clock,
        ZoneId zone)
        implements ExportFile {
    private static final String ENDING = "askwell";

    @Override
    public Written write(Choice choice) throws ToldException {
        try {
            SealedRequests.Sealed sealed = requests.of(choice.references()::contains);
            Path _ =
                    Files.createDirectories(
                            folder,
                            AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
            LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
            Path file =
                    DatedFile.ofRequests(day, choice.status(), ENDING).in(folder, sealed.file());
            ExportFolder.note(session, sealed.requests(), "sealed");
            return new Written(file, sealed.requests(), true);
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException(
                    "The requests cannot be written to " + folder + "; free some disk space.", e);
        }
    }
}
