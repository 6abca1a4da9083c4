package org.askwell.content;

import org.askwell.support.Problem;

import java.util.ArrayList;
import java.util.List;

/**
 * The packs that may be shown, and what staff should know of those that may not.
 *
 * @param packs in the order in which they were named; never empty
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
     * The library of {@code candidates}: a refused one never shows, and where none is left the
     * {@code bundled} pack stands in.
     *
     * @throws IllegalArgumentException where the bundled pack is needed and is refused itself
     */
    public static ContentLibrary of(List<PackResult> candidates, PackResult bundled) {
        List<Problem> problems = new ArrayList<>();
        List<Pack> packs = new ArrayList<>();
        candidates.forEach(candidate -> add(candidate, packs, problems));
        if (packs.isEmpty()) {
            add(bundled, packs, problems);
        }
        return new ContentLibrary(packs, problems);
    }

    /** The pack that the kiosk shows first. */
    public Pack first() {
        return packs.getFirst();
    }

    private static void add(PackResult result, List<Pack> packs, List<Problem> problems) {
        problems.addAll(result.problems());
        switch (result) {
            case PackResult.Loaded loaded -> packs.add(loaded.pack());
            case PackResult.Refused _ -> {
                // Its problems are all that is kept of it.
            }
        }
    }
}
