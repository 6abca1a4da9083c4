package org.askwell.site.json;

import org.askwell.site.Centre;
import org.askwell.site.FormSettings;
import org.askwell.site.IdleTimes;
import org.askwell.site.KeySettings;
import org.askwell.site.Retention;
import org.askwell.site.ScanSettings;
import org.askwell.site.SiteSettings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds for each setting that a site has not set, or has set wrong.
 *
 * <p>Nothing in it names a centre or promises a call. An interpreter can be asked for in every
 * language listed, because a person who needs one must be able to say so.
 */
final class FallbackSettings {
    private static final double DIAGONAL_INCHES = 21.5;

    /** What a mobile telephone takes for an emergency call in any country (3GPP TS 22.101). */
    static final List<String> EMERGENCY_ANYWHERE = List.of("112");

    private FallbackSettings() {}

    /** What holds where nothing can be read of what a site has set, its country neither. */
    static SiteSettings unread() {
        return of(SiteSettings.Origin.SITE_FILE, EMERGENCY_ANYWHERE);
    }

    static SiteSettings of(SiteSettings.Origin origin) {
        return of(origin, List.of());
    }

    private static SiteSettings of(SiteSettings.Origin origin, List<String> emergencyNumbers) {
        return new SiteSettings(
                origin,
                new Centre(Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                "GB",
                emergencyNumbers,
                ZoneId.of("Europe/London"),
                List.of(Locale.ENGLISH),
                false,
                interpreters(),
                IdleTimes.DEFAULT,
                Retention.DEFAULT,
                DIAGONAL_INCHES,
                "Kiosk",
                Optional.empty(),
                KeySettings.DEFAULT,
                true,
                ScanSettings.DEFAULT,
                FormSettings.DEFAULT,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Languages much spoken in the United Kingdom, and British Sign Language (bfi). */
    private static List<Locale> interpreters() {
        return Stream.of("ar", "bfi", "bn", "gu", "pa", "pl", "pt", "ro", "so", "ur")
                .map(Locale::forLanguageTag)
                .toList();
    }
}
