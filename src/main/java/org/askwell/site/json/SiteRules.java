package org.askwell.site.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.Quoted;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of fields that only a site's settings have. */
final class SiteRules {
    private static final String DIALLABLE = "\\+?\\(?[0-9][0-9 ()./-]*";

    private static final Pattern LOGO = Pattern.compile("(?i).+\\.(svg|png)");

    /** The most digits of a number (ITU-T E.164). */
    private static final int MOST_DIGITS = 15;

    private SiteRules() {}

    /** The number of the centre; too short a one would be an emergency number. */
    static Optional<String> telephone(FileLocation place, JsonValue value) {
        return telephone(place, value, 5);
    }

    /** A number for urgent help, which may be as short as 111. */
    static Optional<String> urgentTelephone(FileLocation place, JsonValue value) {
        return telephone(place, value, 3);
    }

    /**
     * What to call in an emergency; none at all where any of them is wrong, because a wrong number
     * is worse than that of the region.
     */
    static Optional<List<String>> emergencyNumbers(FileLocation place, JsonValue value) {
        return JsonRules.nonEmptyList(SiteRules::emergencyNumber)
                .read(place, value)
                .filter(read ->
                        value instanceof JsonValue.Items(var all) && read.size() == all.size())
                .map(read -> read.stream().distinct().toList());
    }

    private static Optional<String> emergencyNumber(FileLocation place, JsonValue value) {
        return telephone(place, value, 2);
    }

    /** A country as ISO 3166 names it, in two letters. */
    static Optional<String> region(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(region ->
                        fits(
                                List.of(Locale.getISOCountries()).contains(region),
                                place,
                                Quoted.text(region)
                                        + " is not a country, so the kiosk offers no callback",
                                "write two capital letters, such as GB"));
    }

    /** A time zone with its own rules for summer time. */
    static Optional<ZoneId> zone(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(zone ->
                        fits(
                                ZoneId.getAvailableZoneIds().contains(zone),
                                place,
                                Quoted.text(zone)
                                        + " is not a time zone, so the kiosk offers no callback",
                                "write one such as Europe/London"))
                .map(ZoneId::of);
    }

    /** The whole path of a folder, which need not be there. */
    static Optional<Path> folder(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(folder ->
                        fits(
                                absolute(folder),
                                place,
                                Quoted.text(folder) + " is not the whole path of a folder",
                                "write one such as /media/kiosk/packs"))
                .map(Path::of);
    }

    /** The whole path of an SVG or a PNG, which need not be there. */
    static Optional<Path> logo(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .filter(file ->
                        fits(
                                absolute(file) && LOGO.matcher(file).matches(),
                                place,
                                Quoted.text(file) + " is not the whole path of an SVG or a PNG",
                                "write one such as /etc/askwell/logo.svg"))
                .map(Path::of);
    }

    private static boolean absolute(String folder) {
        try {
            return Path.of(folder).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<String> telephone(
            FileLocation place, JsonValue value, int leastDigits) {
        return JsonRules.text(place, value)
                .filter(number -> {
                    long digits = number.chars().filter(c -> c >= '0' && c <= '9').count();
                    return fits(
                            number.matches(DIALLABLE)
                                    && digits >= leastDigits
                                    && digits <= MOST_DIGITS,
                            place,
                            Quoted.text(number) + " is not a telephone number",
                            "write "
                                    + leastDigits
                                    + " to "
                                    + MOST_DIGITS
                                    + " digits, spaced as you like");
                });
    }

    private static boolean fits(boolean condition, FileLocation place, String what, String remedy) {
        if (!condition) {
            place.error(what, remedy);
        }
        return condition;
    }
}
