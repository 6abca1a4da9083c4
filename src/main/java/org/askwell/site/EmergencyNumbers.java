package org.askwell.site;

import com.google.i18n.phonenumbers.Phonemetadata.PhoneMetadata;
import com.google.i18n.phonenumbers.metadata.DefaultMetadataDependenciesProvider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers to call in an emergency in a country, as libphonenumber's short numbers give them.
 *
 * <p>Where a country has several, those that serve for every emergency come first. Which of the
 * others is for an ambulance the numbering plan does not say: a centre can set its own.
 */
final class EmergencyNumbers {
    /** Numbers for every emergency that people know by heart, then the one of all GSM networks. */
    private static final List<String> FIRST = List.of("000", "111", "911", "999", "112");

    /** What a GSM telephone takes for an emergency call in any country (3GPP TS 22.101, 10.1.1). */
    private static final String ANYWHERE = "112";

    private static final int LONGEST = 6;

    private EmergencyNumbers() {}

    /**
     * The numbers of {@code region}, at least one.
     *
     * @param region ISO 3166, such as {@code GB}
     */
    static List<String> of(String region) {
        List<String> found = new ArrayList<>();
        PhoneMetadata country =
                DefaultMetadataDependenciesProvider.getInstance()
                        .getShortNumberMetadataSource()
                        .getMetadataForRegion(region);
        if (country != null && country.getEmergency().hasNationalNumberPattern()) {
            String pattern = country.getEmergency().getNationalNumberPattern();
            collect(Pattern.compile(pattern), "", found);
        }
        found.sort(Comparator.comparingInt(EmergencyNumbers::rank).thenComparing(n -> n));
        return found.isEmpty() ? List.of(ANYWHERE) : List.copyOf(found);
    }

    /** Adds every number that begins with {@code begun}; a long one may begin as a short one. */
    @SuppressWarnings("JdkObsolete") // Whether more digits could make a number is what hitEnd says.
    private static void collect(Pattern numbers, String begun, List<String> found) {
        for (char digit = '0'; digit <= '9' && begun.length() < LONGEST; digit++) {
            String number = begun + digit;
            Matcher matcher = numbers.matcher(number);
            boolean whole = matcher.matches();
            if (whole) {
                found.add(number);
            }
            if (whole || matcher.hitEnd()) {
                collect(numbers, number, found);
            }
        }
    }

    private static int rank(String number) {
        int place = FIRST.indexOf(number);
        return place < 0 ? FIRST.size() : place;
    }
}
