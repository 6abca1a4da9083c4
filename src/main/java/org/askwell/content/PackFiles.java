package org.askwell.content;

import java.io.IOException;
import java.util.List;

/** Reads the files of one pack, wherever they lie: in a folder or inside the program. */
public interface PackFiles {

    /**
     * The bytes of a file.
     *
     * @param path relative to the pack, with {@code /} between its parts
     * @param limit the most bytes that it may have
     * @throws java.nio.file.NoSuchFileException where there is no such file
     * @throws IOException where it is larger than {@code limit}, lies outside the pack or cannot be
     *     read
     */
    byte[] read(String path, long limit) throws IOException;

    /**
     * The links in the pack that lead back to themselves or to a folder around them, so that
     * whoever follows them never ends; relative to the pack.
     */
    default List<String> endlessLinks() {
        return List.of();
    }
}
