package org.askwell.app;

import org.askwell.cli.ExportOptions;
import org.askwell.staff.export.CsvRequests;
import org.askwell.staff.export.ExportFormat;
import org.askwell.staff.export.RequestRow;
import org.askwell.staff.export.RequestWriter;
import org.askwell.work.AtomicFile;
import org.askwell.work.TimeLimit;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where a command exports to: a file, a pipe, or standard output. */
record ExportOutput(ExportOptions options) {
    /** Whoever reads from a pipe may be started after whoever writes to it. */
    private static final Duration READER_COMES = Duration.ofSeconds(30);

    /** Writes {@code rows} to the file that is named, or else to {@code out}. */
    void write(List<RequestRow> rows, PrintStream out) throws ToldException {
        refuseFolder();
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

    private void refuseFolder() throws ToldException {
        if (options.out().filter(Files::isDirectory).isPresent()) {
            throw new ToldException(
                    options.out().get() + " is a folder; name a file in it with --out.");
        }
    }
}
