package org.askwell.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Writes a file whole or not at all: beside its place first, to the disk, and then into it.
 *
 * <p>Only the owner may read the file (mode 600 on POSIX).
 */
public final class AtomicFile {

    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Writes a file, in place of the file that is there or that links lead to. A device or a pipe
     * stays what it is, and {@code content} is written to it.
     *
     * @throws IOException where it cannot be written; a file that was there stays as it is
     */
    public static void replace(Path file, Content content) throws IOException {
        Path destination = Destination.of(file);
        if (Destination.isStream(destination)) {
            try (OutputStream out = new BufferedOutputStream(open(destination))) {
                content.writeTo(out);
            }
            return;
        }
        write(
                destination,
                content,
                written -> Files.move(written, destination, StandardCopyOption.ATOMIC_MOVE));
    }

    /**
     * Opens a device or a pipe, or what a process has open, where {@link #passesOn} it. A pipe
     * opens once somebody reads from it, which may be never.
     */
    public static OutputStream passOn(Path file) throws IOException {
        return open(Destination.of(file));
    }

    /** What is open already may be a file to whose end the bytes belong. */
    private static OutputStream open(Path destination) throws IOException {
        return Files.newOutputStream(
                destination, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Whether {@link #replace} would pass bytes on, to a device or a pipe, and make no file. */
    public static boolean passesOn(Path file) throws IOException {
        return Destination.isStream(Destination.of(file));
    }

    /**
     * Writes a file that is not there yet.
     *
     * @throws FileAlreadyExistsException where something is there, which stays as it is
     * @throws IOException where it cannot be written
     */
    public static void create(Path file, Content content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        write(file, content, written -> moveWithoutReplacing(written, file));
    }

    /** For the owner alone: what {@link Files} needs to create a file so, where POSIX is known. */
    public static FileAttribute<?>[] ownerOnly(Set<PosixFilePermission> permissions) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static void write(Path file, Content content, Mover mover) throws IOException {
        Path folder = folderOf(file);
        Path written =
                Files.createTempFile(
                        folder,
                        ".askwell-",
                        ".part",
                        ownerOnly(PosixFilePermissions.fromString("rw-------")));
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            mover.move(written);
        } finally {
            Files.deleteIfExists(written);
        }
        if (posix()) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static void moveWithoutReplacing(Path written, Path file) throws IOException {
        try {
            // A link fails where something is there; a move may only look beforehand.
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(written, file);
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file; name a file in a folder");
        }
        return folder;
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    @FunctionalInterface
    private interface Mover {
        void move(Path written) throws IOException;
    }
}
