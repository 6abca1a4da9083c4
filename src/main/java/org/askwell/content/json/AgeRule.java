package org.askwell.content.json;

import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.ReadingAge;
import org.askwell.content.RichText;
import org.askwell.content.TeamQuestion;
import org.askwell.content.Topic;
import org.askwell.content.TopicAge;
import org.askwell.json.Quoted;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Holds English topics to an age at which most people can read. */
final class AgeRule {
    private final PackReading pack;
    private final Edition edition;

    AgeRule(PackReading pack, Edition edition) {
        this.pack = pack;
        this.edition = edition;
    }

    /**
     * Measures each topic and tells of those that are too hard.
     *
     * @param file the path of a topic inside the pack
     */
    void check(Function<Topic, String> file) {
        // The formula holds for English alone.
        if (edition.language().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            edition.topics().forEach(topic -> check(topic, file.apply(topic)));
        }
    }

    private void check(Topic topic, String file) {
        List<String> texts =
                Stream.concat(
                                topic.texts().stream().map(RichText::text),
                                topic.questions().stream().map(TeamQuestion::text))
                        .toList();
        if (texts.stream().noneMatch(AgeRule::hasWord)) {
            return;
        }
        ReadingAge age = ReadingAge.of(texts, explained(topic));
        pack.add(new TopicAge(file, age));
        if (age.overLimit()) {
            pack.place(file)
                    .error(
                            "has the reading age "
                                    + TopicAge.figure(age.years())
                                    + (" (raw " + TopicAge.figure(age.raw()) + "), over ")
                                    + TopicAge.figure(ReadingAge.LIMIT)
                                    + "; the hardest sentence is "
                                    + Quoted.whole(age.hardest()),
                            "make its sentences shorter, use shorter words, or explain a word that"
                                    + " has to stay in the glossary");
        }
    }

    /** Whatever the reader has to meet: treatments, and the words that the glossary explains. */
    private List<String> explained(Topic topic) {
        return Stream.of(
                        edition.glossary().stream().map(GlossaryEntry::word),
                        edition.comparison().stream()
                                .flatMap(rows -> Stream.of(rows.left(), rows.right())),
                        topic.texts().stream()
                                .flatMap(text -> text.runs().stream())
                                .filter(RichText.Word.class::isInstance)
                                .map(RichText.Run::text))
                .flatMap(words -> words)
                .toList();
    }

    private static boolean hasWord(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
