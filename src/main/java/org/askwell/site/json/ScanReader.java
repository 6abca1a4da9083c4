package org.askwell.site.json;

import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;
import org.askwell.site.ScanPace;
import org.askwell.site.ScanSettings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Reads {@code scanning}, whose wrong values fall back to the usual ones one by one. */
final class ScanReader {
    private ScanReader() {}

    /** The object {@code scanning}. */
    static Optional<ScanSettings> read(ObjectReader object) {
        ScanSettings usual = ScanSettings.DEFAULT;
        return Optional.of(
                new ScanSettings(
                        object.optional("always", JsonRules::truth).orElse(usual.always()),
                        object.optional(
                                        "paceSeconds",
                                        JsonRules.number(
                                                seconds(ScanPace.SHORTEST),
                                                seconds(ScanPace.LONGEST)))
                                .map(found -> found.movePointRight(3).longValue())
                                .map(millis -> new ScanPace(Duration.ofMillis(millis)))
                                .orElse(usual.pace())));
    }

    private static BigDecimal seconds(Duration span) {
        return BigDecimal.valueOf(span.toMillis(), 3).stripTrailingZeros();
    }
}
