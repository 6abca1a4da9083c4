package org.askwell.callback;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;

import org.askwell.callback.TelephoneVerdict.Accepted;
import org.askwell.callback.TelephoneVerdict.Doubtful;
import org.askwell.callback.TelephoneVerdict.Reason;
import org.askwell.callback.TelephoneVerdict.Refused;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges numbers by libphonenumber's knowledge of the world's numbering plans.
 *
 * <p>Every spelling goes in. A number is doubtful, and is read back as it was understood, where it
 * is possible but not known to be in use, as new ranges are unknown to the library, and where it is
 * not plain: an O may stand for 0. Where something typed would be left out, such as the second of
 * two numbers, it is refused.
 */
public final class PhoneNumberRule implements TelephoneRule {
    /** Emergency numbers that work or are widely tried in any country. */
    private static final Set<String> EMERGENCY = Set.of("000", "112", "911", "999");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A letter, or a key that only makes a tone, between two digits. */
    private static final Pattern BROKEN =
            Pattern.compile("\\p{Nd}[^\\p{Nd}]*[\\p{L}*＊#＃][^\\p{Nd}]*\\p{Nd}");

    private static final Pattern NO_DIGITS_AT_END = Pattern.compile("[^\\p{Nd}]+$");

    private final String region;
    private final Set<String> emergency;

    /**
     * @param region of numbers without a country code, ISO 3166, such as {@code GB}
     */
    public PhoneNumberRule(String region) {
        this(region, List.of());
    }

    /**
     * As the other.
     *
     * @param emergency numbers that the centre gives for emergencies, beside those of the region
     */
    public PhoneNumberRule(String region, List<String> emergency) {
        this.region = region;
        this.emergency =
                emergency.stream()
                        .map(PhoneNumberUtil::normalizeDigitsOnly)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public TelephoneVerdict judge(String typed) {
        if (typed.isBlank()) {
            return new Refused(Reason.MISSING);
        }
        if (CONTROL.matcher(typed).find()) {
            return new Refused(Reason.NOT_A_NUMBER);
        }
        if (isEmergency(typed, region)) {
            return new Refused(Reason.EMERGENCY);
        }
        try {
            return judge(PhoneNumberUtil.getInstance().parse(typed, region), typed);
        } catch (NumberParseException e) {
            return new Refused(reason(e.getErrorType()));
        }
    }

    /** A country whose landlines and mobile telephones share numbers, such as the US, has none. */
    @Override
    public boolean isLandline(TelephoneNumber number) {
        return parsed(number)
                .map(PhoneNumberUtil.getInstance()::getNumberType)
                .filter(type -> type == PhoneNumberUtil.PhoneNumberType.FIXED_LINE)
                .isPresent();
    }

    /** The number in groups with its country code, such as {@code +44 20 7946 0018}. */
    public static String international(TelephoneNumber telephone) {
        return parsed(telephone)
                .map(number ->
                        PhoneNumberUtil.getInstance()
                                .format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(telephone.e164());
    }

    /** What the person typed before an extension, if there is one. */
    public static String beforeExtension(TelephoneNumber telephone) {
        return beforeExtension(telephone.asTyped(), telephone.extension().orElse(""));
    }

    /**
     * Whether what was typed shows what was understood: the same digits, without letters, and a
     * word before an extension.
     */
    public static boolean isPlain(TelephoneNumber telephone) {
        String typed = telephone.asTyped();
        String main = beforeExtension(telephone);
        boolean said =
                telephone.extension().isEmpty()
                        || LETTER.matcher(typed.substring(main.length())).find();
        boolean same = parsed(telephone).filter(number -> isWhole(number, main)).isPresent();
        return said && same && !LETTER.matcher(main).find();
    }

    /**
     * Whether the digits of {@code main} are those of {@code number} after nothing but what its
     * country and the way there are dialled by. The prefix of a carrier or of the text relay is
     * more, and would be left out.
     */
    private static boolean isWhole(PhoneNumber number, String main) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        String digits = PhoneNumberUtil.normalizeDigitsOnly(main);
        String significant = plans.getNationalSignificantNumber(number);
        if (!digits.endsWith(significant)) {
            return false;
        }
        String before = digits.substring(0, digits.length() - significant.length());
        String country = String.valueOf(number.getCountryCode());
        String region = plans.getRegionCodeForCountryCode(number.getCountryCode());
        String trunk = Objects.requireNonNullElse(plans.getNddPrefixForRegion(region, true), "");
        return before.isEmpty()
                || before.equals(trunk)
                || before.endsWith(country)
                || before.endsWith(country + trunk);
    }

    private static Optional<PhoneNumber> parsed(TelephoneNumber telephone) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(telephone.e164(), null));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /** {@code typed} up to {@code extension}, ASCII digits that are its last ones, and its word. */
    private static String beforeExtension(String typed, String extension) {
        int end = typed.length();
        int digits = extension.length();
        while (digits > 0 && end > 0) {
            int point = typed.codePointBefore(end);
            end -= Character.charCount(point);
            digits -= Character.isDigit(point) ? 1 : 0;
        }
        return extension.isEmpty()
                ? typed
                : NO_DIGITS_AT_END.matcher(typed.substring(0, end)).replaceFirst("");
    }

