package org.askwell.content.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonRule;
import org.askwell.json.JsonRules;
import org.askwell.json.Quoted;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What an id in a pack may look like. */
final class Ids {
    /** A word id as it stands in a glossary mark. */
    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern FACT = Pattern.compile("[A-Za-z][A-Za-z0-9.-]*");
    private static final int LONGEST = 60;

    private Ids() {}

    /** The id of a pack, a topic or a term. */
    static JsonRule<String> slug() {
        return matching(SLUG, "use small letters, digits and hyphens, such as side-effects");
    }

    /** The id of a fact. */
    static JsonRule<String> fact() {
        return matching(FACT, "use a letter, then letters and digits, such as F5");
    }

    /** Tells of every id that comes a second time. */
    static final class Once {
        private final Set<String> seen = new HashSet<>();

        void check(FileLocation place, String id) {
            if (!seen.add(id)) {
                place.error(Quoted.text(id) + " is used twice", "give each its own id");
            }
        }
    }

    private static JsonRule<String> matching(Pattern pattern, String remedy) {
        return (place, value) ->
                JsonRules.text(LONGEST)
                        .read(place, value)
                        .filter(id -> {
                            boolean fits = pattern.matcher(id).matches();
                            if (!fits) {
                                place.error(Quoted.text(id) + " is not an id", remedy);
                            }
                            return fits;
                        });
    }
}
