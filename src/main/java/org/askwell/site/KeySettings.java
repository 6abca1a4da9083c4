package org.askwell.site;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which keys do what, so that an assistive keypad fits; a key does one thing at most. */
public record KeySettings(Map<KeyAction, Set<KeyName>> keys) {
    /** The keys of a site that names none of its own. */
    public static final KeySettings DEFAULT =
            new KeySettings(
                    Map.of(
                            KeyAction.UP, Set.of(KeyName.UP, KeyName.KP_UP),
                            KeyAction.DOWN, Set.of(KeyName.DOWN, KeyName.KP_DOWN),
                            KeyAction.LEFT, Set.of(KeyName.LEFT, KeyName.KP_LEFT),
                            KeyAction.RIGHT, Set.of(KeyName.RIGHT, KeyName.KP_RIGHT),
                            KeyAction.SELECT, Set.of(KeyName.ENTER),
                            KeyAction.BACK, Set.of(KeyName.ESCAPE),
                            KeyAction.HOME, Set.of(KeyName.HOME),
                            KeyAction.HELP, Set.of(KeyName.F1, KeyName.HELP),
                            KeyAction.SPEAK, Set.of(KeyName.F9)));

    public KeySettings {
        Map<KeyAction, Set<KeyName>> copied = new EnumMap<>(KeyAction.class);
        keys.forEach((action, names) -> copied.put(action, Set.copyOf(names)));
        keys = Map.copyOf(copied);
    }

    /**
     * What the key with that name does; empty where it does nothing, or has a name unknown here.
     */
    public Optional<KeyAction> action(String key) {
        return keys.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(name -> name.name().equals(key)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The keys for {@code action}; empty where none does it. */
    public Set<KeyName> keys(KeyAction action) {
        return keys.getOrDefault(action, Set.of());
    }
}
