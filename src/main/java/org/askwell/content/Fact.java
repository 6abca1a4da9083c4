package org.askwell.content;

/**
 * A statement that blocks may rest on.
 *
 * @param id such as {@code F5}
 * @param statement the fact in our own words
 * @param source where it comes from
 */
public record Fact(String id, String statement, String source) {}
