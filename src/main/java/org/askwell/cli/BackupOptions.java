package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a backup is asked for.
 *
 * @param data the data folder, where it is not the one of the platform
 * @param site the settings of the centre, where they do not lie in the data folder
 * @param to where it goes, where not to the folder of the settings
 */
public record BackupOptions(Optional<Path> data, Optional<Path> site, Optional<Path> to) {}
