package org.askwell.callback;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The rule for names: those of any culture go in, at whatever length and with whatever marks.
 *
 * <p>A name is trimmed, its spaces are collapsed and it is put into Unicode's form NFC (UAX #15).
 */
public final class PersonName {
    /** The most code points that a name can have. */
    public static final int LONGEST = 100;

    private static final Pattern SPACES = Pattern.compile("\\p{Z}+");

    /** Controls, halves of surrogate pairs, and what makes a line read in another order. */
    private static final Pattern UNREADABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]");

    private PersonName() {}

    /** What is to become of {@code typed}. */
    public static NameVerdict judge(String typed) {
        String spaced = SPACES.matcher(typed).replaceAll(" ").strip();
        String name = Normalizer.normalize(spaced, Normalizer.Form.NFC);
        if (name.isEmpty()) {
            return new NameVerdict.Refused(NameVerdict.Reason.MISSING);
        }
        if (UNREADABLE.matcher(name).find()) {
            return new NameVerdict.Refused(NameVerdict.Reason.UNREADABLE);
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return new NameVerdict.Refused(NameVerdict.Reason.TOO_LONG);
        }
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return new NameVerdict.Refused(NameVerdict.Reason.NO_LETTER);
        }
        return new NameVerdict.Accepted(name);
    }
}
