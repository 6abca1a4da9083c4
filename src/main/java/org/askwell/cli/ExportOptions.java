package org.askwell.cli;

import org.askwell.staff.RequestFilter;
import org.askwell.staff.export.ExportFormat;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which requests are to be exported, and how.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param site the settings of the centre, where they are not in the data folder
 * @param out the file to write; empty for standard output
 */
public record ExportOptions(
        Optional<Path> data,
        Optional<Path> site,
        RequestFilter filter,
        ExportFormat format,
        Optional<Path> out) {}
