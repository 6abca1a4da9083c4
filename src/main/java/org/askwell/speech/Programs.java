package org.askwell.speech;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Runs a program of the machine and returns what it writes. */
public interface Programs {

    /**
     * Runs {@code command} with {@code input} on its standard input.
     *
     * @param environment variables to be set for it, as {@code NAME=value}
     * @param most bytes that it may write
     * @return what it wrote to its standard output
     * @throws IOException where there is no such program, it fails, takes longer than {@code limit}
     *     or writes more than {@code most}
     * @throws InterruptedException where it is interrupted; the program is then ended
     */
    byte[] run(
            List<String> command, List<String> environment, String input, Duration limit, int most)
            throws IOException, InterruptedException;
}
