package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Intake;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

@SuppressWarnings("NullAway.Init") // set before each test
class PackInstallerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final PackLoader loader = new PackLoader(new DrawingReader());
    @TempDir private Path folder;
    private Path stick;
    private Path home;
    private PackInstaller installer;

    @BeforeEach
    void plugIn() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        home = Files.createDirectory(folder.resolve("data")).resolve("content");
        installer = new PackInstaller(home, loader::load);
    }

    @Test
    void takesEachPackOfAFolderAndLeavesOtherFolders() throws IOException {
        new PackBuilder().writeTo(stick.resolve("first"));
        pack("second", "2026-01-01").writeTo(stick.resolve("second"));
        Files.createDirectories(stick.resolve("photographs"));

        assertThat(takeIn()).hasSize(2).hasOnlyElementsOfType(Intake.Taken.class);
        assertThat(names()).containsExactly("second@2026-01-01", "small@2026-01-01");
        assertThat(installer.installed(TODAY))
                .hasSize(2)
                .hasOnlyElementsOfType(PackResult.Loaded.class);
    }

    @Test
    void takesAFolderThatIsAPackItself() throws IOException {
        new PackBuilder().writeTo(stick);

        assertThat(takeIn()).hasOnlyElementsOfType(Intake.Taken.class);
        assertThat(names()).containsExactly("small@2026-01-01");
    }

    @Test
    void findsNothingWhereNoStickIsPluggedIn() {
        assertThat(installer.takeIn(folder.resolve("none"), library(), TODAY)).isEmpty();
        assertThat(home).doesNotExist();
    }

    @Test
    void keepsAPackThatIsNotNewer() throws IOException {
        pack("small", "2026-02-01").writeTo(stick);
        takeIn();

        pack("small", "2026-01-31").writeTo(stick);

        assertThat(takeIn()).containsExactly(new Intake.Kept("small"));
        assertThat(names()).containsExactly("small@2026-02-01");
    }

    @Test
    void putsANewerPackInThePlaceOfTheOlder() throws IOException {
        new PackBuilder().writeTo(stick);
        takeIn();

        pack("small", "2026-02-01").writeTo(stick);

        assertThat(takeIn()).hasOnlyElementsOfType(Intake.Taken.class);
        assertThat(names()).containsExactly("small@2026-02-01");
    }

    @Test
    void putsAPackInThePlaceOfABrokenOne() throws IOException {
        new PackBuilder().writeTo(stick);
        takeIn();
        Files.writeString(home.resolve("small@2026-01-01").resolve("facts.json"), "{");

        assertThat(takeIn()).hasOnlyElementsOfType(Intake.Taken.class);
        assertThat(installer.installed(TODAY)).hasOnlyElementsOfType(PackResult.Loaded.class);
    }

    @Test
    void refusesAPackWithAnErrorAndLeavesNothing() throws IOException {
        new PackBuilder().replace("pack.json", "compare", "x").writeTo(stick.resolve("bad"));

        assertThat(refusal()).startsWith("bad/pack.json:topics[0].icon: ");
        assertThat(home).doesNotExist();
    }

    @Test
    void leavesNothingOfAPackThatLosesAFileBeforeItIsCopied() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        afterTheFirstCheck(() -> Files.delete(stick.resolve("small/en/glossary.json")));

        assertThat(refusal()).startsWith("small/en/glossary.json: is missing");
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNothingOfAStickThatIsPulledOut() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        afterTheFirstCheck(() -> Files.move(stick, folder.resolve("pocket")));

        assertThat(refusal()).startsWith("small: could not be copied whole; check the stick");
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNothingOfAFileThatCannotBeReadToItsEnd() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        afterTheFirstCheck(() -> Files.writeString(stick.resolve("small/facts.json"), "{\"fac"));

        assertThat(refusal()).startsWith("small/facts.json:1:");
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAPackWithALinkThatLeadsOut() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        Files.createSymbolicLink(stick.resolve("small/figures/out.svg"), Path.of("/etc/hostname"));

        assertThat(refusal()).contains("out.svg, which is a link or no file");
        assertThat(names()).isEmpty();
    }

    @Test
    void refusesAPackThatIsTooLarge() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        try (RandomAccessFile film =
                new RandomAccessFile(stick.resolve("small/film.mp4").toFile(), "rw")) {
            film.setLength(PackCopy.MOST_BYTES);
        }

        assertThat(refusal()).startsWith("small: is larger than 100 MB");
        assertThat(names()).isEmpty();
    }

    @Test
    void saysSoWhereTheKiosksFolderCannotBeMade() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        Files.writeString(home, "a file in its place");

        assertThat(refusal()).startsWith("small: could not be copied whole");
        assertThat(home).hasContent("a file in its place");
    }

    @Test
    void saysSoWhereTheKiosksFolderIsReadOnly() throws IOException {
        new PackBuilder().writeTo(stick.resolve("small"));
        Files.createDirectory(home);
        assertThat(home.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(home)).as("may write anywhere").isFalse();

        assertThat(refusal()).startsWith("small: could not be copied whole");
    }

    @Test
    void clearsAwayWhatAnInterruptedIntakeLeft() throws IOException {
        new PackBuilder().writeTo(home.resolve(".incoming-7").resolve("half"));

        assertThat(installer.installed(TODAY)).isEmpty();
        takeIn();
        assertThat(names()).isEmpty();
    }

    @Test
    void showsTheNewerWhereAnInterruptedIntakeLeftBoth() throws IOException {
        new PackBuilder().writeTo(home.resolve("small@2026-01-01"));
        pack("small", "2026-02-01").writeTo(home.resolve("small@2026-02-01"));

        assertThat(library().packs())
                .singleElement()
                .satisfies(pack ->
                        assertThat(pack.review().last()).isEqualTo(LocalDate.of(2026, 2, 1)));
    }

    /** Something that happens to what is brought, between the check and the copy. */
    @FunctionalInterface
    private interface Mishap {
        void happen() throws IOException;
    }

    private void afterTheFirstCheck(Mishap mishap) {
        boolean[] happened = {false};
        installer =
                new PackInstaller(
                        home,
                        (files, today) -> {
                            PackResult result = loader.load(files, today);
                            if (!happened[0]) {
                                happened[0] = true;
                                run(mishap);
                            }
                            return result;
                        });
    }

    private static void run(Mishap mishap) {
        try {
            mishap.happen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Intake> takeIn() {
        return installer.takeIn(stick, library(), TODAY);
    }

    private String refusal() {
        List<Intake> intakes = takeIn();
        assertThat(intakes).hasSize(1);
        return ((Intake.Refused) intakes.getFirst())
                .problems().stream().map(Problem::line).findFirst().orElseThrow();
    }

    /** What is installed, or else an article of the program's own. */
    private ContentLibrary library() {
        return ContentLibrary.of(
                new PackInstaller(home, loader::load).installed(TODAY),
                List.of(loader.load(pack("own", "2026-01-01"), TODAY)));
    }

    private static PackBuilder pack(String id, String last) {
        return new PackBuilder()
                .replace("pack.json", "\"small\"", "\"" + id + "\"")
                .replace("pack.json", "2026-01-01", last);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> entries = Files.list(home)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
        }
    }
}
