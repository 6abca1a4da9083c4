package org.askwell.kiosk.visit;

import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Decides which of a centre's languages its kiosk can speak, and tells staff of the others. */
public final class LanguageOffer {
    private final SiteSettings site;
    private final List<Pack> packs;
    private final EditionRule editions;
    private final Predicate<Locale> spoken;

    /**
     * @param packs what can be read, never empty
     * @param spoken whether the interface has words in a language
     */
    public LanguageOffer(SiteSettings site, List<Pack> packs, Predicate<Locale> spoken) {
        this.site = site;
        this.packs = List.copyOf(packs);
        this.spoken = spoken;
        editions = new EditionRule(site.showDrafts());
    }

    /** What a person can choose among; the pack's own language where nothing else is left. */
    public Languages languages() {
        List<Locale> offered =
                site.languages().stream().filter(language -> refusal(language).isEmpty()).toList();
        return new Languages(
                offered.isEmpty()
                        ? List.of(packs.getFirst().editions().getFirst().language())
                        : offered,
                editions);
    }

    /** A notice for each language that the settings name and the kiosk does not offer. */
    public List<Problem> problems() {
        return site.languages().stream().flatMap(language -> refusal(language).stream()).toList();
    }

    private Optional<Problem> refusal(Locale language) {
        String tag = language.toLanguageTag();
        if (!spoken.test(language)) {
            return refusal("the program has no words in " + tag, "take it out of the languages");
        }
        if (packs.stream().anyMatch(pack -> editions.offers(pack, language))) {
            return Optional.empty();
        }
        return packs.stream().anyMatch(pack -> pack.edition(language).isPresent())
                ? refusal(
                        "all content in " + tag + " is a draft",
                        "have it checked, or set showDrafts to true")
                : refusal(
                        "no content is in " + tag,
                        "add an edition, or take " + tag + " out of the languages");
    }

    private static Optional<Problem> refusal(String what, String remedy) {
        return Optional.of(Problem.notice("site.json", "languages", what, remedy));
    }
}
