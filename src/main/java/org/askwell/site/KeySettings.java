package org.askwell.site;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which keys do what, so that an assistive keypad fits; a key does one thing at most. */
public record KeySettings(Map<NavigationAction, Set<KeyName>> keys) {
    /** The keys of a site that names none of its own. */
    public static final KeySettings DEFAULT =
            new KeySettings(
                    Map.of(
                            NavigationAction.UP, Set.of(KeyName.UP, KeyName.KP_UP),
                            NavigationAction.DOWN, Set.of(KeyName.DOWN, KeyName.KP_DOWN),
                            NavigationAction.LEFT, Set.of(KeyName.LEFT, KeyName.KP_LEFT),
                            NavigationAction.RIGHT, Set.of(KeyName.RIGHT, KeyName.KP_RIGHT),
                            NavigationAction.SELECT, Set.of(KeyName.ENTER),
                            NavigationAction.BACK, Set.of(KeyName.ESCAPE),
                            NavigationAction.HOME, Set.of(KeyName.HOME),
                            NavigationAction.HELP, Set.of(KeyName.F1, KeyName.HELP),
                            NavigationAction.SPEAK, Set.of(KeyName.F9),
                            NavigationAction.SCAN, Set.of(KeyName.F8)));

    public KeySettings {
        Map<NavigationAction, Set<KeyName>> copied = new EnumMap<>(NavigationAction.class);
        keys.forEach((action, names) -> copied.put(action, Set.copyOf(names)));
        keys = Map.copyOf(copied);
    }

    /**
     * What the key with that name does; empty where it does nothing, or has a name unknown here.
     */
    public Optional<NavigationAction> action(String key) {
        return keys.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(name -> name.name().equals(key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The keys for {@code action}; empty where none does it. */
    public Set<KeyName> keys(NavigationAction action) {
        return keys.getOrDefault(action, Set.of());
    }
}
