package org.askwell.cli;

import org.askwell.staff.RequestFilter;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which requests are to be listed.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param site the settings of the centre, where they are not in the data folder
 * @param lossKnown whether staff know that an earlier log is gone, and need not be told again
 * @param changesKnown whether staff know what others have changed in the log
 */
public record ListOptions(
        Optional<Path> data,
        Optional<Path> site,
        RequestFilter filter,
        boolean lossKnown,
        boolean changesKnown) {}
