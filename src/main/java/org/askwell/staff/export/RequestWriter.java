package org.askwell.staff.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes requests in one format. */
public interface RequestWriter {

    /**
     * Writes {@code rows} to {@code out}, flushes it and leaves it open.
     *
     * @throws IOException where {@code out} takes no more
     */
    void write(List<RequestRow> rows, OutputStream out) throws IOException;
}
