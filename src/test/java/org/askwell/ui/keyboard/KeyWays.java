package org.askwell.ui.keyboard;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the keys of a layout are reached from one another, and which letters they can write. */
record KeyWays(KeyboardLayout layout) {

    /** The turns from {@code page} to the nearest page with a key that is {@code wanted}. */
    Optional<List<KeyCap.Turn>> turns(String page, Predicate<KeyCap> wanted) {
        Map<String, List<KeyCap.Turn>> ways = new HashMap<>(Map.of(page, List.of()));
        Deque<String> next = new ArrayDeque<>(List.of(page));
        while (!next.isEmpty()) {
            String at = next.remove();
            List<KeyCap.Turn> way = Objects.requireNonNull(ways.get(at));
            if (keys(at).anyMatch(wanted)) {
                return Optional.of(way);
            }
            keys(at).forEach(key -> {
                if (key instanceof KeyCap.Turn turn && !ways.containsKey(turn.page())) {
                    ways.put(turn.page(), Stream.concat(way.stream(), Stream.of(turn)).toList());
                    next.add(turn.page());
                }
            });
        }
        return Optional.empty();
    }

    /** Whether keys write the small letter {@code letter}, by itself or with marks put on it. */
    boolean write(String letter) {
        if (turns(layout.first(), letter(letter)).isPresent()) {
            return true;
        }
        String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
        int last = apart.length() - 1;
        return last > 0
                && turns(layout.first(), mark(apart.substring(last))).isPresent()
                && write(Normalizer.normalize(apart.substring(0, last), Normalizer.Form.NFC));
    }

    /** A letter that offers {@code form} when it is held. */
    Optional<String> holder(String form) {
        return layout.accents().entrySet().stream()
                .filter(entry -> entry.getValue().contains(form))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    static Predicate<KeyCap> letter(String text) {
        return key -> key instanceof KeyCap.Letter letter && letter.text().equals(text);
    }

    static Predicate<KeyCap> mark(String combining) {
        return key -> key instanceof KeyCap.Mark mark && mark.combining().equals(combining);
    }

    static Predicate<KeyCap> action(KeyCap.Kind kind) {
        return key -> key instanceof KeyCap.Action action && action.kind() == kind;
    }

    private Stream<KeyCap> keys(String page) {
        return layout.pages().getOrDefault(page, List.of()).stream().flatMap(List::stream);
    }
}
