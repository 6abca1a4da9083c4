package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a kiosk is to be set up.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param recovery file to write the recovery key to; it must not exist yet
 */
public record SetUpOptions(Optional<Path> data, Path recovery) {}
