package org.askwell.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rules that most fields follow. */
public final class JsonRules {
    private static final int MOST_DIGITS = 30;

    private JsonRules() {}

    /** Text on one line that is not empty; spaces around it are taken away. */
    public static Optional<String> text(FileLocation place, JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            return wrong(place, value, "text", "write it in quotation marks");
        }
        if (text.value().codePoints().noneMatch(JsonRules::visible)) {
            place.error("is empty", "write what it is to say");
            return Optional.empty();
        }
        if (text.value().codePoints().anyMatch(JsonRules::unprintable)) {
            place.error(
                    "holds a line end or another control character", "keep each text on one line");
            return Optional.empty();
        }
        Optional<String> misleading = MisleadingCharacter.first(text.value());
        misleading.ifPresent(character ->
                place.error(
                        "holds the invisible character "
                                + character
                                + ", which can turn or hide what is beside it",
                        "take it out; the kiosk finds the direction of a text by itself"));
        if (misleading.isPresent()) {
            return Optional.empty();
        }
        List<String> lacking = Letters.lacking(text.value());
        if (!lacking.isEmpty()) {
            place.notice(
                    "has letters that cannot be shown: " + String.join(" ", lacking),
                    "write it in other letters");
        }
        return Optional.of(text.value().strip());
    }

    /** Text of {@code most} characters at most. */
    public static JsonRule<String> text(int most) {
        return (place, value) ->
                text(place, value)
                        .filter(text ->
                                holds(
                                        text.codePointCount(0, text.length()) <= most,
                                        place,
                                        "is longer than " + most + " characters",
                                        "shorten it"));
    }

    /** {@code true} or {@code false}. */
    public static Optional<Boolean> truth(FileLocation place, JsonValue value) {
        return value instanceof JsonValue.Truth truth
                ? Optional.of(truth.value())
                : wrong(place, value, "true or false", "write it without quotation marks");
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public static JsonRule<Integer> integer(int least, int most) {
        return (place, value) ->
                number(
                                place,
                                value,
                                "a whole number",
                                BigDecimal.valueOf(least),
                                BigDecimal.valueOf(most))
                        .filter(number ->
                                holds(
                                        number.stripTrailingZeros().scale() <= 0,
                                        place,
                                        "must be a whole number",
                                        "write it without a fraction"))
                        .map(BigDecimal::intValueExact);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public static JsonRule<Double> number(int least, int most) {
        return (place, value) ->
                number(BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                        .read(place, value)
                        .map(BigDecimal::doubleValue);
    }

    /** The same, exactly as it is written. */
    public static JsonRule<BigDecimal> number(BigDecimal least, BigDecimal most) {
        return (place, value) -> number(place, value, "a number", least, most);
    }

    /** One of the names in {@code allowed}. */
    public static <T> JsonRule<T> choice(Map<String, T> allowed) {
        return (place, value) ->
                text(place, value)
                        .flatMap(name -> {
                            Optional<T> chosen = Optional.ofNullable(allowed.get(name));
                            if (chosen.isEmpty()) {
                                place.error(
                                        Quoted.text(name) + " is not known",
                                        suggestion(name, allowed));
                            }
                            return chosen;
                        });
    }

    /** The constants of {@code type} under the names they have in files, as {@code so-written}. */
    public static <E extends Enum<E>> Map<String, E> names(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return names;
    }

    /** A list of what {@code rule} allows; items that it refuses are left out. */
    public static <T> JsonRule<List<T>> list(JsonRule<T> rule) {
        return (place, value) -> {
            if (!(value instanceof JsonValue.Items list)) {
                return wrong(place, value, "a list", "write it as [ … ]");
            }
            List<T> read = new ArrayList<>();
            for (int i = 0; i < list.items().size(); i++) {
                rule.read(place.item(i), list.items().get(i)).ifPresent(read::add);
            }
            return Optional.of(read);
        };
    }

    /** A list with one item or more. */
    public static <T> JsonRule<List<T>> nonEmptyList(JsonRule<T> rule) {
        return (place, value) -> {
            if (value instanceof JsonValue.Items list && list.items().isEmpty()) {
                place.error("is empty", "give it at least one item");
                return Optional.empty();
            }
            return list(rule).read(place, value);
        };
    }

    /** An object that {@code reading} reads; fields that it does not ask for are told. */
    public static <T> JsonRule<T> object(Function<ObjectReader, Optional<T>> reading) {
        return (place, value) -> {
            if (!(value instanceof JsonValue.Members object)) {
                return wrong(place, value, "an object", "write it as { … }");
            }
            ObjectReader reader = new ObjectReader(place, object.members());
            Optional<T> read = reading.apply(reader);
            reader.tellUnknownFields();
            return read;
        };
    }

    private static Optional<BigDecimal> number(
            FileLocation place, JsonValue value, String wanted, BigDecimal least, BigDecimal most) {
        if (!(value instanceof JsonValue.Numeral number)) {
            return wrong(place, value, wanted, "write digits without quotation marks");
        }
        Optional<BigDecimal> read =
                decimal(number.literal())
                        .filter(decimal ->
                                decimal.compareTo(least) >= 0 && decimal.compareTo(most) <= 0);
        if (read.isEmpty()) {
            place.error("is out of range", "write " + wanted + " from " + least + " to " + most);
        }
        return read;
    }

    /** The number, where it is short enough to be one that somebody meant. */
    private static Optional<BigDecimal> decimal(String literal) {
        if (literal.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            // JSON allows exponents of any length.
            return Optional.empty();
        }
    }

    private static boolean holds(
            boolean condition, FileLocation place, String what, String remedy) {
        if (!condition) {
            place.error(what, remedy);
        }
        return condition;
    }

    private static <T> String suggestion(String written, Map<String, T> allowed) {
        String all = String.join(", ", allowed.keySet());
        return Nearest.to(written, allowed.keySet())
                .map(near -> "did you mean " + Quoted.text(near) + "? Allowed are " + all)
                .orElse("use one of " + all);
    }

    private static <T> Optional<T> wrong(
            FileLocation place, JsonValue value, String wanted, String remedy) {
        place.error("must be " + wanted + ", not " + value.kind(), remedy);
        return Optional.empty();
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || c == '\u2028'
                || c == '\u2029';
    }
}
