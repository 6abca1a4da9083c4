package org.askwell.content;

/**
 * A question that a patient may want to ask the medical team.
 *
 * @param id names the question within its topic, in every language
 * @param text the question as the patient would ask it
 */
public record TeamQuestion(String id, String text) {}
