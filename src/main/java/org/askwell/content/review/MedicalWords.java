package org.askwell.content.review;

import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.LocalAdvice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that sound medical in texts that are said to be not: doses, temperatures, phone
 * numbers, names of treatments and medicines, and the words and treatments of the pack itself.
 */
final class MedicalWords {
    /** English names of treatments and of what goes with them; a longer word may begin so. */
    private static final List<String> STEMS =
            List.of(
                    "antibiotic",
                    "bleed",
                    "blood",
                    "cancer",
                    "chemo",
                    "clinic",
                    "cure",
                    "diagnos",
                    "disease",
                    "dose",
                    "drug",
                    "effective",
                    "fever",
                    "heal",
                    "hormon",
                    "immun",
                    "infect",
                    "infusion",
                    "inject",
                    "medic",
                    "operation",
                    "pain",
                    "prescri",
                    "radiother",
                    "remission",
                    "sick",
                    "side effect",
                    "steroid",
                    "surger",
                    "surviv",
                    "symptom",
                    "tablet",
                    "temperature",
                    "therap",
                    "transplant",
                    "treat",
                    "tumour",
                    "vaccin");

    /** How international non-proprietary names of cancer medicines end (WHO stem book). */
    private static final List<String> ENDINGS =
            List.of(
                    "mab", "nib", "platin", "taxel", "rubicin", "leucel", "ciclib", "parib",
                    "setron");

    private final Pattern words;

    MedicalWords(Edition edition) {
        Stream<String> stems = STEMS.stream().map(stem -> Pattern.quote(stem) + "\\p{L}*");
        Stream<String> endings = ENDINGS.stream().map(end -> "\\p{L}{2,}" + end);
        Stream<String> own =
                Stream.concat(
                                edition.glossary().stream().map(GlossaryEntry::word),
                                edition.comparison().stream()
                                        .flatMap(rows -> Stream.of(rows.left(), rows.right())))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote);
        words =
                Pattern.compile(
                        Stream.of(own, stems, endings)
                                .flatMap(each -> each)
                                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The parts of {@code text} in their order, which together are {@code text}. */
    List<Part> parts(String text) {
        boolean[] marked = new boolean[text.length()];
        Matcher matcher = words.matcher(text);
        while (matcher.find()) {
            Arrays.fill(marked, matcher.start(), matcher.end(), true);
        }
        for (LocalAdvice.Found found : LocalAdvice.in(text)) {
            int start = text.indexOf(found.text());
            Arrays.fill(marked, start, start + found.text().length(), true);
        }
        return parts(text, marked);
    }

    /** A stretch of a text. */
    record Part(String text, boolean medical) {}

    private static List<Part> parts(String text, boolean[] marked) {
        Stream.Builder<Part> parts = Stream.builder();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || marked[i] != marked[start]) {
                parts.add(new Part(text.substring(start, i), marked[start]));
                start = i;
            }
        }
        return parts.build().toList();
    }
}
