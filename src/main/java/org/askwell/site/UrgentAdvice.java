package org.askwell.site;

import java.util.Optional;

/**
 * The centre's own advice for somebody who feels unwell.
 *
 * @param text what to do and when, in plain words
 * @param telephone the number to ring, as people write it
 * @param hours when somebody answers it, such as "day and night"
 */
public record UrgentAdvice(String text, Optional<String> telephone, Optional<String> hours) {}
