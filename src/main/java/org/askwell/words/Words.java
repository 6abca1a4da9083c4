package org.askwell.words;

import java.text.ListFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The interface's own words in one language. */
public final class Words {
    private final Locale language;
    private final Locale formats;
    private final Map<String, String> texts;

    /** Words whose numbers and dates are written as the language writes them. */
    public Words(Locale language, Map<String, String> texts) {
        this(language, language, texts);
    }

    private Words(Locale language, Locale formats, Map<String, String> texts) {
        this.language = language;
        this.formats = formats;
        this.texts = Map.copyOf(texts);
    }

    /** These words, with those of {@code other} where one is missing. */
    public Words completedBy(Words other) {
        Map<String, String> all = new HashMap<>(other.texts);
        all.putAll(texts);
        return new Words(language, formats, all);
    }

    /**
     * These words, with numbers and dates as {@code region} writes them: Arabic has Western digits
     * in one country and its own in another.
     *
     * @param region ISO 3166, such as {@code GB}
     */
    public Words in(String region) {
        return new Words(language, Locale.of(language.getLanguage(), region), texts);
    }

    /** The language of every word. */
    public Locale language() {
        return language;
    }

    /** How dates, times and numbers are written. */
    public Locale formats() {
        return formats;
    }

    /**
     * The text that {@code key} names, with {@code {0}}, {@code {1}} … replaced by {@code values};
     * numbers are written as the language writes them.
     *
     * @throws IllegalArgumentException where there is no such key
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", written(values[i]));
        }
        return text;
    }

    /**
     * A telephone number, a reference or the like, whose order stays from left to right whatever
     * the language is (UAX 9).
     */
    public String leftToRight(String text) {
        return Script.leftToRight(text, language);
    }

    /** A text from elsewhere, such as the site's, in its own direction whatever the language is. */
    public String apart(String text) {
        return Script.apart(text, language);
    }

    /** {@code parts} in one line, such as "Mon and Tue". */
    public String list(List<String> parts) {
        return parts.isEmpty()
                ? ""
                : ListFormat.getInstance(formats, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(parts);
    }

    /** Telephone numbers of which one is to be called, such as "999 or 112". */
    public String eitherOf(List<String> numbers) {
        return numbers.isEmpty()
                ? ""
                : ListFormat.getInstance(formats, ListFormat.Type.OR, ListFormat.Style.FULL)
                        .format(numbers.stream().map(this::leftToRight).toList());
    }

    /** A name from elsewhere keeps its own direction inside a text that runs the other way. */
    private String written(Object value) {
        return value instanceof Number number
                ? NumberFormat.getInstance(formats).format(number)
                : Script.apart(value.toString(), language);
    }
}
