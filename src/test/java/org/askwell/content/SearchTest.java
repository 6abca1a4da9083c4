package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class SearchTest {
    private static final Basis NOTHING = new Basis.NotMedical();
    private static final Locale ARABIC = Locale.of("ar");
    private static final Pack PACK =
            new Pack(
                    "p",
                    Pack.Kind.ARTICLE,
                    "source",
                    "author",
                    new Review(Review.State.DRAFT, LocalDate.EPOCH, LocalDate.EPOCH),
                    List.of(),
                    List.of(),
                    _ -> Optional.empty());
    private static final GlossaryEntry NAUSEA =
            new GlossaryEntry(
                    "nausea", "Nausea", "Feeling that you are about to be sick.", NOTHING);
    private static final Topic EFFECTS =
            new Topic(
                    "effects",
                    "What about the side-effects?",
                    "Side effects",
                    TopicIcon.CARE,
                    List.of(
                            new Block.ShortAnswer(
                                    new RichText(List.of(new RichText.Word("Sick", "nausea"))),
                                    NOTHING)),
                    List.of());
    private static final Topic CAFE =
            new Topic(
                    "cafe",
                    "Où est le CAFÉ d’Étienne?",
                    "Straße",
                    TopicIcon.INFO,
                    List.of(),
                    List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {"side", "SIDE", "eff", "side eff", "effects side", "  side-e  ", "síde"})
    void findsAQuestionByTheBeginningsOfItsWords(String typed) {
        assertThat(find(typed)).startsWith(new Hit.Question(PACK, EFFECTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe", "Café", "etienne", "detienne", "strasse", "straße"})
    void foldsCaseAndAccents(String typed) {
        boolean elided = typed.equals("etienne");
        assertThat(find(typed))
                .isEqualTo(elided ? List.of() : List.of(new Hit.Question(PACK, CAFE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ide", "side x", "ffects", "", "   ", "-", "?"})
    void findsNothingInTheMiddleOfWordsOrForNothing(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void findsAWordBeforeTheQuestionsThatUseIt() {
        assertThat(find("naus"))
                .containsExactly(new Hit.Word(PACK, NAUSEA), new Hit.Use(PACK, EFFECTS, NAUSEA));
    }

    @Test
    void findsAWordByItsMeaningButNotByTheShortWordsInIt() {
        assertThat(find("feeling")).containsExactly(new Hit.Word(PACK, NAUSEA));
        assertThat(find("you")).isEmpty();
    }

    @Test
    void findsAThingOnceHoweverItMatches() {
        assertThat(find("s")).containsOnlyOnce(new Hit.Question(PACK, EFFECTS));
    }

    @Test
    void findsThePackByItsTitleFirst() {
        assertThat(find("all").getFirst()).isEqualTo(new Hit.Title(PACK, "All about it"));
    }

    @Test
    void showsAWordOnceThatTwoPacksExplainAlike() {
        Edition edition = edition("T", EFFECTS);
        Pack other =
                new Pack(
                        "q",
                        Pack.Kind.ARTICLE,
                        "source",
                        "author",
                        PACK.review(),
                        List.of(),
                        List.of(),
                        _ -> Optional.empty());
        Search search = new Search(List.of(PACK, other), _ -> edition, Locale.ENGLISH);

        assertThat(search.allWords()).hasSize(1);
        assertThat(search.find("naus")).containsOnlyOnce(new Hit.Word(PACK, NAUSEA)).hasSize(3);
    }

    @Test
    void listsAllWords() {
        assertThat(search(Locale.ENGLISH, edition("T", EFFECTS)).allWords())
                .containsExactly(new Hit.Word(PACK, NAUSEA));
    }

    @ParameterizedTest
    @CsvSource({"علاج", "العلاج", "العل", "عِلاج", "عـلاج"})
    void readsArabicWithAndWithoutArticleAndVowels(String typed) {
        Topic topic =
                new Topic("t", "ما هو العلاج المناعي؟", "ص", TopicIcon.INFO, List.of(), List.of());

        assertThat(search(ARABIC, edition("س", topic)).find(typed)).hasSize(1);
    }

    @Test
    void followsTheLettersOfTheLanguage() {
        Topic topic = new Topic("t", "IŞIK ILIK", "Q", TopicIcon.INFO, List.of(), List.of());

        assertThat(search(Locale.of("tr"), edition("X", topic)).find("ışık")).hasSize(1);
    }

    private static List<Hit> find(String typed) {
        return search(Locale.ENGLISH, edition("All about it", EFFECTS, CAFE)).find(typed);
    }

    private static Search search(Locale language, Edition edition) {
        return new Search(List.of(PACK), _ -> edition, language);
    }

    private static Edition edition(String title, Topic... topics) {
        return new Edition(
                Locale.ENGLISH,
                Review.State.DRAFT,
                title,
                List.of(topics),
                List.of(NAUSEA),
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }
}
