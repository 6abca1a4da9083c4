package org.askwell.content;

import java.util.Optional;

/**
 * A statement that blocks may rest on.
 *
 * @param id such as {@code F5}
 * @param statement the fact in our own words
 * @param source where it comes from
 * @param neverWithout the id of the fact that stands on every page that says this one, such as a
 *     warning beside what reassures
 */
public record Fact(String id, String statement, String source, Optional<String> neverWithout) {}
