package org.askwell.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every byte of every file in a folder and those below it.
 *
 * @param folder the data folder
 */
public record FolderBytes(Path folder) {

    /** Whether some file holds {@code sought} in one piece. */
    public boolean hold(byte[] sought) {
        String text = new String(sought, StandardCharsets.ISO_8859_1);
        return files().stream().anyMatch(file -> text(file).contains(text));
    }

    /** Whether some file holds {@code sought} in UTF-8. */
    public boolean hold(String sought) {
        return hold(sought.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
