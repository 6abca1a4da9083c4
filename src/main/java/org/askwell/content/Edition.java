package org.askwell.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A pack in one language.
 *
 * @param language the language of every text in it
 * @param review whether somebody has approved it
 * @param title what the pack is about, as a patient reads it
 * @param topics the questions in their order
 * @param comparison the side-by-side screen, where the pack has one
 * @param recordings what somebody has read aloud, by its sentence
 */
public record Edition(
        Locale language,
        Review.State review,
        String title,
        List<Topic> topics,
        List<GlossaryEntry> glossary,
        Optional<Block.Comparison> comparison,
        Map<String, Recording> recordings) {
    public Edition {
        topics = List.copyOf(topics);
        glossary = List.copyOf(glossary);
        recordings = Map.copyOf(recordings);
    }

    /** The topic with that id. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The glossary entry with that id. */
    public Optional<GlossaryEntry> entry(String term) {
        return glossary.stream().filter(entry -> entry.term().equals(term)).findFirst();
    }
}
