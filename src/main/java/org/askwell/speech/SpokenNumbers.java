package org.askwell.speech;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds telephone numbers and references in running text and spells them, so that no engine says
 * "nine hundred and ninety-nine". Other numbers, such as years and amounts, are said as they are.
 */
public final class SpokenNumbers {
    /** What looks like a number to dial: digits, and the signs that people put between them. */
    private static final Pattern CANDIDATE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}.,:/+-])[+＋]?\\(?\\p{Nd}(?:[ \u00a0()./-]{0,3}\\p{Nd})*"
                            + "(?![\\p{L}\\p{Nd}:%°]|[.,]\\p{Nd})");

    private static final int FEWEST_DIGITS = 5;

    /** The beginning of a number to dial, such as 020: nothing is counted with a nought before. */
    private static final Pattern DIALLING_CODE = Pattern.compile("0\\d{1,3}");

    /** A reference in the letters that requests have, none of which makes a word. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{Nd}-])[2346789CDFGHJKMPQRTVWXY]{3}"
                            + "-[2346789CDFGHJKMPQRTVWXY]{4}(?![\\p{L}\\p{Nd}-])");

    private static final String BEGINNINGS = "+＋(";

    /** Services that share these digits in many countries: 111, 112, 116 117, 211, 911. */
    private static final Pattern SHORT = Pattern.compile("11\\d|\\d11|116\\d{3}");

    /** A number that is spelled out already. */
    private static final Pattern SPELLED = Pattern.compile("[+＋]?\\s?\\p{Nd}(?:,? \\p{Nd})*");

    private final String region;
    private final Supplier<List<String>> known;

    /**
     * @param region of numbers without a country code, ISO 3166
     * @param known numbers that are telephone numbers wherever they stand, such as 999; asked for
     *     when something is said
     */
    public SpokenNumbers(String region, Supplier<List<String>> known) {
        this.region = region;
        this.known = known;
    }

    /** {@code text} with each telephone number and each reference in it spelled out. */
    public String spelled(String text) {
        Matcher reference = REFERENCE.matcher(text);
        StringBuilder said = new StringBuilder();
        int from = 0;
        while (reference.find()) {
            if (reference.group().codePoints().anyMatch(Character::isLetter)) {
                said.append(numbersSpelled(text.substring(from, reference.start())));
                said.append(Spelling.of(reference.group()));
                from = reference.end();
            }
        }
        return said.append(numbersSpelled(text.substring(from))).toString();
    }

    private String numbersSpelled(String text) {
        if (text.codePoints().noneMatch(Character::isDigit)) {
            return text;
        }
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (PhoneNumberMatch match :
                PhoneNumberUtil.getInstance()
                        .findNumbers(text, region, Leniency.VALID, Long.MAX_VALUE)) {
            said.append(others(text.substring(from, match.start())));
            said.append(apart(match.rawString()));
            from = match.end();
        }
        return said.append(others(text.substring(from))).toString();
    }

    /** {@code text} with the numbers spelled out that are dialled though no plan knows them. */
    private String others(String text) {
        return CANDIDATE
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                dialled(found.group()) ? apart(found.group()) : found.group()));
    }

    private static String apart(String number) {
        return SPELLED.matcher(number).matches() ? number : Spelling.of(number);
    }

    private boolean dialled(String candidate) {
        String digits = digits(candidate);
        boolean begun = BEGINNINGS.indexOf(candidate.charAt(0)) >= 0 || digits.startsWith("0");
        return known.get().stream().anyMatch(number -> digits(number).equals(digits))
                || (begun && digits.length() >= FEWEST_DIGITS)
                || DIALLING_CODE.matcher(candidate).matches()
                || (SHORT.matcher(digits).matches() && rings(digits));
    }

    private boolean rings(String digits) {
        PhoneNumber number =
                new PhoneNumber()
                        .setCountryCode(
                                PhoneNumberUtil.getInstance().getCountryCodeForRegion(region))
                        .setNationalNumber(Long.parseLong(digits));
        return ShortNumberInfo.getInstance().isValidShortNumberForRegion(number, region);
    }

    private static String digits(String number) {
        return PhoneNumberUtil.normalizeDigitsOnly(number);
    }
}
