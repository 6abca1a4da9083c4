package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which requests are to be listed.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param site the settings of the centre, where they are not in the data folder
 */
public record ListOptions(Optional<Path> data, Optional<Path> site, RequestFilter filter) {}
