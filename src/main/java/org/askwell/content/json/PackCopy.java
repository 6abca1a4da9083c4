package org.askwell.content.json;

import org.askwell.content.PackFileException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;

/** Copies the files of one pack to the disk, in bounds and without following links. */
final class PackCopy {
    /** The most bytes that a pack may have. */
    static final long MOST_BYTES = 100_000_000;

    private static final int MOST_FILES = 2_000;
    private static final int DEEPEST = 8;

    private final Path source;
    private final Path target;
    private long bytes;
    private int files;

    PackCopy(Path source, Path target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Copies everything; what has been copied before a fault is left for the caller to delete.
     *
     * @throws PackFileException where the pack is too large or holds a link
     * @throws IOException where a file vanishes or cannot be read or written
     */
    void copy() throws IOException {
        Files.walkFileTree(
                source,
                Set.of(),
                DEEPEST,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about)
                            throws IOException {
                        Files.createDirectory(place(folder));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (!attributes.isRegularFile()) {
                            throw new PackFileException(
                                    "holds "
                                            + source.relativize(file)
                                            + ", which is a link or no file",
                                    "put the file itself in its place");
                        }
                        copy(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path folder, @Nullable IOException fault) throws IOException {
                        if (fault != null) {
                            throw fault;
                        }
                        force(place(folder));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void copy(Path file) throws IOException {
        files++;
        count(Files.size(file));
        try (InputStream in = Files.newInputStream(file);
                FileChannel out =
                        FileChannel.open(
                                place(file),
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                ByteBuffer whole = ByteBuffer.wrap(part, 0, read);
                while (whole.hasRemaining()) {
                    out.write(whole);
                }
            }
            out.force(true);
        }
    }

    /** A large file is refused before it fills the disk. */
    private void count(long more) throws PackFileException {
        bytes += more;
        if (files > MOST_FILES || bytes > MOST_BYTES) {
            throw new PackFileException(
                    "is larger than "
                            + MOST_BYTES / 1_000_000
                            + " MB or has more than "
                            + MOST_FILES
                            + " files",
                    "take out what the pack does not use");
        }
    }

    private Path place(Path path) {
        return target.resolve(source.relativize(path).toString());
    }

    /** Makes the entries of {@code folder} outlast a power cut, where the system can. */
    static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows")) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /** Deletes {@code folder} with everything in it; links are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path left, @Nullable IOException fault) throws IOException {
                        Files.delete(left);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
