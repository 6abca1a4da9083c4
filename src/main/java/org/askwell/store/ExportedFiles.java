package org.askwell.store;

import org.askwell.store.database.LogFiles;
import org.askwell.store.database.PastLimits;
import org.askwell.store.keys.PayloadException;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that the screen has exported to the data folder: sealed ones, and those of an earlier
 * program that anybody can read. What is erased from the log is erased from them too; files of
 * other names are left alone.
 *
 * @param folder where they lie
 */
public record ExportedFiles(Path folder) {
    /** Its name in the data folder. */
    public static final String FOLDER = "exports";

    private static final Pattern NAME =
            Pattern.compile("requests-([0-9-]{10})(-(new|done|all))?(-[0-9]+)?\\.(csv|askwell)");

    /** Whoever exported at the end of a day, in whatever zone, did so within so many days of it. */
    private static final int A_DAY_IN_ANY_ZONE = 2;

    /** One file. */
    private record Export(Path path, Optional<LocalDate> day, boolean plain) {
        static Optional<Export> of(Path path) {
            Matcher name = NAME.matcher(String.valueOf(path.getFileName()));
            return name.matches() && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new Export(path, day(name.group(1)), "csv".equals(name.group(5))))
                    : Optional.empty();
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** Those of the data folder of {@code log}. */
    static ExportedFiles beside(LogFiles log) {
        return new ExportedFiles(log.folder().resolve(FOLDER));
    }

    /** The files that anybody can read, in the order of their names. */
    public List<Path> plain() throws IOException {
        return all().stream().filter(Export::plain).map(Export::path).sorted().toList();
    }

    private List<Export> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> Export.of(file).stream()).toList();
        }
    }

    /**
     * Takes the requests of {@code erased}, and those whose time is up, out of sealed files, and
     * erases the files that hold nothing else. One that anybody can read is erased as soon as one
     * request in it is: the others are in the log.
     *
     * @param past whose time is up; empty while that is not sure
     * @return whether nothing of them is left; it is tried again
     */
    boolean erase(Set<String> erased, Optional<PastLimits> past) {
        try {
            boolean done = true;
            for (Export export : all()) {
                done &= erase(export, erased, past);
            }
            return done;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean erase(Export export, Set<String> erased, Optional<PastLimits> past) {
        try {
            byte[] bytes = Files.readAllBytes(export.path());
            if (export.plain()) {
                eraseWhole(export, bytes, erased, past);
                return true;
            }
            List<SealedFileJson.SealedRow> rows = SealedFileJson.decode(bytes);
            List<SealedFileJson.SealedRow> kept = new ArrayList<>(rows);
            kept.removeIf(each ->
                    erased.contains(each.row().reference())
                            || past.filter(limits -> isOver(each.row(), limits)).isPresent());
            if (kept.isEmpty() && !rows.isEmpty()) {
                Files.delete(export.path());
            } else if (kept.size() < rows.size()) {
                byte[] rest = SealedFileJson.encode(kept);
                AtomicFile.replace(export.path(), out -> out.write(rest));
            }
            return true;
        } catch (PayloadException e) {
            return eraseDamaged(export, erased, past);
        } catch (IOException e) {
            return false;
        }
    }

    /** What nobody can open any more goes as a whole. */
    private static boolean eraseDamaged(
            Export export, Set<String> erased, Optional<PastLimits> past) {
        try {
            eraseWhole(export, Files.readAllBytes(export.path()), erased, past);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void eraseWhole(
            Export export, byte[] bytes, Set<String> erased, Optional<PastLimits> past)
            throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean old =
                past.isPresent()
                        && export.day()
                                .map(day ->
                                        day.plusDays(A_DAY_IN_ANY_ZONE)
                                                .atStartOfDay()
                                                .toInstant(ZoneOffset.UTC))
                                .filter(past.get()::isOver)
                                .isPresent();
        if (old || erased.stream().anyMatch(text::contains)) {
            Files.delete(export.path());
        }
    }

    /** Whether {@code row} has been kept for as long as it may be, by a stamp that is trusted. */
    private static boolean isOver(LogRow row, PastLimits limits) {
        return row.state()
                .countsFrom()
                .or(() ->
                        row.head().doubtful()
                                ? Optional.empty()
                                : Optional.of(row.head().received()))
                .filter(limits::isOver)
                .isPresent();
    }
}
