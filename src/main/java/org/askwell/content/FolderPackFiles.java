package org.askwell.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack that lies in a folder; links may not lead out of it. */
public final class FolderPackFiles implements PackFiles {
    /** No pack has folders in folders past this. */
    private static final int DEEPEST = 8;

    private final Path folder;

    public FolderPackFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public byte[] read(String path, long limit) throws IOException {
        PackPath.check(path);
        Path file = real(folder.resolve(path));
        if (!file.startsWith(folder.toRealPath())) {
            throw PackPath.outside();
        }
        // Reading a device or a pipe might never end.
        if (!Files.isRegularFile(file)) {
            throw new PackFileException("is not a file", "put a file in its place");
        }
        if (Files.size(file) > limit) {
            throw PackPath.tooLarge(limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(limit));
            if (in.read() >= 0) {
                throw PackPath.tooLarge(limit);
            }
            return bytes;
        }
    }

    @Override
    public List<String> endlessLinks() {
        try {
            return endlessLinks(folder.toRealPath());
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read is told where it is read.
            return List.of();
        }
    }

    private static List<String> endlessLinks(Path pack) throws IOException {
        try (Stream<Path> inside = Files.walk(pack, DEEPEST)) {
            return inside.filter(Files::isSymbolicLink)
                    .filter(FolderPackFiles::endless)
                    .map(link -> pack.relativize(link).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static boolean endless(Path link) {
        try {
            Path around = link.toAbsolutePath().getParent();
            return around != null && around.toRealPath().startsWith(link.toRealPath());
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Path real(Path file) throws IOException {
        try {
            return file.toRealPath();
        } catch (NoSuchFileException e) {
            if (Files.isSymbolicLink(file)) {
                throw new PackFileException(
                        "is a link that leads nowhere", "put the file itself in its place");
            }
            throw e;
        }
    }
}
