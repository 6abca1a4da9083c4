package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code audit} is asked.
 *
 * @param data the data folder, where one is named
 * @param site the settings of the centre, where they do not lie in the data folder
 * @param troubleKnown whether staff take note of what does not hold
 */
public record AuditOptions(Optional<Path> data, Optional<Path> site, boolean troubleKnown) {}
