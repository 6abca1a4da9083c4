package org.askwell.content.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.Quoted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The rules of fields that only packs have. */
final class PackRules {
    private PackRules() {}

    /** A day as ISO 8601 writes it. */
    static Optional<LocalDate> date(FileLocation place, JsonValue value) {
        return JsonRules.text(place, value)
                .flatMap(text -> {
                    try {
                        return Optional.of(LocalDate.parse(text));
                    } catch (DateTimeParseException e) {
                        place.error(
                                Quoted.text(text) + " is not a day",
                                "write year-month-day, such as 2026-11-23");
                        return Optional.empty();
                    }
                });
    }
}
