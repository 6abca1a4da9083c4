package org.askwell.store;

import org.askwell.store.database.LogFiles;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The backups of one log in a folder that other kiosks may use too. Each is a folder of its own and
 * can be read as a data folder; beside them lies which requests were erased on a person's wish.
 *
 * @param folder where they lie
 * @param log the first letters of the name of the log
 */
record BackupFolder(Path folder, String log) {
    private static final int LETTERS = 8;
    private static final Pattern NAME =
            Pattern.compile("askwell-([0-9a-f]{8})-([0-9]{6})-[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** What a backup has besides the log, and what reading it where it is leaves there. */
    private static final List<String> OTHERS =
            List.of("keys.json", "log.json", "log.lock", "audit.json");

    /** Those of the log that is called {@code id}. */
    static BackupFolder of(Path folder, String id) {
        return new BackupFolder(folder, id.substring(0, Math.min(LETTERS, id.length())));
    }

    /** The folder that the backup {@code made} lies in. */
    static Optional<BackupFolder> around(Path made) {
        Path folder = made.toAbsolutePath().getParent();
        Matcher name = NAME.matcher(String.valueOf(made.getFileName()));
        return folder != null && name.matches()
                ? Optional.of(new BackupFolder(folder, name.group(1)))
                : Optional.empty();
    }

    /**
     * One backup.
     *
     * @param number counts them; the clock may have been wrong
     */
    record Made(Path path, int number) {
        Path database() {
            return path.resolve(LogFiles.NAME);
        }
    }

    /** All backups of the log, the oldest first. */
    List<Made> all() throws IOException {
        List<Made> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Matcher name = NAME.matcher(String.valueOf(entry.getFileName()));
                if (name.matches()
                        && name.group(1).equals(log)
                        && Files.exists(entry.resolve(LogFiles.NAME))) {
                    found.add(new Made(entry, Integer.parseInt(name.group(2))));
                }
            }
        }
        found.sort(Comparator.comparingInt(Made::number));
        return found;
    }

    /** Where the next one goes, made on {@code day}. */
    Path next(LocalDate day) throws IOException {
        int last = all().stream().mapToInt(Made::number).max().orElse(0);
        return folder.resolve(String.format(Locale.ROOT, "askwell-%s-%06d-%s", log, last + 1, day));
    }

    /** Where one is made before it is known to be good; what is left of an earlier try goes. */
    Path begin() throws IOException {
        Path part = folder.resolve("askwell-" + log + ".part");
        erase(part);
        return Files.createDirectory(part, LogFiles.ownerOnly("rwx------"));
    }

    /** Erases the oldest but the last {@code keep}. */
    void rotate(int keep) throws IOException {
        List<Made> made = all();
        for (Made old : made.subList(0, Math.max(0, made.size() - keep))) {
            erase(old.path());
        }
    }

    /**
     * Erases a backup; what somebody else has put into its folder stays, and the folder with it.
     */
    private static void erase(Path backup) throws IOException {
        Files.deleteIfExists(backup.resolve(LogFiles.NAME));
        for (String side : LogFiles.SIDES) {
            Files.deleteIfExists(backup.resolve(LogFiles.NAME + side));
        }
        for (String name : OTHERS) {
            Files.deleteIfExists(backup.resolve(name));
        }
        Path driver = backup.resolve("driver");
        if (Files.isDirectory(driver)) {
            try (Stream<Path> libraries = Files.list(driver)) {
                for (Path library : libraries.toList()) {
                    Files.deleteIfExists(library);
                }
            }
            Files.delete(driver);
        }
        try {
            Files.deleteIfExists(backup);
        } catch (DirectoryNotEmptyException e) {
            // Without the log it counts as a backup no more.
        }
    }

    /**
     * The requests that are known beside the backups to have been erased.
     *
     * @param now where it is not known when
     */
    Collection<ErasedReference> erased(Instant now) throws IOException {
        return byReference(now).values();
    }

    private SortedMap<String, ErasedReference> byReference(Instant now) throws IOException {
        SortedMap<String, ErasedReference> erased = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(erasedFile(), StandardCharsets.ISO_8859_1)) {
                ErasedReference.of(line, now)
                        .ifPresent(each -> erased.put(each.reference().text(), each));
            }
        } catch (NoSuchFileException e) {
            // Nothing was erased.
        }
        return erased;
    }

    /**
     * Adds {@code erased} to those that are known to have been; what a session has tagged stays.
     */
    void rememberErased(Collection<ErasedReference> erased, Instant now) throws IOException {
        SortedMap<String, ErasedReference> known = byReference(now);
        for (ErasedReference each : erased) {
            ErasedReference _ =
                    known.merge(
                            each.reference().text(),
                            each,
                            (before, after) -> after.tag().isPresent() ? after : before);
        }
        byte[] lines =
                known.values().stream()
                        .map(each -> each.line() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.US_ASCII);
        if (!Files.exists(erasedFile())
                || !Arrays.equals(lines, Files.readAllBytes(erasedFile()))) {
            AtomicFile.replace(erasedFile(), out -> out.write(lines));
        }
    }

    private Path erasedFile() {
        return folder.resolve("askwell-" + log + "-erased.txt");
    }
}
