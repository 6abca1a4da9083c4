package org.askwell.callback;

import org.askwell.words.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Says in words when to ring and by when; the same words for patients and for staff.
 *
 * @param zone of the site, in which days begin and hours are named
 */
public record CallTimeWording(Words words, ZoneId zone) {
    private static final String DAY_AND_MONTH = "MMMMd";
    private static final int HOURS_OF_A_HALF = 12;

    /** A part of a day, such as "Thursday morning, 26 November". */
    public String part(DatedPart part) {
        String weekday = weekday(part.date());
        String day = dayAndMonth(part.date());
        return switch (part.part()) {
            case MORNING -> words.text("callback.when.morning", weekday, day);
            case AFTERNOON -> words.text("callback.when.afternoon", weekday, day);
        };
    }

    /** A moment, such as "1 pm on Friday 27 November"; midnight ends the day that it names. */
    public String moment(Instant instant) {
        ZonedDateTime time = instant.atZone(zone);
        if (time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return words.text("time.midnight", day(time.toLocalDate().minusDays(1)));
        }
        if (time.toLocalTime().equals(LocalTime.NOON)) {
            return words.text("time.noon", day(time.toLocalDate()));
        }
        String hour = hour(time.toLocalTime());
        String day = day(time.toLocalDate());
        return time.getHour() < HOURS_OF_A_HALF
                ? words.text("time.am", hour, day)
                : words.text("time.pm", hour, day);
    }

    /** The hour as people say it, 1 to 12, with minutes where there are some. */
    private String hour(LocalTime time) {
        return format(time.getMinute() == 0 ? "h" : "h:mm").format(time);
    }

    private String day(LocalDate date) {
        return words.text("time.day", weekday(date), dayAndMonth(date));
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, words.formats());
    }

    private String dayAndMonth(LocalDate date) {
        return DateTimeFormatter.ofLocalizedPattern(DAY_AND_MONTH)
                .localizedBy(words.formats())
                .format(date);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).localizedBy(words.formats());
    }
}
