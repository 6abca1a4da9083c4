package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code feedback} is asked.
 *
 * @param data the data folder, where one is named
 * @param site the settings of the centre, where they do not lie in the data folder
 * @param out the file to write; empty for standard output
 */
public record FeedbackOptions(Optional<Path> data, Optional<Path> site, Optional<Path> out) {}
