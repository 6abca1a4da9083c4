package org.askwell.bench;

import java.util.List;
import java.util.Optional;

/**
 * A program that is measured.
 *
 * @param start what leads from its first screen to the questions, where there is such a screen
 * @param question opens the first answer
 * @param back leads from there to the questions
 */
record Subject(
        String name, List<String> command, Optional<Place> start, Place question, Place back) {}
