package org.askwell.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that explains one article: its questions in one or more languages, and its facts.
 *
 * @param id such as {@code chemotherapy-immunotherapy}
 * @param source the article and who published it
 * @param author who wrote the screens
 * @param editions one for each language, the pack's own language first
 * @param figures where its drawings are read from
 */
public record Pack(
        String id,
        String source,
        String author,
        Review review,
        List<Fact> facts,
        List<Edition> editions,
        PackFiles figures) {
    public Pack {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
    }

    /** The edition in {@code language}, where there is one. */
    public Optional<Edition> edition(Locale language) {
        return editions.stream()
                .filter(edition -> edition.language().getLanguage().equals(language.getLanguage()))
                .findFirst();
    }
}
