package org.askwell.app;

import org.askwell.cli.ExportOptions;
import org.askwell.staff.export.CsvTable;
import org.askwell.staff.export.RequestRow;
import org.askwell.work.AtomicFile;
import org.askwell.work.TimeLimit;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a command exports to: a file, a pipe, or standard output.
 *
 * @param file empty for standard output
 * @param what is exported, such as {@code requests}
 */
record ExportOutput(Optional<Path> file, String what) {
    /** Whoever reads from a pipe may be started after whoever writes to it. */
    private static final Duration READER_COMES = Duration.ofSeconds(30);

    /** Writes {@code rows} as {@code options} ask. */
    static void writeRequests(ExportOptions options, List<RequestRow> rows, PrintStream out)
            throws ToldException {
        new ExportOutput(options.out(), "requests")
                .write((mark, to) -> options.format().writer(mark).write(rows, to), out);
    }

    /** Writes what is exported, with the mark that CSV has there. */
    @FunctionalInterface
    interface Export {
        void write(CsvTable.ByteOrderMark mark, OutputStream out) throws IOException;
    }

    /** Writes {@code export} to the file that is named, or else to {@code out}. */
    void write(Export export, PrintStream out) throws ToldException {
        refuseFolder();
        try {
            if (file.isPresent()) {
                write(file.get(), export);
            } else {
                export.write(CsvTable.ByteOrderMark.LEFT_OUT, out);
            }
        } catch (IOException e) {
            throw new ToldException(
                    "The "
                            + what
                            + " cannot be written"
                            + file.map(named -> " to " + named).orElse("")
                            + "; free space on the disk, or name a file in a folder that you may"
                            + " write to with --out.",
                    e);
        }
    }

    private static void write(Path named, Export export) throws IOException, ToldException {
        if (AtomicFile.passesOn(named)) {
            new Piping(new TimeLimit(READER_COMES))
                    .pass(named, out -> export.write(CsvTable.ByteOrderMark.LEFT_OUT, out));
        } else {
            AtomicFile.replace(named, out -> export.write(CsvTable.ByteOrderMark.WRITTEN, out));
        }
    }

    private void refuseFolder() throws ToldException {
        if (file.filter(Files::isDirectory).isPresent()) {
            throw new ToldException(file.get() + " is a folder; name a file in it with --out.");
        }
    }
}
