package org.askwell.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps what a data folder holds to its owner, whoever made it: mode 700 for folders, 600 for files
 * (POSIX; elsewhere the system's own rules count). Links are left as they are.
 *
 * @param folder the data folder
 */
record Privacy(Path folder) {
    private static final List<String> FOLDERS =
            List.of("exports", "logs", "driver", "set-aside", "content");
    private static final List<String> FILES =
            List.of(
                    "site.json",
                    "keys.json",
                    "askwell.db",
                    "askwell.db-wal",
                    "askwell.db-shm",
                    "askwell.db-journal",
                    "log.json",
                    "log.lock",
                    "kiosk.lock");

    /** The folders whose entries are looked at too; the others are closed as a whole. */
    private static final List<String> READ_WITHIN = List.of("exports", "logs");

    /** Only a kiosk has these, so that a folder with one of them is for it alone. */
    private static final List<String> MARKS =
            List.of("keys.json", "askwell.db", "log.json", "kiosk.lock");

    private static final int STICKY = 01000;

    private static final Set<PosixFilePermission> OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE,
                    PosixFilePermission.OTHERS_EXECUTE);

    /** What {@link Files} needs to make a folder or file for its owner alone. */
    static FileAttribute<?>[] ownerOnly(Path near, String permissions) {
        return posix(near)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** What others than the owner may read, change or look into. */
    List<Path> openToOthers() {
        return posix(folder) ? kept().filter(Privacy::isOpen).toList() : List.of();
    }

    /** Takes from others what they may do, where this user may; nothing in a shared folder. */
    void mend() {
        if (posix(folder) && isForTheKioskAlone()) {
            openToOthers().forEach(Privacy::close);
        }
    }

    private Stream<Path> kept() {
        List<Path> kept = new ArrayList<>();
        kept.add(folder);
        FILES.forEach(name -> kept.add(folder.resolve(name)));
        for (String name : FOLDERS) {
            Path inside = folder.resolve(name);
            kept.add(inside);
            if (READ_WITHIN.contains(name)
                    && Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
                kept.addAll(entries(inside));
            }
        }
        return kept.stream()
                .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .filter(path -> !Files.isSymbolicLink(path) || path.equals(folder));
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Somebody may name a folder that belongs to all, such as that for temporary files. */
    private boolean isForTheKioskAlone() {
        try {
            boolean shared =
                    folder.getParent() == null
                            || ((int) Files.getAttribute(folder, "unix:mode") & STICKY) != 0;
            return !shared
                    && (MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)))
                            || entries(folder).isEmpty());
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isOpen(Path path) {
        try {
            return Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(Path path) {
        try {
            Set<PosixFilePermission> left = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            left.removeAll(OTHERS);
            Files.setPosixFilePermissions(path, left);
        } catch (IOException e) {
            // Whoever looks next finds it open still, and tells.
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
