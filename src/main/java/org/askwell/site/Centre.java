package org.askwell.site;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Who runs the kiosk, as far as the settings say so.
 *
 * <p>What is empty is missing or wrong in a site's own file, and no other centre's stands in for
 * it: the screens then say "Please ask a member of staff".
 *
 * @param telephone the number to show, as people write it
 * @param urgent what to do when somebody feels unwell
 * @param logo the file of the centre's sign, an SVG or a PNG, which need not be there
 */
public record Centre(
        Optional<String> name,
        Optional<String> telephone,
        Optional<UrgentAdvice> urgent,
        Optional<Path> logo) {

    /** A centre without a logo. */
    public Centre(
            Optional<String> name, Optional<String> telephone, Optional<UrgentAdvice> urgent) {
        this(name, telephone, urgent, Optional.empty());
    }
}
