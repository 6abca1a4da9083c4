package org.askwell.staff;

import java.time.Instant;

/**
 * The requests that were erased although nobody had rung, since staff last took note of them.
 *
 * @param requests how many, 1 or more
 * @param last when the last of them was erased
 * @param upTo the number of that erasing in the log, so that only what was seen is taken note of
 */
public record Uncalled(int requests, Instant last, long upTo) {}
