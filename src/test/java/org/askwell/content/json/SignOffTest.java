package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.ReviewDigest;
import org.askwell.content.ReviewStatus;
import org.askwell.content.SignOff;
import org.askwell.work.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class SignOffTest extends PackLoading {
    private static final SignOff BY =
            new SignOff("A. Jones", "oncologist", LocalDate.of(2026, 5, 1));
    private static final String CHANGED =
            "notice: pack.json:languages[0].signOff: texts or drawings have changed since the"
                    + " review of 2026-05-01, so it no longer holds; have it reviewed again with"
                    + " askwell content review";

    @BeforeEach
    void check() {
        pack.replace("pack.json", "\"state\":\"draft\"", "\"state\":\"checked-against-source\"");
        pack.replace("pack.json", "\"review\":\"draft\"", "\"review\":\"checked-against-source\"");
        pack.blocks(figure());
    }

    @Test
    void holdsWhileNothingChanges() throws IOException {
        sign();

        assertThat(status()).isEqualTo(new ReviewStatus.SignedOff(LocalDate.of(2026, 1, 1), BY));
        assertThat(lines(pack)).isEmpty();
    }

    @Test
    void isLeftOutWhereNobodyHasSigned() {
        assertThat(status()).isEqualTo(new ReviewStatus.Checked(LocalDate.of(2026, 1, 1)));
    }

    @Test
    void isVoidOnceATextChanges() throws IOException {
        sign();
        pack.replace(TOPIC, " is wet.", " is very wet.");

        assertChanged();
    }

    @Test
    void isVoidOnceADrawingChanges() throws IOException {
        sign();
        pack.with("figures/cup.svg", PackBuilder.DRAWING + "<!-- changed -->");

        assertChanged();
    }

    @Test
    void isVoidOnceAFactChanges() throws IOException {
        sign();
        pack.replace("facts.json", "Water is wet.", "Water is dry.");

        assertChanged();
    }

    @Test
    void isVoidOnceTheTitleChanges() throws IOException {
        sign();
        pack.replace("pack.json", "A small pack", "Another pack");

        assertChanged();
    }

    @Test
    void isNothingForADraft() throws IOException {
        sign();
        pack.replace("pack.json", "\"state\": \"checked-against-source\"", "\"state\": \"draft\"");

        assertThat(status()).isEqualTo(new ReviewStatus.Draft());
    }

    @Test
    void keepsWhatElseTheManifestSays() throws IOException {
        sign();

        assertThat(text())
                .contains(
                        "\"$schema\": \"../schema/pack.schema.json\"", "\"author\": \"A. Writer\"");
    }

    @Test
    void isAnErrorWithAWrongDigestOrADayToCome() throws IOException {
        pack.with(
                "pack.json",
                SignOffWriter.write(
                        pack, 0, new SignOff("A", "B", TODAY.plusDays(1)), "no digest"));

        assertThat(load().problems())
                .filteredOn(Problem::isError)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "languages[0].signOff.date", "languages[0].signOff.sha256");
    }

    @Test
    void refusesANameThatCannotBeShown() {
        assertThat(SignOffWriter.problems(new SignOff("\u202e", "x".repeat(81), TODAY)))
                .extracting(Problem::file)
                .containsExactly("--name", "--role");
    }

    private void assertChanged() {
        assertThat(lines(pack)).containsExactly(CHANGED);
        assertThat(status()).isEqualTo(new ReviewStatus.Checked(LocalDate.of(2026, 1, 1)));
    }

    private void sign() throws IOException {
        Pack now = current();
        String digest = ReviewDigest.of(now, now.editions().getFirst(), pack);
        pack.with("pack.json", SignOffWriter.write(pack, 0, BY, digest));
    }

    private ReviewStatus status() {
        Pack now = current();
        Edition edition = now.editions().getFirst();
        return ReviewStatus.of(now, edition);
    }

    private Pack current() {
        return ((PackResult.Loaded) load()).pack();
    }

    private String text() throws IOException {
        return new String(pack.read("pack.json", 9999), StandardCharsets.UTF_8);
    }
}
