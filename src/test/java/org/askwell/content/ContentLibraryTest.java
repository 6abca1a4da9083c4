package org.askwell.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ContentLibraryTest {
    private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);
    private static final PackResult REFUSED =
            new PackResult.Refused(List.of(Problem.error("a.json", "", "is wrong", "mend it")));

    @Test
    void showsTheCandidatesThatLoaded() {
        ContentLibrary library = library(List.of(loaded("a"), loaded("b")), loaded("c"));

        assertThat(library.packs()).extracting(Pack::id).containsExactly("a", "b");
        assertThat(library.first().id()).isEqualTo("a");
    }

    @Test
    void neverShowsARefusedPackAndKeepsItsProblems() {
        ContentLibrary library = library(List.of(REFUSED, loaded("b")), loaded("c"));

        assertThat(library.packs()).extracting(Pack::id).containsExactly("b");
        assertThat(library.problems()).hasSize(1);
    }

    @Test
    void letsTheBundledPackStandInWhereEveryOtherIsRefused() {
        ContentLibrary library = library(List.of(REFUSED), loaded("bundled"));

        assertThat(library.first().id()).isEqualTo("bundled");
        assertThat(library.problems()).extracting(Problem::what).containsExactly("is wrong");
    }

    @Test
    void letsTheBundledPackStandInWhereThereIsHelpAlone() {
        ContentLibrary library = library(List.of(help("help")), loaded("bundled"));

        assertThat(library.packs()).extracting(Pack::id).containsExactly("help", "bundled");
        assertThat(library.first().id()).isEqualTo("bundled");
    }

    @Test
    void tellsArticlesFromHelp() {
        ContentLibrary library = library(List.of(help("help"), loaded("a")), REFUSED);

        assertThat(library.articles()).extracting(Pack::id).containsExactly("a");
        assertThat(library.help()).extracting(Pack::id).containsExactly("help");
        assertThat(library.pack("help")).isPresent();
        assertThat(library.pack("other")).isEmpty();
    }

    @Test
    void keepsTheNewerOfTwoWithOneIdInThePlaceOfTheFirst() {
        ContentLibrary library =
                library(List.of(dated("a", EARLY), dated("b", EARLY), dated("a", LATE)), REFUSED);

        assertThat(library.packs()).extracting(Pack::id).containsExactly("a", "b");
        assertThat(library.first().review().last()).isEqualTo(LATE);
    }

    @Test
    void keepsTheEarlierOneWhereBothAreEquallyNew() {
        Pack first = pack("a", Pack.Kind.ARTICLE, LATE);
        Pack second = pack("a", Pack.Kind.ARTICLE, LATE);

        ContentLibrary library = library(List.of(loaded(first), loaded(second)), REFUSED);

        assertThat(library.first()).isSameAs(first);
    }

    @Test
    void cannotBeMadeWithoutAnyPack() {
        assertThatThrownBy(() -> library(List.of(), REFUSED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ContentLibrary library(List<PackResult> candidates, PackResult bundled) {
        return ContentLibrary.of(candidates, List.of(bundled));
    }

    private static PackResult loaded(String id) {
        return dated(id, EARLY);
    }

    private static PackResult dated(String id, LocalDate last) {
        return loaded(pack(id, Pack.Kind.ARTICLE, last));
    }

    private static PackResult help(String id) {
        return loaded(pack(id, Pack.Kind.HELP, EARLY));
    }

    private static PackResult loaded(Pack pack) {
        return new PackResult.Loaded(pack, List.of(), List.of());
    }

    private static Pack pack(String id, Pack.Kind kind, LocalDate last) {
        Review review = new Review(Review.State.DRAFT, last, last);
        return new Pack(
                id, kind, "source", "author", review, List.of(), List.of(), _ -> Optional.empty());
    }
}
