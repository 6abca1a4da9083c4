package org.askwell.content;

import java.util.List;

/**
 * One question and its answer in one language.
 *
 * @param id names the topic in every language, such as {@code side-effects}
 * @param question the question as a patient reads it
 * @param shortTitle the question in a few words, for narrow places
 * @param icon the picture on its tile
 * @param blocks the answer; the first is a {@link Block.ShortAnswer}
 * @param questions what a patient may want to ask the medical team about it; may be empty
 */
public record Topic(
        String id,
        String question,
        String shortTitle,
        TopicIcon icon,
        List<Block> blocks,
        List<TeamQuestion> questions) {
    public Topic {
        blocks = List.copyOf(blocks);
        questions = List.copyOf(questions);
    }

    /** The texts of the answer in reading order; titles, labels and descriptions are left out. */
    public List<RichText> texts() {
        return blocks.stream().flatMap(block -> TextsOf.block(block).stream()).toList();
    }
}
