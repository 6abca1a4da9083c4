package org.askwell.content;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by their spelling: groups of vowels, without those that are
 * silent and with those that two vowels side by side make.
 */
final class Syllables {
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** An e at the end, or before what is added to a word, that nobody says. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "[^aeiouy]e$"
                            + "|[^aeiouytd]ed$"
                            + "|[^aeiouyscgxzh]es$"
                            + "|thes$"
                            + "|[aeiouy][^aeiouy]{1,2}e(?=(?:ly|less|ness|ments?|ful(?:ly)?|things?"
                            + "|times?|where|body)$)");

    /** The e that is said after all: in little, settled and tables. */
    private static final Pattern SAID = Pattern.compile("[bcdfgkptz]l(?:e|ed|es)$");

    /** Vowels side by side that are two syllables. */
    private static final Pattern APART =
            Pattern.compile(
                    "[^aeioutcsgxl]i[aou]|^[bcdlr]i[aou]|[^t]iet|[^aeiou][^aeioutc]ie(?:nt|nce)"
                            + "|[^g]eing|[^s]cien|scien|[aeiouy][^aeiouy]+ea$|creat|[^gq]ua[lt]"
                            + "|[^gq]uous|[ao]ing");

    private static final Map<String, Integer> EXCEPTIONS =
            Map.ofEntries(
                    Map.entry("anyone", 3),
                    Map.entry("business", 2),
                    Map.entry("element", 3),
                    Map.entry("everyone", 3),
                    Map.entry("fluid", 2),
                    Map.entry("minute", 2),
                    Map.entry("onion", 2),
                    Map.entry("opinion", 3),
                    Map.entry("union", 2));

    private Syllables() {}

    /** The syllables of {@code word}, 1 or more; the parts of a hyphenated word are added up. */
    static int in(String word) {
        String plain = APOSTROPHE.matcher(word.toLowerCase(Locale.ENGLISH)).replaceAll("");
        return Math.max(
                1,
                NO_LETTER
                        .splitAsStream(plain)
                        .filter(part -> !part.isEmpty())
                        .mapToInt(Syllables::inPart)
                        .sum());
    }

    private static int inPart(String part) {
        Integer known = EXCEPTIONS.get(part);
        if (known != null) {
            return known;
        }
        // "Every" has two, and "qu" is one sound.
        String said = part.replace("every", "evry").replace("qu", "q");
        long vowels = count(VOWELS, said) + count(APART, said);
        long silent = SAID.matcher(said).find() ? 0 : count(SILENT, said);
        return (int) Math.max(1, vowels - silent);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
