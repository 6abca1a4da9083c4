package org.askwell.site;

import java.util.Optional;

/**
 * Who answers for the data of a request, and to whom a person can turn (UK GDPR, article 13).
 *
 * @param controller who keeps the data; the centre where it is empty
 * @param contact how to reach them, such as an address or a number; the centre's number where it is
 *     empty
 * @param complaints to whom to complain; the authority of the country where it is empty
 */
public record DataProtection(
        Optional<String> controller, Optional<String> contact, Optional<String> complaints) {
    /** What holds where a site says nothing. */
    public static final DataProtection DEFAULT =
            new DataProtection(Optional.empty(), Optional.empty(), Optional.empty());
}
