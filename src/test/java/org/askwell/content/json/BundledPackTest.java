package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.Block;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.Review;
import org.askwell.content.figure.DrawingReader;
import org.askwell.json.Schemas;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds the pack that the program brings with it to its own rules. */
class BundledPackTest {
    private static final LocalDate WHEN_REVIEWED = LocalDate.of(2026, 11, 27);

    @Test
    void hasNoProblemButTranslationsThatNobodyHasChecked() throws URISyntaxException {
        ContentCheck check = new ContentCheck(new PackLoader(new DrawingReader()));

        List<PackResult> results = check.results(content(), WHEN_REVIEWED);

        assertThat(results).hasOnlyElementsOfType(PackResult.Loaded.class);
        assertThat(results)
                .flatExtracting(PackResult::problems)
                .extracting(Problem::line)
                .allMatch(line -> line.contains(" is a draft and shows only"));
    }

    @Test
    void isTheSameWhereItIsNotJudgedOnceMore() {
        PackLoader loader = new PackLoader(new DrawingReader());
        for (String name : List.of("chemotherapy-immunotherapy", "how-to-use-this-screen")) {
            BundledPackFiles files = new BundledPackFiles("/content/" + name);
            PackResult judged = loader.load(files, WHEN_REVIEWED);
            PackResult known = loader.loadKnownGood(files, WHEN_REVIEWED, true);

            assertThat(known.problems()).isEqualTo(judged.problems());
            assertThat(pack(known))
                    .usingRecursiveComparison()
                    .ignoringFields("drawings")
                    .isEqualTo(pack(judged));
            assertThat(pictures(pack(judged)))
                    .allSatisfy(file ->
                            assertThat(pack(known).drawings().drawing(file))
                                    .isEqualTo(pack(judged).drawings().drawing(file))
                                    .isPresent());
        }
    }

    /** The start does not wait for what nobody can see. */
    @Test
    void hasOnlyTheTitlesOfDraftsWhereTheyCannotShow() {
        PackLoader loader = new PackLoader(new DrawingReader());
        BundledPackFiles files = new BundledPackFiles("/content/chemotherapy-immunotherapy");
        PackResult whole = loader.loadKnownGood(files, WHEN_REVIEWED, true);
        PackResult shown = loader.loadKnownGood(files, WHEN_REVIEWED, false);

        assertThat(shown.problems()).isEqualTo(whole.problems());
        assertThat(pack(shown).editions())
                .zipSatisfy(
                        pack(whole).editions(),
                        (known, read) -> {
                            assertThat(known.title()).isEqualTo(read.title());
                            assertThat(known.review()).isEqualTo(read.review());
                            assertThat(known.topics())
                                    .isEqualTo(
                                            read.review() == Review.State.DRAFT
                                                    ? List.of()
                                                    : read.topics());
                        });
    }

    private static Pack pack(PackResult result) {
        return ((PackResult.Loaded) result).pack();
    }

    private static List<String> pictures(Pack pack) {
        return pack.editions().stream()
                .flatMap(edition -> edition.topics().stream())
                .flatMap(topic -> topic.blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).picture())
                .map(Block.Picture::file)
                .distinct()
                .toList();
    }

    @Test
    void keepsToTheSchemasThatItsFilesName() throws IOException, URISyntaxException {
        Schemas schemas = new Schemas();
        try (Stream<Path> files = Files.walk(content().resolve("chemotherapy-immunotherapy"))) {
            List<Path> json = files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(json).hasSizeGreaterThan(5);
            for (Path file : json) {
                assertThat(schemas.problems(schema(file), Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static String schema(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".json", "");
        boolean topic = String.valueOf(file.getParent()).endsWith("topics");
        return "content/schema/" + (topic ? "topic" : name) + ".schema.json";
    }

    private static Path content() throws URISyntaxException {
        URL content = BundledPackTest.class.getResource("/content");
        return Path.of(Objects.requireNonNull(content).toURI());
    }
}
