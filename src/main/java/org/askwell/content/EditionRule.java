package org.askwell.content;

import java.util.Locale;
import java.util.Optional;

/**
 * Which edition of a pack a person reads.
 *
 * @param drafts whether translations show that nobody has checked yet
 */
public record EditionRule(boolean drafts) {

    /** Whether {@code pack} can be read in {@code language}. */
    public boolean offers(Pack pack, Locale language) {
        return shown(pack, language).isPresent();
    }

    /** What somebody who reads {@code language} gets: it, or else the pack's own language. */
    public Edition edition(Pack pack, Locale language) {
        return shown(pack, language).orElseGet(() -> pack.editions().getFirst());
    }

    /**
     * Whether nobody has checked yet what {@code edition} of {@code pack} says, in the pack's own
     * language or in another.
     */
    public static boolean isDraft(Pack pack, Edition edition) {
        return pack.review().state() == Review.State.DRAFT
                || edition.review() == Review.State.DRAFT;
    }

    private Optional<Edition> shown(Pack pack, Locale language) {
        return pack.edition(language)
                .filter(edition ->
                        drafts
                                || edition.review() != Review.State.DRAFT
                                || edition.equals(pack.editions().getFirst()));
    }
}