    private TelephoneVerdict judge(PhoneNumber number, String typed) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        String country = plans.getRegionCodeForCountryCode(number.getCountryCode());
        if (isEmergency(plans.getNationalSignificantNumber(number), country)) {
            return new Refused(Reason.EMERGENCY);
        }
        if (leavesOut(number, typed)) {
            return new Refused(Reason.NOT_A_NUMBER);
        }
        return switch (plans.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> possible(number, typed);
            // E.164 cannot write a number that lacks its area code.
            case IS_POSSIBLE_LOCAL_ONLY, INVALID_LENGTH, TOO_SHORT -> new Refused(Reason.TOO_SHORT);
            case TOO_LONG -> new Refused(Reason.TOO_LONG);
            case INVALID_COUNTRY_CODE -> new Refused(Reason.UNKNOWN_COUNTRY);
        };
    }

    /** Whether digits of {@code typed} are in no part of {@code number}, or are torn apart. */
    private static boolean leavesOut(PhoneNumber number, String typed) {
        String extension = extension(number);
        String main = beforeExtension(typed, extension);
        String digits = PhoneNumberUtil.normalizeDigitsOnly(typed);
        return BROKEN.matcher(main).find()
                || !digits.equals(PhoneNumberUtil.normalizeDigitsOnly(main) + extension);
    }

    private static String extension(PhoneNumber number) {
        return PhoneNumberUtil.normalizeDigitsOnly(number.getExtension());
    }

    private static TelephoneVerdict possible(PhoneNumber number, String typed) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        PhoneNumber main = new PhoneNumber().mergeFrom(number).clearExtension();
        TelephoneNumber telephone =
                new TelephoneNumber(
                        plans.format(main, PhoneNumberFormat.E164),
                        Optional.of(extension(number)).filter(digits -> !digits.isEmpty()),
                        typed);
        return plans.isValidNumber(number) && isPlain(telephone)
                ? new Accepted(telephone)
                : new Doubtful(telephone);
    }

    private boolean isEmergency(String number, String region) {
        return ShortNumberInfo.getInstance().isEmergencyNumber(number, region)
                || EMERGENCY.contains(PhoneNumberUtil.normalizeDigitsOnly(number))
                || emergency.contains(PhoneNumberUtil.normalizeDigitsOnly(number));
    }

    private static Reason reason(NumberParseException.ErrorType error) {
        return switch (error) {
            case INVALID_COUNTRY_CODE -> Reason.UNKNOWN_COUNTRY;
            case NOT_A_NUMBER -> Reason.NOT_A_NUMBER;
            case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> Reason.TOO_SHORT;
            case TOO_LONG -> Reason.TOO_LONG;
        };
    }
}
