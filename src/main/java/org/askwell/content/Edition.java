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
 * @param signOff who has signed it as it stands; empty where nobody has, or it has changed since
 */
public record Edition(
        Locale language,
        Review.State review,
        String title,
        List<Topic> topics,
        List<GlossaryEntry> glossary,
        Optional<Block.Comparison> comparison,
        Map<String, Recording> recordings,
        Optional<SignOff> signOff) {
    public Edition {
        topics = List.copyOf(topics);
        glossary = List.copyOf(glossary);
        recordings = Map.copyOf(recordings);
    }

    /** This edition, signed as it stands. */
    public Edition signed(SignOff by) {
        return new Edition(
                language, review, title, topics, glossary, comparison, recordings, Optional.of(by));
    }

    /** The files of the drawings in it, each once, in reading order. */
    public List<String> drawings() {
        return topics.stream()
                .flatMap(topic -> topic.blocks().stream())
                .flatMap(block -> PicturesOf.block(block).stream())
                .map(Block.Picture::file)
                .distinct()
                .toList();
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
