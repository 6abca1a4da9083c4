package org.askwell.content;

/**
 * The plain meaning of one word.
 *
 * @param term id of the word in every language, such as {@code immune-system}
 * @param word the word as it is written
 * @param meaning what it means, in one or two plain sentences
 * @param basis the facts in which the word occurs
 */
public record GlossaryEntry(String term, String word, String meaning, Basis basis) {}
