package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A sealed export to be opened.
 *
 * @param keys a copy of {@code keys.json} that opens it; empty for the one of the data folder
 */
public record SealedFile(Path file, Optional<Path> keys) {}
