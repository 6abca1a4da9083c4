package org.askwell.content.view;

import org.askwell.content.ReviewStatus;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The line below an answer: where it comes from, and who has looked at it. */
final class SourceLine {
    private final ContentContext setting;

    SourceLine(ContentContext setting) {
        this.setting = setting;
    }

    String text() {
        String source = setting.source();
        return switch (setting.review()) {
            case ReviewStatus.Draft _ -> setting.words().text("topic.source-draft", source);
            case ReviewStatus.Checked(LocalDate on) ->
                    setting.words().text("topic.source", source, day(on));
            case ReviewStatus.SignedOff(LocalDate checked, var by) ->
                    setting.words()
                            .text(
                                    "topic.source-reviewed",
                                    source,
                                    day(checked),
                                    by.name(),
                                    by.role(),
                                    day(by.on()));
        };
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(setting.words().formats())
                .format(day);
    }
}
