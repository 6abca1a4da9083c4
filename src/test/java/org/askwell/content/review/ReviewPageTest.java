package org.askwell.content.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Basis;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.PackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.RichText;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

class ReviewPageTest {
    private final PackFiles files = new BundledPackFiles("/content/chemotherapy-immunotherapy");
    private final Pack pack =
            ((PackResult.Loaded)
                            new PackLoader(new DrawingReader())
                                    .load(files, LocalDate.of(2026, 11, 27)))
                    .pack();

    @Test
    void showsEveryTextDrawingAndFact() throws IOException {
        Edition edition = pack.editions().getFirst();
        String page = page(edition);

        assertThat(edition.topics())
                .flatExtracting(topic -> topic.texts())
                .extracting(RichText::text)
                .allSatisfy(text -> assertThat(page).contains(escaped(text)));
        assertThat(pack.facts())
                .filteredOn(fact -> page.contains(fact.id() + ": "))
                .allSatisfy(fact ->
                        assertThat(page)
                                .contains(escaped(fact.statement()), escaped(fact.source())));
        assertThat(Pattern.compile("<svg").matcher(page).results().count())
                .isGreaterThanOrEqualTo(edition.drawings().size());
    }

    @Test
    void needsNothingElseAndHasRealColours() throws IOException {
        assertThat(page(pack.editions().getFirst()))
                .doesNotContain("token:", "<script", "src=", "href=", "url(", "@import")
                .contains("fill=\"#", "@media print");
    }

    @Test
    void showsWhatIsReadInItsOwnDirection() throws IOException {
        assertThat(page(pack.editions().getLast())).contains("<p lang=\"ar\" dir=\"rtl\">");
    }

    @Test
    void listsWhatIsSaidToBeNotMedicalWithWordsThatSoundSo() throws IOException {
        String page = page(pack.editions().getFirst());
        String list =
                page.substring(
                        page.indexOf("<h2 dir=\"auto\">Said to be not medical"),
                        page.indexOf("<h2 dir=\"auto\">Titles and questions"));

        List<ReviewRow> marked =
                pack.editions().getFirst().topics().stream()
                        .flatMap(topic -> ReviewRows.of(topic).stream())
                        .filter(row -> row.basis() instanceof Basis.NotMedical)
                        .toList();
        assertThat(marked).isNotEmpty();
        assertThat(list).contains("<mark>");
        assertThat(Pattern.compile("<tr><td>").matcher(list).results().count())
                .isGreaterThanOrEqualTo(marked.size());
    }

    @Test
    void marksDosesTreatmentsMedicinesAndWordsOfThePack() {
        MedicalWords words = new MedicalWords(pack.editions().getFirst());

        assertThat(
                        words
                                .parts("Ask for 5 mg, a transplant, trastuzumab or nausea by tea.")
                                .stream()
                                .filter(MedicalWords.Part::medical)
                                .map(MedicalWords.Part::text))
                .contains("5 mg", "transplant", "trastuzumab");
        assertThat(words.parts("Tap here, then wait."))
                .containsExactly(new MedicalWords.Part("Tap here, then wait.", false));
        assertThat(pack.editions().getFirst().glossary())
                .allSatisfy(entry ->
                        assertThat(words.parts("The " + entry.word() + " is here."))
                                .contains(new MedicalWords.Part(entry.word(), true)));
    }

    private String page(Edition edition) throws IOException {
        return new ReviewPage(pack, edition, files).text();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;");
    }
}
