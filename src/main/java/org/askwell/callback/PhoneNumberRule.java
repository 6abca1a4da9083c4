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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Judges numbers by libphonenumber's knowledge of the world's numbering plans.
 *
 * <p>Every spelling goes in. A number that is possible but not known to be in use, or that was
 * spelt with letters, is doubtful: new ranges are unknown to the library, and an O may stand for 0.
 */
public final class PhoneNumberRule implements TelephoneRule {
    /** Emergency numbers that work or are widely tried in any country. */
    private static final Set<String> EMERGENCY = Set.of("000", "112", "911", "999");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** An extension at the end, such as {@code ext. 12}, {@code x12} or {@code extension 12}. */
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "[\\s,;]*(e?xt(ensio)?n?|x)[\\s.:]*\\p{Nd}{1,9}#?\\s*$",
                    Pattern.CASE_INSENSITIVE);

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

    /** The number in groups with its country code, such as {@code +44 20 7946 0018}. */
    public static String international(TelephoneNumber telephone) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            return plans.format(
                    plans.parse(telephone.e164(), null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return telephone.e164();
        }
    }

    private TelephoneVerdict judge(PhoneNumber number, String typed) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        String country = plans.getRegionCodeForCountryCode(number.getCountryCode());
        if (isEmergency(plans.getNationalSignificantNumber(number), country)) {
            return new Refused(Reason.EMERGENCY);
        }
        return switch (plans.isPossibleNumberWithReason(number)) {
            case IS_POSSIBLE -> possible(number, typed);
            // E.164 cannot write a number that lacks its area code.
            case IS_POSSIBLE_LOCAL_ONLY, INVALID_LENGTH, TOO_SHORT -> new Refused(Reason.TOO_SHORT);
            case TOO_LONG -> new Refused(Reason.TOO_LONG);
            case INVALID_COUNTRY_CODE -> new Refused(Reason.UNKNOWN_COUNTRY);
        };
    }

    private static TelephoneVerdict possible(PhoneNumber number, String typed) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        TelephoneNumber telephone =
                new TelephoneNumber(plans.format(number, PhoneNumberFormat.E164), typed);
        boolean letters = LETTER.matcher(EXTENSION.matcher(typed).replaceFirst("")).find();
        return plans.isValidNumber(number) && !letters
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
