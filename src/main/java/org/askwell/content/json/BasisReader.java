package org.askwell.content.json;

import org.askwell.content.Basis;
import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a block rests on, and remembers which facts are used. */
final class BasisReader {
    private static final String FACTS = "facts";
    private static final String MEDICAL = "medical";

    private final Optional<Set<String>> known;
    private final Set<String> used = new HashSet<>();

    /**
     * @param known the ids of the pack's facts; empty where they could not be read, so that no fact
     *     is known to be missing
     */
    BasisReader(Optional<Set<String>> known) {
        this.known = known;
    }

    /** Reads {@code facts} or {@code medical}, of which an object has exactly one. */
    Basis read(ObjectReader object) {
        Optional<List<String>> facts = object.optional(FACTS, JsonRules.nonEmptyList(this::fact));
        Optional<Boolean> medical = object.optional(MEDICAL, JsonRules::truth);
        if (object.has(FACTS) && object.has(MEDICAL)) {
            object.place().error("has both \"facts\" and \"medical\"", "keep one of the two");
        } else if (medical.orElse(false)) {
            object.place(MEDICAL)
                    .error(
                            "a medical text has no fact",
                            "name its facts instead: \"facts\": [ … ]");
        } else if (!object.has(FACTS) && !object.has(MEDICAL)) {
            object.place()
                    .error(
                            "rests on no fact",
                            "add \"facts\": [ … ], or \"medical\": false where it says nothing"
                                    + " medical");
        }
        return facts.<Basis>map(Basis.OnFacts::new).orElseGet(Basis.NotMedical::new);
    }

    /** Whether anything that was read rests on the fact with that id. */
    boolean used(String id) {
        return used.contains(id);
    }

    private Optional<String> fact(FileLocation place, JsonValue value) {
        Optional<String> id = Ids.fact().read(place, value);
        id.ifPresent(used::add);
        id.filter(found -> known.isPresent() && !known.get().contains(found))
                .ifPresent(found ->
                        place.error(
                                "there is no fact " + Quoted.text(found),
                                "add it to facts.json, or name another"));
        return id;
    }
}
