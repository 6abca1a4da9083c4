package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.support.Problem;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class ContentLibraryTest {
    private static final PackResult REFUSED =
            new PackResult.Refused(List.of(Problem.error("a.json", "", "is wrong", "mend it")));

    @Test
    void showsTheCandidatesThatLoaded() {
        ContentLibrary library = ContentLibrary.of(List.of(loaded("a"), loaded("b")), loaded("c"));

        assertThat(library.packs()).extracting(Pack::id).containsExactly("a", "b");
        assertThat(library.first().id()).isEqualTo("a");
    }

    @Test
    void neverShowsARefusedPackAndKeepsItsProblems() {
        ContentLibrary library = ContentLibrary.of(List.of(REFUSED, loaded("b")), loaded("c"));

        assertThat(library.packs()).extracting(Pack::id).containsExactly("b");
        assertThat(library.problems()).hasSize(1);
    }

    @Test
    void letsTheBundledPackStandInWhereEveryOtherIsRefused() {
        ContentLibrary library = ContentLibrary.of(List.of(REFUSED), loaded("bundled"));

        assertThat(library.first().id()).isEqualTo("bundled");
        assertThat(library.problems()).extracting(Problem::what).containsExactly("is wrong");
    }

    @Test
    void showsTheBundledPackWhereNoneIsNamed() {
        assertThat(ContentLibrary.of(List.of(), loaded("bundled")).first().id())
                .isEqualTo("bundled");
    }

    @Test
    void cannotBeMadeWithoutAnyPack() {
        assertThatThrownBy(() -> ContentLibrary.of(List.of(), REFUSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PackResult loaded(String id) {
        Review review = new Review(Review.State.DRAFT, LocalDate.EPOCH, LocalDate.EPOCH);
        Pack pack = new Pack(id, "source", "author", review, List.of(), List.of(), Map.of());
        return new PackResult.Loaded(pack, List.of(), List.of());
    }
}
