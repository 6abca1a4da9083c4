package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which backup is put where.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param site the settings, which say how long requests are kept, where they do not lie there
 * @param from the folder of a backup, or the database in it
 */
public record RestoreOptions(Optional<Path> data, Optional<Path> site, Path from) {}
