package org.askwell.content;

import java.io.IOException;

/** A sentence that somebody has read aloud. */
@FunctionalInterface
public interface Recording {

    /**
     * The bytes of its WAV file.
     *
     * @throws IOException where the file is gone or has changed for the worse
     */
    byte[] read() throws IOException;
}
