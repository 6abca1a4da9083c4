package org.askwell.content;

import java.time.LocalDate;

/**
 * That somebody has read an edition beside its facts and found it right.
 *
 * @param name of the person
 * @param role why their word counts, such as {@code consultant oncologist}
 */
public record SignOff(String name, String role, LocalDate on) {}
