package org.askwell.content.json;

import org.askwell.content.RichText;
import org.askwell.json.FileLocation;
import org.askwell.json.Quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the glossary marks of a text: {@code [words as they stand](term-id)}. */
final class RichTextParser {
    private static final Pattern PIECE =
            Pattern.compile(
                    "\\[(?<words>[^\\[\\]]+)]\\((?<term>[^()\\[\\]]*)\\)|(?<plain>[^\\[\\]]+)");

    private RichTextParser() {}

    /** The text with its marks; empty after telling which mark is wrong. */
    static Optional<RichText> parse(FileLocation place, String text) {
        List<RichText.Run> runs = new ArrayList<>();
        Matcher piece = PIECE.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!piece.region(at, text.length()).lookingAt()) {
                place.error(
                        "a glossary mark is not closed at " + Quoted.text(text.substring(at)),
                        "write [words](term-id); [ and ] have no other use");
                return Optional.empty();
            }
            String term = piece.group("term");
            if (term == null) {
                runs.add(new RichText.Plain(piece.group()));
            } else if (Ids.SLUG.matcher(term).matches()) {
                runs.add(new RichText.Word(piece.group("words"), term));
            } else {
                place.error(
                        "a glossary mark names " + Quoted.text(term),
                        "name a term of the glossary, such as immune-system");
                return Optional.empty();
            }
            at = piece.end();
        }
        return Optional.of(new RichText(runs));
    }
}
