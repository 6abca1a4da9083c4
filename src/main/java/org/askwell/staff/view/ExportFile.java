package org.askwell.staff.view;

import org.askwell.support.ToldException;

import java.nio.file.Path;

/** Writes all requests to a file that staff can take along. */
@FunctionalInterface
public interface ExportFile {

    /**
     * Writes the file.
     *
     * @return where it is
     * @throws ToldException where it cannot be written
     */
    Path write() throws ToldException;
}
