package org.askwell.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** The files of a pack that is part of the program. */
public final class BundledPackFiles implements PackFiles {
    private final String folder;

    /**
     * @param folder absolute path on the class path, such as {@code
     *     /content/chemotherapy-immunotherapy}
     */
    public BundledPackFiles(String folder) {
        this.folder = folder;
    }

    @Override
    public byte[] read(String path, long limit) throws IOException {
        PackPath.check(path);
        try (InputStream in = BundledPackFiles.class.getResourceAsStream(folder + "/" + path)) {
            if (in == null) {
                throw new NoSuchFileException(path);
            }
            byte[] bytes = in.readNBytes(Math.toIntExact(limit));
            if (in.read() >= 0) {
                throw PackPath.tooLarge(limit);
            }
            return bytes;
        }
    }
}
