package org.askwell.tour;

import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder that a tour leaves its pictures in. */
final class TourFolder {
    private static final String MARK = "tour.txt";

    /** What a tour leaves: pictures with their numbers, two texts, the export, the data folder. */
    private static final Pattern LEFT =
            Pattern.compile(
                    "[0-9]{2,3}-[a-z0-9-]+[.]png|(tour|passphrase)[.]txt|requests[.]csv|data");

    private TourFolder() {}

    /**
     * Makes {@code folder} ready: new, or without what an earlier tour left; whatever else lies in
     * it stays.
     *
     * @throws ToldException where it holds something else or cannot be written to
     */
    static void prepare(Path folder) throws ToldException {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new ToldException(folder + " is a file; name a folder with --out.");
            }
            Files.createDirectories(folder);
            List<Path> present = entries(folder);
            boolean earlierTour = present.contains(folder.resolve(MARK));
            if (!present.isEmpty() && !earlierTour) {
                throw new ToldException(
                        "The folder "
                                + folder
                                + " is not empty and holds no earlier tour; name another with"
                                + " --out.");
            }
            for (Path old : present) {
                if (LEFT.matcher(old.getFileName().toString()).matches()) {
                    deleteAll(old);
                }
            }
            Files.writeString(folder.resolve(MARK), "The pictures of a tour of Askwell.\n");
        } catch (IOException e) {
            throw new ToldException(
                    "The folder " + folder + " cannot be written to; name another with --out.", e);
        }
    }

    private static void deleteAll(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path inside : entries(path)) {
                deleteAll(inside);
            }
        }
        Files.delete(path);
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
