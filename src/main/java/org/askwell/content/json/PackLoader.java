package org.askwell.content.json;

import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Fact;
import org.askwell.content.Pack;
import org.askwell.content.PackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.Review;
import org.askwell.content.figure.DrawingReader;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a pack and tells everything that is wrong with it at once. */
public final class PackLoader {
    static final String FACTS_FILE = "facts.json";

    private final DrawingReader drawings;

    public PackLoader(DrawingReader drawings) {
        this.drawings = drawings;
    }

    /**
     * Reads the pack in {@code files}.
     *
     * @param today the day for which overdue reviews are told
     */
    public PackResult load(PackFiles files, LocalDate today) {
        return load(new PackReading(files, false), files, today, true);
    }

    /**
     * Reads a pack that is part of the program, and was judged when that was built: its sentences
     * are not measured, and its drawings are read when they are drawn.
     *
     * @param drafts whether drafts of translations can show; of those that cannot, only what the
     *     manifest says is kept
     */
    public PackResult loadKnownGood(PackFiles files, LocalDate today, boolean drafts) {
        return load(new PackReading(files, true), files, today, drafts);
    }

    private PackResult load(PackReading pack, PackFiles files, LocalDate today, boolean drafts) {
        files.endlessLinks()
                .forEach(link ->
                        pack.place(link)
                                .error(
                                        "is a link to itself or to a folder around it",
                                        "remove it"));
        Optional<Manifest> manifest =
                pack.json(ManifestReader.FILE, new ManifestReader(today)::read);
        if (manifest.isEmpty()) {
            // Everything else is read by what it lists.
            return new PackResult.Refused(pack.problems());
        }
        Optional<List<Fact>> facts = pack.json(FACTS_FILE, PackLoader::facts);
        BasisReader basis = new BasisReader(facts.map(PackLoader::ids));
        FigureReader figures = new FigureReader(pack, drawings);
        List<Manifest.Language> languages = manifest.get().languages();
        List<Edition> editions =
                languages.stream()
                        .map(language -> {
                            EditionReader reader =
                                    new EditionReader(pack, basis, figures, language);
                            return drafts || shows(language, languages)
                                    ? reader.read(manifest.get().topics())
                                    : reader.titleAlone();
                        })
                        .toList();
        if (!pack.knownGood()) {
            facts.ifPresent(all -> new SafetyNoteCheck(pack, all).check(editions));
            checkTitles(manifest.get(), pack.place(ManifestReader.FILE));
        }
        if (!pack.refused()) {
            TranslationCheck check = new TranslationCheck(pack, editions.getFirst());
            for (int i = 1; i < editions.size(); i++) {
                if (!pack.knownGood()) {
                    check.check(editions.get(i));
                }
                tellDraft(editions.get(i), pack.place(ManifestReader.FILE), i);
            }
        }
        if (!pack.refused()) {
            // What could not be read may use any of them.
            facts.ifPresent(all -> tellUnused(all, basis, pack));
        }
        return pack.refused()
                ? new PackResult.Refused(pack.problems(), pack.ages())
                : loaded(
                        pack,
                        files,
                        manifest.get(),
                        pack(manifest.get(), facts.orElse(List.of()), editions, figures));
    }

    /** As {@link EditionRule} has it where drafts do not show. */
    private static boolean shows(Manifest.Language language, List<Manifest.Language> all) {
        return language.review() != Review.State.DRAFT || language.equals(all.getFirst());
    }

    private static PackResult loaded(
            PackReading reading, PackFiles files, Manifest manifest, Pack pack) {
        Pack signed = new SignOffCheck(reading, files).holding(pack, manifest.languages());
        return new PackResult.Loaded(signed, reading.problems(), reading.ages());
    }

    /** The title is judged here, as a manifest is read before it is known what to judge. */
    private static void checkTitles(Manifest manifest, FileLocation place) {
        LocalAdviceRule.check(place.member("source"), manifest.source());
        for (int i = 0; i < manifest.languages().size(); i++) {
            LocalAdviceRule.check(
                    place.member("languages").item(i).member("title"),
                    manifest.languages().get(i).title());
        }
    }

    private static void tellDraft(Edition translation, FileLocation manifest, int index) {
        if (translation.review() == Review.State.DRAFT) {
            manifest.member("languages")
                    .item(index)
                    .member("review")
                    .notice(
                            "the translation into "
                                    + translation.language().toLanguageTag()
                                    + " is a draft and shows only where the site shows drafts",
                            "have it checked and set checked-against-source");
        }
    }

    private static Pack pack(
            Manifest manifest, List<Fact> facts, List<Edition> editions, FigureReader figures) {
        return new Pack(
                manifest.id(),
                manifest.kind(),
                manifest.source(),
                manifest.author(),
                manifest.review(),
                facts,
                editions,
                figures.drawings());
    }

    private static Optional<List<Fact>> facts(ObjectReader object) {
        Ids.Once ids = new Ids.Once();
        return object.required("facts", JsonRules.list(JsonRules.object(fact -> fact(fact, ids))));
    }

    private static Optional<Fact> fact(ObjectReader object, Ids.Once ids) {
        Optional<String> id = object.required("id", Ids.fact());
        id.ifPresent(found -> ids.check(object.place("id"), found));
        return Optional.of(
                new Fact(
                        id.orElse(""),
                        object.required("statement", JsonRules::text).orElse(""),
                        object.required("source", JsonRules::text).orElse(""),
                        object.optional("neverWithout", Ids.fact())));
    }

    private static Set<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }

    private static void tellUnused(List<Fact> facts, BasisReader basis, PackReading pack) {
        for (int i = 0; i < facts.size(); i++) {
            String id = facts.get(i).id();
            if (!basis.used(id)) {
                pack.place(FACTS_FILE)
                        .member("facts")
                        .item(i)
                        .notice(
                                "fact " + Quoted.text(id) + " is never used",
                                "name it where it is said, or remove it");
            }
        }
    }
}
