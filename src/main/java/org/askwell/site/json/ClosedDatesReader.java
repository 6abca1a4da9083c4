package org.askwell.site.json;

import org.askwell.json.FileLocation;
import org.askwell.json.JsonRules;
import org.askwell.json.JsonValue;
import org.askwell.json.Quoted;
import org.askwell.site.ClosedDates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads closed dates: {@code ["2026-12-25", "2026-12-28/2027-01-01"]} (ISO 8601). */
final class ClosedDatesReader {
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String REMEDY =
            "write one such as 2026-12-25, or a period such as 2026-12-28/2027-01-01";

    /** Whoever closes for longer has mistyped a year. */
    private static final int LONGEST_DAYS = 366;

    private ClosedDatesReader() {}

    /** The dates; empty where one is wrong. */
    static Optional<ClosedDates> read(FileLocation place, JsonValue value) {
        List<ClosedDates.Period> periods = new ArrayList<>();
        List<Boolean> wrong = new ArrayList<>();
        Optional<?> list =
                JsonRules.list(
                                (item, text) -> {
                                    Optional<ClosedDates.Period> read = period(item, text);
                                    if (read.filter(periods::contains).isPresent()) {
                                        item.error("is there twice", "remove one of the two");
                                        read = Optional.empty();
                                    }
                                    read.ifPresentOrElse(periods::add, () -> wrong.add(true));
                                    return read;
                                })
                        .read(place, value);
        return list.isPresent() && wrong.isEmpty()
                ? Optional.of(new ClosedDates(periods))
                : Optional.empty();
    }

    private static Optional<ClosedDates.Period> period(FileLocation place, JsonValue value) {
        Optional<String> text = JsonRules.text(place, value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.get().matches(DATE + "(/" + DATE + ")?")) {
            place.error(Quoted.text(text.get()) + " is not a date or a period", REMEDY);
            return Optional.empty();
        }
        String[] ends = text.get().split("/", -1);
        Optional<LocalDate> first = date(place, ends[0]);
        Optional<LocalDate> last = date(place, ends[ends.length - 1]);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return period(place, first.get(), last.get());
    }

    private static Optional<ClosedDates.Period> period(
            FileLocation place, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            place.error("ends before it begins", "write the earlier date first");
            return Optional.empty();
        }
        if (ChronoUnit.DAYS.between(first, last) >= LONGEST_DAYS) {
            place.error("is longer than a year", "check both years");
            return Optional.empty();
        }
        return Optional.of(new ClosedDates.Period(first, last));
    }

    private static Optional<LocalDate> date(FileLocation place, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            place.error(Quoted.text(text) + " is in no calendar", REMEDY);
            return Optional.empty();
        }
    }
}
