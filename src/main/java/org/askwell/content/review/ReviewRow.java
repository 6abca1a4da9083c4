package org.askwell.content.review;

import org.askwell.content.Basis;
import org.askwell.content.Block;

import java.util.List;

/**
 * Something that patients see, beside what it rests on.
 *
 * @param kind what it is, for a reviewer, such as {@code Paragraph}
 * @param texts its texts in reading order, glossary marks left out
 */
record ReviewRow(String kind, List<String> texts, List<Block.Picture> pictures, Basis basis) {
    ReviewRow {
        texts = List.copyOf(texts);
        pictures = List.copyOf(pictures);
    }

    /** A row without drawings. */
    ReviewRow(String kind, List<String> texts, Basis basis) {
        this(kind, texts, List.of(), basis);
    }
}
