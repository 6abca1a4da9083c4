package org.askwell.cli;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has reviewed a pack.
 *
 * @param code what stands on the page that was read
 * @param date of the review; empty for today
 */
public record ReviewSignature(String name, String role, String code, Optional<LocalDate> date) {}
