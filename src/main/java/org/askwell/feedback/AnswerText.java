package org.askwell.feedback;

import java.time.LocalDate;

/**
 * An answer as its words stood, in whichever language: what somebody finds clear or not.
 *
 * @param pack the id of its pack
 * @param version the day on which its authors last compared the pack with its source, which a
 *     changed text moves on
 * @param answer the id of its topic, or {@link #COMPARISON}
 */
public record AnswerText(String pack, LocalDate version, String answer) {
    /** The side-by-side screen of a pack; no topic can have that id. */
    public static final String COMPARISON = "(comparison)";
}
