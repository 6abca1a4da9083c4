package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code requests purge} was asked for.
 *
 * @param site the settings that say how long requests are kept, where they are not in the data
 *     folder
 * @param clockIsRight whether whoever asks says that the date is right
 * @param retentionIsRight whether they say that a shorter time of keeping is meant
 */
public record PurgeOptions(
        Optional<Path> data, Optional<Path> site, boolean clockIsRight, boolean retentionIsRight) {}
