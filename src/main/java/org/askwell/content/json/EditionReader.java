package org.askwell.content.json;

import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Recording;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.json.JsonRules;
import org.askwell.json.ObjectReader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the files of one language of a pack. */
final class EditionReader {
    private static final int MOST_QUESTIONS = 6;

    private final PackReading pack;
    private final BasisReader basis;
    private final FigureReader figures;
    private final Manifest.Language language;

    EditionReader(
            PackReading pack, BasisReader basis, FigureReader figures, Manifest.Language language) {
        this.pack = pack;
        this.basis = basis;
        this.figures = figures;
        this.language = language;
    }

    /** What the manifest says of it, and no content. */
    Edition titleAlone() {
        return new Edition(
                language.locale(),
                language.review(),
                language.title(),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    Edition read(List<Manifest.TopicEntry> entries) {
        Optional<SentenceRule> sentences =
                pack.knownGood()
                        ? Optional.empty()
                        : Optional.of(new SentenceRule(language.locale()));
        TextRules withoutTerms = new TextRules(sentences, Optional.empty());
        Optional<List<GlossaryEntry>> glossary =
                pack.json(file("glossary.json"), object -> glossary(object, withoutTerms));
        Optional<Set<String>> terms =
                glossary.map(
                        list -> list.stream().map(GlossaryEntry::term).collect(Collectors.toSet()));
        TextRules texts = new TextRules(sentences, terms);
        List<Topic> topics =
                entries.stream()
                        .map(entry -> topic(entry, texts))
                        .flatMap(Optional::stream)
                        .toList();
        Optional<Block.Comparison> comparison =
                pack.optionalJson(
                        file("comparison.json"),
                        object ->
                                Optional.of(new ComparisonReader(texts, basis).readScreen(object)));
        Edition edition =
                new Edition(
                        language.locale(),
                        language.review(),
                        language.title(),
                        topics,
                        glossary.orElse(List.of()),
                        comparison,
                        recordings(),
                        Optional.empty());
        if (glossary.isPresent() && !pack.knownGood()) {
            // Which long words are explained is known only then.
            new AgeRule(pack, edition).check(topic -> file(topicFile(topic.id())));
        }
        return edition;
    }

    private Map<String, Recording> recordings() {
        return pack.optionalJson(
                        file("speech.json"),
                        object ->
                                Optional.of(
                                        new RecordingReader(pack, language.locale()).read(object)))
                .orElse(Map.of());
    }

    private static String topicFile(String id) {
        return "topics/" + id + ".json";
    }

    private String file(String name) {
        return language.tag() + "/" + name;
    }

    private Optional<Topic> topic(Manifest.TopicEntry entry, TextRules texts) {
        return pack.json(
                file(topicFile(entry.id())),
                object ->
                        Optional.of(
                                new Topic(
                                        entry.id(),
                                        object.required("question", texts::plain).orElse(""),
                                        object.required("shortTitle", texts::plain).orElse(""),
                                        entry.icon(),
                                        blocks(object, texts),
                                        questions(object, texts))));
    }

    private static List<TeamQuestion> questions(ObjectReader object, TextRules texts) {
        Ids.Once ids = new Ids.Once();
        List<TeamQuestion> questions =
                object.optional(
                                "questions",
                                JsonRules.nonEmptyList(
                                        JsonRules.object(each -> question(each, texts, ids))))
                        .orElse(List.of());
        if (questions.size() > MOST_QUESTIONS) {
            object.place("questions")
                    .error(
                            "has " + questions.size() + " questions",
                            "keep the " + MOST_QUESTIONS + " that matter most");
        }
        return questions;
    }

    private static Optional<TeamQuestion> question(
            ObjectReader object, TextRules texts, Ids.Once ids) {
        Optional<String> id = object.required("id", Ids.slug());
        id.ifPresent(found -> ids.check(object.place("id"), found));
        return Optional.of(
                new TeamQuestion(id.orElse(""), object.required("text", texts::plain).orElse("")));
    }

    private List<Block> blocks(ObjectReader object, TextRules texts) {
        BlockReader reader = new BlockReader(texts, basis, figures);
        List<Optional<Block>> blocks =
                object.required(
                                "blocks",
                                JsonRules.nonEmptyList(
                                        JsonRules.object(block -> Optional.of(reader.read(block)))))
                        .orElse(List.of());
        if (!blocks.isEmpty()
                && blocks.getFirst().isPresent()
                && !(blocks.getFirst().get() instanceof Block.ShortAnswer)) {
            object.place("blocks")
                    .item(0)
                    .error(
                            "the first block is not a short answer",
                            "begin with a block of kind short-answer");
        }
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).filter(Block.ShortAnswer.class::isInstance).isPresent()) {
                object.place("blocks")
                        .item(i)
                        .error(
                                "is another short answer",
                                "keep the first, and make this a block of kind paragraph");
            }
        }
        return blocks.stream().flatMap(Optional::stream).toList();
    }

    private Optional<List<GlossaryEntry>> glossary(ObjectReader object, TextRules texts) {
        Ids.Once terms = new Ids.Once();
        return object.required(
                "entries", JsonRules.list(JsonRules.object(entry -> entry(entry, texts, terms))));
    }

    private Optional<GlossaryEntry> entry(ObjectReader object, TextRules texts, Ids.Once terms) {
        Optional<String> term = object.required("term", Ids.slug());
        term.ifPresent(found -> terms.check(object.place("term"), found));
        return Optional.of(
                new GlossaryEntry(
                        term.orElse(""),
                        object.required("word", texts::plain).orElse(""),
                        object.required("meaning", texts::plain).orElse(""),
                        basis.read(object)));
    }
}
