package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.Fact;
import org.askwell.content.SafetyNotes;
import org.askwell.content.Topic;
import org.askwell.json.FileLocation;
import org.askwell.json.Quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a pack to its own rule that some facts are never said without another. */
final class SafetyNoteCheck {
    private final PackReading pack;
    private final List<Fact> facts;
    private final SafetyNotes notes;

    SafetyNoteCheck(PackReading pack, List<Fact> facts) {
        this.pack = pack;
        this.facts = facts;
        notes = SafetyNotes.of(facts);
    }

    /** Tells of each statement in {@code editions} whose warning does not stand before it. */
    void check(List<Edition> editions) {
        checkNames();
        for (Edition edition : editions) {
            String folder = edition.language().toLanguageTag() + "/";
            edition.topics()
                    .forEach(topic ->
                            check(topic, pack.place(folder + "topics/" + topic.id() + ".json")));
            edition.comparison()
                    .ifPresent(comparison ->
                            check(comparison, pack.place(folder + "comparison.json")));
        }
    }

    private void checkNames() {
        List<String> known = facts.stream().map(Fact::id).toList();
        for (int i = 0; i < facts.size(); i++) {
            FileLocation place =
                    pack.place(PackLoader.FACTS_FILE)
                            .member("facts")
                            .item(i)
                            .member("neverWithout");
            facts.get(i)
                    .neverWithout()
                    .filter(named -> !known.contains(named))
                    .ifPresent(named ->
                            place.error(
                                    "there is no fact " + Quoted.text(named),
                                    "add it to facts.json, or name another"));
        }
    }

    private void check(Topic topic, FileLocation file) {
        Set<String> warned = new HashSet<>();
        for (int i = 0; i < topic.blocks().size(); i++) {
            Block block = topic.blocks().get(i);
            FileLocation place = file.member("blocks").item(i);
            tell(notes.neededBy(block), warned, place, "put a callout on it before this block");
            // Pages repeat one note.
            if (warned.isEmpty() && notes.isNote(block)) {
                warned.addAll(block.basis().facts());
            }
        }
    }

    private void check(Block.Comparison comparison, FileLocation file) {
        Set<String> warned =
                comparison.note().map(note -> Set.copyOf(note.basis().facts())).orElse(Set.of());
        for (int i = 0; i < comparison.rows().size(); i++) {
            tell(
                    notes.neededBy(comparison.rows().get(i).basis()),
                    warned,
                    file.member("rows").item(i),
                    "add a \"note\" on it to the comparison");
        }
    }

    private static void tell(
            List<String> notes, Set<String> warned, FileLocation place, String remedy) {
        notes.stream()
                .filter(needed -> !warned.contains(needed))
                .forEach(needed ->
                        place.error(
                                "rests on a fact that is never said without " + Quoted.text(needed),
                                remedy));
    }
}
