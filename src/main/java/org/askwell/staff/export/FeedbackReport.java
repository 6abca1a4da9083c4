package org.askwell.staff.export;

import org.askwell.feedback.FeedbackException;
import org.askwell.feedback.FeedbackLog;
import org.askwell.feedback.FeedbackPeriods;
import org.askwell.feedback.FeedbackRow;
import org.askwell.work.AtomicFile;
import org.askwell.work.ToldException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What staff are told of the counts of what people found clear, and the file of it. It is about
 * nobody, so that it may lie on the kiosk for anybody to read.
 *
 * @param place where the file goes
 * @param zone in which days begin
 */
public record FeedbackReport(FeedbackLog log, Place place, InstantSource clock, ZoneId zone) {

    /**
     * A folder for the file.
     *
     * @param made whether it is made where it is missing, as one on the kiosk is, not one on a
     *     stick
     */
    public record Place(Path folder, boolean made) {}

    /** Today, whose counts are not told yet. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /**
     * What may be told, the newest first.
     *
     * @throws FeedbackException where the counts cannot be read
     */
    public List<FeedbackRow> rows() throws FeedbackException {
        return FeedbackPeriods.of(log.read(), today());
    }

    /**
     * Writes all of it into a file and replaces no other one.
     *
     * @throws ToldException where it cannot be read or written
     */
    public Path export() throws ToldException {
        if (!place.made() && !Files.isDirectory(place.folder())) {
            throw new ToldException(
                    "The folder for exports "
                            + place.folder()
                            + " is not there; plug its disk in, or make the folder.");
        }
        try {
            if (place.made()) {
                Path _ =
                        Files.createDirectories(
                                place.folder(),
                                AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
            }
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            new CsvFeedback(CsvTable.ByteOrderMark.WRITTEN).write(rows(), csv);
            return new DatedFile("feedback-" + today(), ExportFormat.CSV.ending())
                    .in(place.folder(), csv.toByteArray());
        } catch (FeedbackException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new ToldException(
                    "The counts cannot be written to " + place.folder() + "; free some disk space.",
                    e);
        }
    }
}
