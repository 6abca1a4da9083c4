package org.askwell.speech;

import org.askwell.words.Words;

import java.util.Map;

/** Names signs that no engine says where they stand alone, such as a comma or a hyphen. */
public final class SpokenSigns {
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("'", "apostrophe"),
                    Map.entry("’", "apostrophe"),
                    Map.entry("ʻ", "apostrophe"),
                    Map.entry("‘", "opening-quote"),
                    Map.entry("“", "opening-quote"),
                    Map.entry("”", "closing-quote"),
                    Map.entry("\"", "quote"),
                    Map.entry("`", "grave"),
                    Map.entry("´", "acute"),
                    Map.entry("-", "hyphen"),
                    Map.entry("–", "dash"),
                    Map.entry("·", "middle-dot"),
                    Map.entry(".", "full-stop"),
                    Map.entry(",", "comma"),
                    Map.entry("،", "comma"),
                    Map.entry(":", "colon"),
                    Map.entry("!", "exclamation-mark"),
                    Map.entry("=", "equals"),
                    Map.entry("+", "plus"),
                    Map.entry("/", "slash"),
                    Map.entry("&", "and"),
                    Map.entry("(", "opening-bracket"),
                    Map.entry(")", "closing-bracket"),
                    Map.entry(" ", "space"));

    private SpokenSigns() {}

    /** The name of {@code text} where it is such a sign, else {@code text} as it is. */
    public static String named(String text, Words words) {
        String name = NAMES.get(text);
        return name == null ? text : words.text("speech.sign." + name);
    }
}
