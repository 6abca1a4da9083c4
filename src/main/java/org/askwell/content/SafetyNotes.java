package org.askwell.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which statements of a pack may not be read without a warning, and which block warns.
 *
 * @param warnings for the id of such a fact the id of the fact that has to stand beside it
 */
public record SafetyNotes(Map<String, String> warnings) {
    public SafetyNotes {
        warnings = Map.copyOf(warnings);
    }

    /** The notes that {@code facts} ask for. */
    public static SafetyNotes of(Collection<Fact> facts) {
        return new SafetyNotes(
                facts.stream()
                        .filter(fact -> fact.neverWithout().isPresent())
                        .collect(
                                Collectors.toMap(
                                        Fact::id,
                                        fact -> fact.neverWithout().orElseThrow(),
                                        (first, _) -> first)));
    }

    /** The ids of the facts without which {@code block} may not be read, sorted. */
    public List<String> neededBy(Block block) {
        Stream<Basis> rows =
                block instanceof Block.Comparison comparison
                        ? comparison.rows().stream().map(Block.Row::basis)
                        : Stream.of();
        return Stream.concat(Stream.of(block.basis()), rows)
                .flatMap(basis -> neededBy(basis).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The ids of the facts without which what rests on {@code basis} may not be read, sorted. */
    public List<String> neededBy(Basis basis) {
        return basis.facts().stream()
                .flatMap(fact -> Stream.ofNullable(warnings.get(fact)))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether {@code block} is a call-out that warns. */
    public boolean isNote(Block block) {
        return block instanceof Block.Callout
                && block.basis().facts().stream().anyMatch(warnings::containsValue);
    }
}
