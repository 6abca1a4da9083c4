package org.askwell.content.json;

import org.askwell.content.Basis;
import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.RichText;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.json.FileLocation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds a translation to the pack's own language: the same blocks with the same pictures and
 * glossary words on the same facts, and nothing more or less.
 */
final class TranslationCheck {
    private static final String REMEDY = "let it follow the pack's first language";

    private final PackReading pack;
    private final Edition own;

    TranslationCheck(PackReading pack, Edition own) {
        this.pack = pack;
        this.own = own;
    }

    /** Tells where {@code translation} departs from the pack's own language. */
    void check(Edition translation) {
        String folder = translation.language().toLanguageTag() + "/";
        for (Topic topic : own.topics()) {
            translation
                    .topic(topic.id())
                    .ifPresent(found -> {
                        FileLocation file = pack.place(folder + "topics/" + topic.id() + ".json");
                        compare(
                                file.member("blocks"),
                                topic.blocks().stream().map(TranslationCheck::shape).toList(),
                                found.blocks().stream().map(TranslationCheck::shape).toList());
                        compare(file.member("questions"), questions(topic), questions(found));
                    });
        }
        compare(
                pack.place(folder + "glossary.json").member("entries"),
                terms(own),
                terms(translation));
        compare(
                pack.place(folder + "comparison.json").member("note"),
                note(own),
                note(translation));
        compare(
                pack.place(folder + "comparison.json").member("rows"),
                rows(own),
                rows(translation));
    }

    private static void compare(FileLocation list, List<String> own, List<String> translated) {
        if (own.size() != translated.size()) {
            list.error("has " + translated.size() + " of " + own.size(), REMEDY);
            return;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(translated.get(i))) {
                list.item(i).error("is " + translated.get(i) + ", not " + own.get(i), REMEDY);
            }
        }
    }

    private static List<String> questions(Topic topic) {
        return topic.questions().stream().map(TeamQuestion::id).toList();
    }

    private static List<String> terms(Edition edition) {
        return edition.glossary().stream().map(GlossaryEntry::term).toList();
    }

    private static List<String> note(Edition edition) {
        return edition.comparison().stream()
                .flatMap(comparison -> comparison.note().stream())
                .map(TranslationCheck::shape)
                .toList();
    }

    private static List<String> rows(Edition edition) {
        return edition.comparison().stream()
                .flatMap(comparison -> comparison.rows().stream())
                .map(TranslationCheck::row)
                .toList();
    }

    private static String row(Block.Row row) {
        return switch (row) {
            case Block.Sides sides ->
                    "sides on "
                            + facts(sides.basis())
                            + words(Stream.of(sides.left(), sides.right()));
            case Block.Both both ->
                    "both on " + facts(both.basis()) + words(Stream.of(both.text()));
        };
    }

    private static String shape(Block block) {
        String kind =
                switch (block) {
                    case Block.ShortAnswer answer -> "short-answer" + words(answer.text());
                    case Block.Paragraph paragraph -> "paragraph" + words(paragraph.text());
                    case Block.Bullets bullets ->
                            bullets.items().size() + " bullets" + words(bullets.items().stream());
                    case Block.Steps steps ->
                            steps.steps().size()
                                    + " steps"
                                    + words(steps.steps().stream().map(Block.Step::text))
                                    + pictures(steps);
                    case Block.Fact fact -> "fact" + words(fact.text());
                    case Block.Callout callout ->
                            "callout "
                                    + callout.weight().name().toLowerCase(Locale.ROOT)
                                    + words(callout.text());
                    case Block.Comparison comparison ->
                            "comparison"
                                    + comparison.rows().stream()
                                            .map(TranslationCheck::row)
                                            .toList();
                    case Block.Figure figure ->
                            "figure "
                                    + figure.picture().file()
                                    + (figure.axes().isPresent() ? " with axes" : "")
                                    + words(figure.caption());
                    case Block.StepFigure figure ->
                            "step-figure "
                                    + figure.frames().stream()
                                            .map(frame -> frame.picture().file())
                                            .toList()
                                    + words(figure.frames().stream().map(Block.Frame::caption));
                    case Block.Contact contact -> "contact" + words(contact.text());
                };
        return kind + " on " + facts(block.basis());
    }

    private static String facts(Basis basis) {
        return switch (basis) {
            case Basis.OnFacts(List<String> facts) -> String.join(", ", facts);
            case Basis.NotMedical() -> "no fact";
        };
    }

    private static List<String> pictures(Block.Steps steps) {
        return steps.steps().stream()
                .map(Block.Step::picture)
                .flatMap(Optional::stream)
                .map(Block.Picture::file)
                .toList();
    }

    private static String words(RichText text) {
        return words(Stream.of(text));
    }

    /** The glossary words in the order of the alphabet, as each language has its own. */
    private static String words(Stream<RichText> texts) {
        List<String> terms =
                texts.flatMap(text -> text.terms().stream()).distinct().sorted().toList();
        return terms.isEmpty() ? "" : " " + terms;
    }
}
