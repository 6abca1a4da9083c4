package org.askwell;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws the rooms of the program one above the other, each with those below that it knows. */
final class HouseDrawing {
    private final Map<String, Set<String>> known = new TreeMap<>();

    HouseDrawing(JavaClasses program) {
        for (JavaClass drawn : program) {
            if (!room(drawn).isEmpty()) {
                Set<String> rooms = known.computeIfAbsent(room(drawn), _ -> new TreeSet<>());
                drawn.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(HouseDrawing::room)
                        .filter(room -> !room.isEmpty() && !room.equals(room(drawn)))
                        .forEach(rooms::add);
            }
        }
    }

    /** A line for each room: no line knows one above it. */
    String lines() {
        return storeys().reversed().stream()
                .flatMap(List::stream)
                .map(room -> String.format(Locale.ROOT, "%-9s knows %s", room, names(room)))
                .collect(Collectors.joining("\n"));
    }

    private String names(String room) {
        Set<String> rooms = knownTo(room);
        return rooms.isEmpty() ? "nobody" : String.join(", ", rooms);
    }

    /** The rooms from the ground up; each stands on the storey above the highest that it knows. */
    private List<List<String>> storeys() {
        List<List<String>> storeys = new ArrayList<>();
        Set<String> built = new TreeSet<>();
        while (built.size() < known.size()) {
            List<String> next =
                    known.keySet().stream()
                            .filter(room -> !built.contains(room))
                            .filter(room -> built.containsAll(knownTo(room)))
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("the rooms know each other in a circle");
            }
            built.addAll(next);
            storeys.add(next);
        }
        return storeys;
    }

    private Set<String> knownTo(String room) {
        return known.getOrDefault(room, Set.of());
    }

    private static String room(JavaClass found) {
        String prefix = "org.askwell.";
        String name = found.getPackageName();
        return name.startsWith(prefix)
                ? name.substring(prefix.length()).replaceFirst("[.].*", "")
                : "";
    }
}
