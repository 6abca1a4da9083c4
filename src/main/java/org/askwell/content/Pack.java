package org.askwell.content;

import org.askwell.content.figure.DrawingSource;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that explains one article: its questions in one or more languages, and its facts.
 *
 * @param id such as {@code chemotherapy-immunotherapy}
 * @param kind what it explains
 * @param source the article and who published it
 * @param author who wrote the screens
 * @param editions one for each language, the pack's own language first
 * @param drawings its drawings by their paths inside the pack
 */
public record Pack(
        String id,
        Kind kind,
        String source,
        String author,
        Review review,
        List<Fact> facts,
        List<Edition> editions,
        DrawingSource drawings) {
    public Pack {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
    }

    /** What a pack explains. */
    public enum Kind {
        /** Something that a patient wants to know. */
        ARTICLE,
        /** The kiosk itself. */
        HELP
    }

    /** The same pack with {@code other} editions in the place of its own. */
    public Pack with(List<Edition> other) {
        return new Pack(id, kind, source, author, review, facts, other, drawings);
    }

    /** Whether it was reviewed later than {@code other}. */
    public boolean newerThan(Pack other) {
        return review.last().isAfter(other.review().last());
    }

    /** The edition in {@code language}, where there is one. */
    public Optional<Edition> edition(Locale language) {
        return editions.stream()
                .filter(edition -> edition.language().getLanguage().equals(language.getLanguage()))
                .findFirst();
    }
}
