package org.askwell.staff.view;

import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.TelephoneNumber;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notices;
import org.askwell.words.Words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says in words what a request holds.
 *
 * @param topicTitle the title of a topic's id
 */
public record RequestWording(Words words, UnaryOperator<String> topicTitle, Notices notices) {
    /** In user-visible letters; a longer name would fill the screen of large letters. */
    private static final int LONGEST_NAME = 24;

    private static final Pattern LETTER = Pattern.compile("\\X");

    String name(LoggedRequest logged) {
        return switch (logged) {
            case LoggedRequest.Intact intact -> intact.request().name();
            case LoggedRequest.Unreadable _ -> words.text("staff.unreadable.title");
        };
    }

    /** The name with the reference, as two people can have one name. */
    String who(LoggedRequest logged) {
        return words.text(
                "staff.told.who", shortened(name(logged)), words.leftToRight(logged.reference()));
    }

    /** {@code name} without the end of a long one. */
    static String shortened(String name) {
        List<String> letters = LETTER.matcher(name).results().map(MatchResult::group).toList();
        return letters.size() <= LONGEST_NAME
                ? name
                : String.join("", letters.subList(0, LONGEST_NAME - 1)).strip() + "…";
    }

    /** The number in a shape that can be read aloud and rung from anywhere. */
    String telephone(LoggedRequest logged) {
        return switch (logged) {
            case LoggedRequest.Intact intact -> telephone(intact.request().telephone());
            case LoggedRequest.Unreadable lost -> words.leftToRight(lost.reference());
        };
    }

    private String telephone(TelephoneNumber telephone) {
        String number = words.leftToRight(PhoneNumberRule.international(telephone));
        return telephone
                .extension()
                .map(digits -> words.text("staff.telephone", number, words.leftToRight(digits)))
                .orElse(number);
    }

    String received(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    /** By when to ring, as long as that is to be done and was promised; or else when it came in. */
    String time(LoggedRequest logged) {
        return logged.due()
                .filter(_ -> logged.doneAt().isEmpty())
                .map(due -> words.text("staff.row.due", dayAndMonth(due), hour(due)))
                .orElseGet(() -> received(logged.received()));
    }

    private String dayAndMonth(Instant instant) {
        return DateTimeFormatter.ofLocalizedPattern("MMMd")
                .localizedBy(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    private String hour(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .localizedBy(words.formats())
                .withZone(notices.zone())
                .format(instant);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.formats())
                .format(day);
    }

    /** What is wrong with the log, and how to mend it where that is known. */
    List<String> trouble(LogTrouble trouble) {
        String what = words.text("staff.notices.what", trouble.what());
        return trouble.remedy().isEmpty()
                ? List.of(what)
                : List.of(what, words.text("staff.notices.remedy", trouble.remedy()));
    }
}
