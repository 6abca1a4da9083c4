package org.askwell.content.figure;

import org.askwell.work.Problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One element of a drawing with its attributes, read by type.
 *
 * <p>What is wrong is told once and then stood in for, so that one look finds every problem.
 */
final class Tag {
    private final String name;
    private final Map<String, String> attributes;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    /** Where problems of one file go; {@code place} is {@code line:column}. */
    record Problems(String file, String place, List<Problem> told) {
        void tell(String what, String remedy) {
            told.add(Problem.error(file, place, what, remedy));
        }
    }

    Tag(String name, Map<String, String> attributes, Problems problems) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
        this.problems = problems;
    }

    String name() {
        return name;
    }

    void tell(String what, String remedy) {
        problems.tell("<" + name + ">: " + what, remedy);
    }

    /** A number that has to be there. */
    double number(String attribute) {
        return text(attribute)
                .map(text -> number(attribute, text))
                .orElseGet(() -> missing(attribute));
    }

    double number(String attribute, double unsaid) {
        return text(attribute).map(text -> number(attribute, text)).orElse(unsaid);
    }

    /** A number that has to be there and is 0 or more. */
    double measure(String attribute) {
        return within(attribute, number(attribute), 0, Double.MAX_VALUE);
    }

    /** A number from {@code least} to {@code most}. */
    double measure(String attribute, double unsaid, double least, double most) {
        return within(attribute, number(attribute, unsaid), least, most);
    }

    /** All numbers of an attribute; empty where it is missing or wrong. */
    List<Double> numbers(String attribute) {
        return parsed(attribute, NumberScanner::list).orElse(List.of());
    }

    Colour colour(String attribute, Colour unsaid) {
        Optional<String> text = text(attribute);
        Optional<Colour> colour = text.flatMap(Colour::parse);
        if (text.isPresent() && colour.isEmpty()) {
            tell(attribute + " \"" + text.get() + "\" is no colour", "use one of " + Colour.list());
        }
        return colour.orElse(unsaid);
    }

    /** One of {@code choices} by the words that the drawing uses for them. */
    <T> T choice(String attribute, Map<String, T> choices, T unsaid) {
        Optional<String> text = text(attribute);
        if (text.isEmpty()) {
            return unsaid;
        }
        T choice = choices.get(text.get());
        if (choice == null) {
            String words = String.join(", ", choices.keySet().stream().sorted().toList());
            tell(attribute + " \"" + text.get() + "\" is unknown", "use one of " + words);
            return unsaid;
        }
        return choice;
    }

    /** What {@code parser} makes of an attribute; empty where it is missing or refused. */
    <T> Optional<T> parsed(String attribute, Function<String, T> parser) {
        Optional<String> text = text(attribute);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parser.apply(text.get()));
        } catch (IllegalArgumentException e) {
            tell(attribute + " cannot be read: " + e.getMessage(), "mend the attribute");
            return Optional.empty();
        }
    }

    boolean has(String attribute) {
        return text(attribute).isPresent();
    }

    /** Tells every attribute that nobody has asked for. */
    void tellUnknown() {
        List<String> unknown = new ArrayList<>(attributes.keySet());
        unknown.removeAll(known);
        unknown.sort(String::compareTo);
        for (String attribute : unknown) {
            tell("attribute \"" + attribute + "\" is not drawn", "remove it");
        }
    }

    private Optional<String> text(String attribute) {
        known.add(attribute);
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
    }

    private double missing(String attribute) {
        tell("attribute \"" + attribute + "\" is missing", "add it");
        return 0;
    }

    private double number(String attribute, String text) {
        try {
            List<Double> numbers = NumberScanner.list(text);
            if (numbers.size() == 1) {
                return numbers.getFirst();
            }
        } catch (IllegalArgumentException e) {
            // Told below, with the whole text.
        }
        tell(attribute + " \"" + text + "\" is no number", "write a plain number without a unit");
        return 0;
    }

    private double within(String attribute, double value, double least, double most) {
        if (value >= least && value <= most) {
            return value;
        }
        String range = most == Double.MAX_VALUE ? least + " or more" : least + " to " + most;
        tell(attribute + " \"" + value + "\" is out of range", "write a number, " + range);
        return least;
    }
}
