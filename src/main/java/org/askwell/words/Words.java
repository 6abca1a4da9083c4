package org.askwell.words;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;

/** The interface's own words in one language. */
public final class Words {
    private final Locale language;
    private final Map<String, String> texts;

    public Words(Locale language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    /** The language of every word. */
    public Locale language() {
        return language;
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

    private String written(Object value) {
        return value instanceof Number number
                ? NumberFormat.getInstance(language).format(number)
                : value.toString();
    }
}
