package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.PackResult;
import org.askwell.content.TopicAge;
import org.askwell.content.figure.DrawingReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ContentCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir private Path folder;
    private final ContentCheck check = new ContentCheck(new PackLoader(new DrawingReader()));

    @Test
    void findsNothingWrongWithAGoodPack() throws IOException {
        new PackBuilder().writeTo(folder);

        assertThat(lines(folder)).isEmpty();
        assertThat(check.results(folder, TODAY)).hasSize(1);
    }

    @Test
    void namesFilesRelativeToThePack() throws IOException {
        new PackBuilder().replace("pack.json", "compare", "x").writeTo(folder);

        assertThat(lines(folder).getFirst()).startsWith("pack.json:topics[0].icon: ");
    }

    @Test
    void namesFilesRelativeToAFolderOfPacks() throws IOException {
        new PackBuilder().writeTo(folder.resolve("good"));
        new PackBuilder().replace("pack.json", "compare", "x").writeTo(folder.resolve("bad"));

        assertThat(lines(folder).getFirst()).startsWith("bad/pack.json:topics[0].icon: ");
    }

    @Test
    void refusesALinkToItself() throws IOException {
        new PackBuilder().writeTo(folder);
        Files.createSymbolicLink(folder.resolve("en/round"), Path.of("round"));
        Files.createSymbolicLink(folder.resolve("en/topics/up"), Path.of("../.."));
        Files.createSymbolicLink(folder.resolve("en/nowhere"), Path.of("missing"));

        assertThat(lines(folder))
                .containsExactly(
                        "en/round: is a link to itself or to a folder around it; remove it",
                        "en/topics/up: is a link to itself or to a folder around it; remove it");
    }

    @Test
    void refusesALinkToItselfInThePlaceOfAPack() throws IOException {
        new PackBuilder().writeTo(folder.resolve("good"));
        Files.createSymbolicLink(folder.resolve("round"), Path.of("round"));

        assertThat(lines(folder)).singleElement().asString().startsWith("round: is a link");
    }

    @Test
    void passesOverSchemasHiddenFoldersAndLooseFiles() throws IOException {
        new PackBuilder().writeTo(folder.resolve("good"));
        Files.createDirectories(folder.resolve("schema"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve("README.md"), "about");

        assertThat(lines(folder)).isEmpty();
    }

    @Test
    void namesTheTopicsOfWhichItTellsTheReadingAge() throws IOException {
        new PackBuilder().writeTo(folder.resolve("good"));

        assertThat(check.results(folder, TODAY))
                .flatExtracting(PackResult::ages)
                .extracting(TopicAge::line)
                .containsExactly(
                        "reading age: good/en/topics/first.json: 4.3, raw 4.3 (Flesch-Kincaid grade"
                                + " + 5)");
    }

    @Test
    void tellsAFolderWithoutPackAmongPacks() throws IOException {
        new PackBuilder().writeTo(folder.resolve("good"));
        Files.createDirectories(folder.resolve("empty"));

        assertThat(lines(folder))
                .containsExactly("empty: holds no pack; add its pack.json, or remove it");
    }

    @Test
    void refusesTheSecondPackWithTheSameId() throws IOException {
        new PackBuilder().writeTo(folder.resolve("a"));
        new PackBuilder().writeTo(folder.resolve("b"));

        assertThat(check.results(folder, TODAY))
                .hasExactlyElementsOfTypes(PackResult.Loaded.class, PackResult.Refused.class);
        assertThat(lines(folder).getFirst()).startsWith("b/pack.json:id: \"small\" is used twice");
    }

    @Test
    void tellsAnEmptyFolder() {
        assertThat(lines(folder)).singleElement().asString().contains("holds no pack");
    }

    @Test
    void tellsAFolderThatDoesNotExist() {
        assertThat(lines(folder.resolve("none")))
                .singleElement()
                .asString()
                .contains("does not exist");
    }

    @Test
    void tellsAFileInPlaceOfAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("pack.json"), "{}");

        assertThat(lines(file)).singleElement().asString().contains("is not a folder");
    }

    @Test
    void tellsLinksThatLeadNowhere() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        Path link = Files.createSymbolicLink(folder.resolve("link"), nowhere);
        new PackBuilder().writeTo(folder.resolve("good"));

        assertThat(lines(link)).singleElement().asString().contains("leads nowhere");
        assertThat(lines(folder)).singleElement().asString().startsWith("link: is a link that");
    }

    @Test
    void tellsAPackFileThatIsABrokenLink() throws IOException {
        new PackBuilder().writeTo(folder);
        Files.delete(folder.resolve("facts.json"));
        Files.createSymbolicLink(folder.resolve("facts.json"), folder.resolve("nowhere"));

        assertThat(lines(folder))
                .containsExactly(
                        "facts.json: is a link that leads nowhere; put the file itself in its"
                                + " place");
    }

    @Test
    void tellsAManifestThatIsABrokenLinkOrAFolder() throws IOException {
        Files.createSymbolicLink(folder.resolve("pack.json"), folder.resolve("nowhere"));
        assertThat(lines(folder)).singleElement().asString().contains("leads nowhere");

        Files.delete(folder.resolve("pack.json"));
        Files.createDirectory(folder.resolve("pack.json"));
        assertThat(lines(folder)).singleElement().asString().contains("is not a file");
    }

    @Test
    void tellsAnOptionalFileThatIsABrokenLink() throws IOException {
        new PackBuilder().without("en/comparison.json").writeTo(folder);
        Files.createSymbolicLink(folder.resolve("en/comparison.json"), folder.resolve("nowhere"));

        assertThat(lines(folder))
                .singleElement()
                .asString()
                .startsWith("en/comparison.json: is a link that leads nowhere");
    }

    @Test
    void tellsAFileThatIsALinkOutOfThePack() throws IOException {
        new PackBuilder().writeTo(folder.resolve("pack"));
        Path facts = folder.resolve("pack/facts.json");
        Files.move(facts, folder.resolve("facts.json"));
        Files.createSymbolicLink(facts, folder.resolve("facts.json"));

        assertThat(lines(folder.resolve("pack")).getFirst())
                .startsWith("facts.json: leaves the pack");
    }

    @Test
    void writesEveryProblemOnOneLineWhateverAFolderIsCalled() throws IOException {
        Files.createDirectories(folder.resolve("line\nend"));

        assertThat(lines(folder)).singleElement().asString().doesNotContain("\n");
    }

    private List<String> lines(Path checked) {
        return check.results(checked, TODAY).stream()
                .flatMap(result -> result.problems().stream())
                .map(Problem::line)
                .toList();
    }
}
