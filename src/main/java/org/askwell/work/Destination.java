package org.askwell.work;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Where the bytes for a file that somebody named go: to where its links lead, so that none of them
 * is replaced by a file.
 */
final class Destination {
    /** The streams that a process has open; one of them may well be a regular file. */
    private static final Pattern STREAM =
            Pattern.compile("/dev/(stdin|stdout|stderr|fd/[^/]+)|/proc/.+/fd/[^/]+");

    /** As many as Linux follows (path_resolution(7)). */
    private static final int MOST_LINKS = 40;

    private Destination() {}

    /** The path that {@code file} leads to, where there may be nothing yet. */
    static Path of(Path file) throws IOException {
        Path at = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at) && !isOpen(at); links++) {
            Path folder = at.getParent();
            if (links == MOST_LINKS || folder == null) {
                throw new FileSystemLoopException(file.toString());
            }
            at = folder.toRealPath().resolve(Files.readSymbolicLink(at)).normalize();
        }
        return at;
    }

    /** Whether bytes are passed on there, and nothing can stand in its place: a device, a pipe. */
    static boolean isStream(Path destination) throws IOException {
        if (isOpen(destination)) {
            return true;
        }
        return Files.exists(destination, LinkOption.NOFOLLOW_LINKS)
                && Files.readAttributes(
                                destination, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isOther();
    }

    private static boolean isOpen(Path path) {
        return STREAM.matcher(path.toString()).matches();
    }
}
