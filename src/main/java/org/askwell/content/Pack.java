package org.askwell.content;

import org.askwell.content.figure.Drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that explains one article: its questions in one or more languages, and its facts.
 *
 * @param id such as {@code chemotherapy-immunotherapy}
 * @param source the article and who published it
 * @param author who wrote the screens
 * @param editions one for each language, the pack's own language first
 * @param drawings its drawings by their paths inside the pack
 */
public record Pack(
        String id,
        String source,
        String author,
        Review review,
        List<Fact> facts,
        List<Edition> editions,
        Map<String, Drawing> drawings) {
    public Pack {
        facts = List.copyOf(facts);
        editions = List.copyOf(editions);
        drawings = Map.copyOf(drawings);
    }

    /** The edition in {@code language}, where there is one. */
    public Optional<Edition> edition(Locale language) {
        return editions.stream()
                .filter(edition -> edition.language().getLanguage().equals(language.getLanguage()))
                .findFirst();
    }
}
