package org.askwell.callback;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The rule for names, wherever one comes from: letters, marks, digits, spaces and the punctuation
 * that names of any culture have, with at least one letter.
 *
 * <p>A name is trimmed, its spaces are collapsed and it is put into Unicode's form NFC (UAX #15);
 * nothing else in it is changed. What it may not hold makes it refused.
 */
public final class PersonName {
    /**
     * The most letters, as people count them, that a name can have (UAX #29, grapheme clusters).
     */
    public static final int LONGEST = 100;

    /** The most UTF-16 units: marks can be piled on one letter without end. */
    public static final int MOST_UNITS = 20 * LONGEST;

    /**
     * Punctuation of names: apostrophes and what keyboards have in their place, hyphens, full stops
     * and commas of all scripts, middle dots (Gal·la), S/O, (Ali), "Bill", A:son, and the signs for
     * clicks (!Nqate, =Oma).
     */
    private static final String SIGNS =
            "'’‘‛`´′\"“”„«»״׳՚" + "-‐‑‒–—−־֊᠆" + ".,:·‧・･、，．،।॰૰።፡་" + "/&()!=／＆（）＝＇－";

    /** Joiners shape letters of Persian and Indian names; Khmer is typed with spaces unseen. */
    private static final String JOINERS = "\u200B\u200C\u200D";

    /** Letters to Unicode that stand for the lack of one in a Korean syllable. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    /** Controls, halves of surrogate pairs, and what makes a line read in another order. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]");

    private PersonName() {}

    /** What is to become of {@code typed}. */
    public static NameVerdict judge(String typed) {
        // Two line ends are spaces to Unicode (Zl, Zp), yet nobody types them in a name.
        OptionalInt sign = typed.codePoints().filter(point -> !inNames(point)).findFirst();
        if (sign.isPresent()) {
            return new NameVerdict.HasSign(shown(sign.getAsInt()));
        }
        String name = tidied(typed);
        if (name.isEmpty()) {
            return new NameVerdict.Refused(NameVerdict.Reason.MISSING);
        }
        if (name.length() > MOST_UNITS || letters(name) > LONGEST) {
            return new NameVerdict.Refused(NameVerdict.Reason.TOO_LONG);
        }
        if (name.codePoints().noneMatch(PersonName::isSeen)) {
            return new NameVerdict.Refused(NameVerdict.Reason.NO_LETTER);
        }
        return new NameVerdict.Accepted(name);
    }

    /**
     * Whether {@code name} can be kept and shown: tidy, with a letter and with nothing unseen that
     * turns a line. All that {@link #judge} accepts is; so are names with other signs, which an
     * earlier rule let in and which are not to be lost.
     */
    static boolean isReadable(String name) {
        return name.equals(tidied(name))
                && name.length() <= MOST_UNITS
                && !UNREADABLE.matcher(name).find()
                && name.codePoints().anyMatch(Character::isLetter);
    }

    private static String tidied(String typed) {
        String spaced = SPACES.matcher(typed).replaceAll(" ").strip();
        return Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }

    private static boolean inNames(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.SPACE_SEPARATOR ->
                    true;
            default -> SIGNS.indexOf(point) >= 0 || JOINERS.indexOf(point) >= 0;
        };
    }

    /** Whether it is a letter that leaves something to be seen. */
    private static boolean isSeen(int point) {
        return Character.isLetter(point) && FILLERS.indexOf(point) < 0;
    }

    private static int letters(String name) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(name);
        int count = 0;
        while (letters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The sign itself where it can be seen and stands alone, or else its code point. */
    private static String shown(int sign) {
        boolean visible =
                switch (Character.getType(sign)) {
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
        return visible
                ? Character.toString(sign)
                : "U+" + HexFormat.of().withUpperCase().toHexDigits(sign, sign > 0xFFFF ? 6 : 4);
    }
}
