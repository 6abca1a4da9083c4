package org.askwell.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * Whoever has a passphrase of their own, by name; or all who share the one that has no name.
 *
 * @param name in form NFC, up to 40 code points without line ends; empty for the shared one
 */
public record Person(String name) implements Comparable<Person> {
    /** The most code points of a name. */
    public static final int LONGEST = 40;

    /** Everybody who knows the passphrase that is nobody's own. */
    public static final Person SHARED = new Person("");

    /**
     * @throws IllegalArgumentException where {@link #named} would give another name or none
     */
    public Person {
        if (!name.isEmpty() && !tidy(name).filter(name::equals).isPresent()) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** The person of that name; empty where it is blank, too long, or holds what is not text. */
    public static Optional<Person> named(String typed) {
        return tidy(typed).map(Person::new);
    }

    /** Whether this is nobody in particular. */
    public boolean shared() {
        return name.isEmpty();
    }

    /** Whether a list with both would confuse whoever reads it. */
    public boolean looksLike(Person other) {
        return name.toLowerCase(Locale.ROOT).equals(other.name.toLowerCase(Locale.ROOT));
    }

    @Override
    public int compareTo(Person other) {
        return name.compareTo(other.name);
    }

    private static Optional<String> tidy(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        boolean fits =
                !name.isEmpty()
                        && name.codePointCount(0, name.length()) <= LONGEST
                        && name.codePoints().allMatch(Person::isText);
        return fits ? Optional.of(name) : Optional.empty();
    }

    private static boolean isText(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
