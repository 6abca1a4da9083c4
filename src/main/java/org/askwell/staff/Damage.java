package org.askwell.staff;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A log that was damaged, in whose place another was begun.
 *
 * @param folder where it was set aside; empty where it has been erased since
 * @param takenOver how many of its requests are in the new one
 * @param lost how many are known not to be; empty where nobody can tell
 * @param number of the damage in the log, so that only what was seen is taken note of
 */
public record Damage(Optional<Path> folder, int takenOver, OptionalInt lost, long number) {}
