package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.AskedQuestions.Asked;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class AskedQuestionsTest {
    private static final Topic FIRST = topic("first", "a", "b");
    private static final Topic SECOND = topic("second", "a");
    private static final Edition EDITION =
            new Edition(
                    Locale.ENGLISH,
                    Review.State.DRAFT,
                    "Title",
                    List.of(FIRST, SECOND),
                    List.of(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty());

    private final AskedQuestions asked = new AskedQuestions();

    @Test
    void standInTheOrderOfTheTopicsHoweverTheyWereTicked() {
        AskedQuestions.suggested("pack", SECOND).forEach(each -> asked.set(each.id(), true));
        AskedQuestions.suggested("pack", FIRST).forEach(each -> asked.set(each.id(), true));

        assertThat(asked.of("pack", EDITION))
                .extracting(Asked::text)
                .containsExactly("first a?", "first b?", "second a?");
    }

    @Test
    void areToldApartByTopicAndPack() {
        AskedQuestions.QuestionId key = AskedQuestions.suggested("pack", FIRST).getFirst().id();

        asked.set(key, true);

        assertThat(asked.count()).isEqualTo(1);
        assertThat(asked.of("other", EDITION)).isEmpty();
        assertThat(asked.of("pack", EDITION)).extracting(Asked::id).containsExactly(key);
    }

    @Test
    void canBeTakenBack() {
        AskedQuestions.QuestionId key = AskedQuestions.suggested("pack", FIRST).getFirst().id();

        asked.set(key, true);
        asked.set(key, false);

        assertThat(asked.has(key)).isFalse();
        assertThat(asked.count()).isZero();
    }

    private static Topic topic(String id, String... questions) {
        return new Topic(
                id,
                id,
                id,
                TopicIcon.INFO,
                List.of(),
                List.of(questions).stream()
                        .map(question -> new TeamQuestion(question, id + " " + question + "?"))
                        .toList());
    }
}
