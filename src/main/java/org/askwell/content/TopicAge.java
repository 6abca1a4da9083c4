package org.askwell.content;

import java.util.Locale;

/**
 * The reading age of one topic.
 *
 * @param file path of the topic, relative to the folder that was checked
 */
public record TopicAge(String file, ReadingAge age) {

    /** The age on one line, with the raw figure beside it and the name of the formula. */
    public String line() {
        return "reading age: "
                + file
                + ": "
                + figure(age.years())
                + ", raw "
                + figure(age.raw())
                + (" (" + ReadingAge.FORMULA + ")");
    }

    /** {@code years} rounded up, so that nothing over the limit looks like the limit. */
    public static String figure(double years) {
        return String.format(Locale.ROOT, "%.1f", Math.ceil(years * 10) / 10);
    }
}
