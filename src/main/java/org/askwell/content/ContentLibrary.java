package org.askwell.content;

import org.askwell.work.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The packs that may be shown, and what staff should know of those that may not.
 *
 * @param packs in the order in which they are offered; never empty, each id once
 * @param problems of all packs, those that are shown and those that are not
 */
public record ContentLibrary(List<Pack> packs, List<Problem> problems) {

    /**
     * @throws IllegalArgumentException where there is no pack
     */
    public ContentLibrary {
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("a library holds at least one pack");
        }
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /**
     * The library of all {@code candidates} that loaded. Of two with one id the one reviewed later
     * is kept, and the earlier one in the list where both were reviewed on the same day. Where no
     * article is left, the {@code bundled} packs stand in.
     *
     * @throws IllegalArgumentException where the bundled packs are needed and are refused
     */
    public static ContentLibrary of(List<PackResult> candidates, List<PackResult> bundled) {
        List<Problem> problems = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        candidates.forEach(candidate -> add(candidate, packs, problems));
        if (packs.stream().noneMatch(ContentLibrary::isArticle)) {
            bundled.forEach(pack -> add(pack, packs, problems));
        }
        return new ContentLibrary(packs, problems);
    }

    /** The article that the kiosk shows first; a pack of help where there is no article. */
    public Pack first() {
        return articles().stream().findFirst().orElseGet(packs::getFirst);
    }

    /** The packs that explain something medical. */
    public List<Pack> articles() {
        return packs.stream().filter(ContentLibrary::isArticle).toList();
    }

    /** The packs that explain the kiosk itself. */
    public List<Pack> help() {
        return packs.stream().filter(pack -> !isArticle(pack)).toList();
    }

    /** The pack with that id. */
    public Optional<Pack> pack(String id) {
        return packs.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    private static boolean isArticle(Pack pack) {
        return pack.kind() == Pack.Kind.ARTICLE;
    }

    private static void add(PackResult result, List<Pack> packs, List<Problem> problems) {
        problems.addAll(result.problems());
        // Of one that is refused, its problems are all that is kept.
        if (result instanceof PackResult.Loaded loaded) {
            keepNewest(loaded.pack(), packs);
        }
    }

    private static void keepNewest(Pack pack, List<Pack> packs) {
        for (int i = 0; i < packs.size(); i++) {
            if (packs.get(i).id().equals(pack.id())) {
                packs.set(i, pack.newerThan(packs.get(i)) ? pack : packs.get(i));
                return;
            }
        }
        packs.add(pack);
    }
}
