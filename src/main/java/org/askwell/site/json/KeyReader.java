package org.askwell.site.json;

import org.askwell.json.JsonRule;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.json.Quoted;
import org.askwell.site.KeyName;
import org.askwell.site.KeySettings;
import org.askwell.site.NavigationAction;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads which keys do what: {@code "speak": ["f9"]}; an action left out keeps its usual keys. */
final class KeyReader {
    private static final JsonRule<List<KeyName>> NAMES =
            JsonRules.list(JsonRules.choice(JsonRules.names(KeyName.class)));

    private KeyReader() {}

    /** The object {@code keys}; empty where one key would do two things. */
    static Optional<KeySettings> read(ObjectReader object) {
        Map<NavigationAction, Set<KeyName>> keys = new EnumMap<>(NavigationAction.class);
        Map<KeyName, String> taken = new HashMap<>();
        boolean clear = true;
        for (Map.Entry<String, NavigationAction> action :
                JsonRules.names(NavigationAction.class).entrySet()) {
            Set<KeyName> names = EnumSet.noneOf(KeyName.class);
            names.addAll(
                    object.optional(action.getKey(), NAMES)
                            .orElseGet(() ->
                                    List.copyOf(KeySettings.DEFAULT.keys(action.getValue()))));
            for (KeyName name : names) {
                String other = taken.put(name, action.getKey());
                if (other != null) {
                    clear = false;
                    object.place(object.has(action.getKey()) ? action.getKey() : other)
                            .error(
                                    "the key "
                                            + Quoted.text(written(name))
                                            + " does both "
                                            + other
                                            + " and "
                                            + action.getKey(),
                                    "give each action keys of its own");
                }
            }
            keys.put(action.getValue(), names);
        }
        return clear ? Optional.of(new KeySettings(keys)) : Optional.empty();
    }

    private static String written(KeyName name) {
        return JsonRules.names(KeyName.class).entrySet().stream()
                .filter(entry -> entry.getValue() == name)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
