package org.askwell.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is reviewed.
 *
 * @param folder of one pack
 * @param language tag of the language; empty for the pack's own
 */
public record ReviewedPack(Path folder, Optional<String> language) {}
