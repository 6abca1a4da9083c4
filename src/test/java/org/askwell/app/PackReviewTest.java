package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.ReviewSignature;
import org.askwell.cli.ReviewedPack;
import org.askwell.content.PackResult;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class PackReviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Path BUNDLED = Path.of("assets/content/chemotherapy-immunotherapy");

    @TempDir private Path temporary;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    private final PackAssembly packs =
            new PackAssembly(() -> Instant.parse("2026-11-27T12:00:00Z"));
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = temporary.resolve("pack");
        try (Stream<Path> files = Files.walk(BUNDLED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(BUNDLED.relativize(file).toString()));
            }
        }
    }

    @Test
    void goesFromThePageIntoThePackAndOutOfItWithTheNextChange() throws Exception {
        assertThat(sign(code(), TODAY)).isEqualTo(ExitStatus.DONE);

        assertThat(signedBy()).contains("Dr A. Jones");
        assertThat(lines()).noneMatch(line -> line.contains("signOff"));

        Path topic = folder.resolve("en/topics/how-long.json");
        Files.writeString(topic, Files.readString(topic) + "\n");

        assertThat(signedBy()).isEmpty();
        assertThat(lines())
                .anyMatch(line ->
                        line.startsWith("notice: pack.json:languages[0].signOff: ")
                                && line.contains("no longer holds"));
    }

    @Test
    void refusesWhatWasNotRead() throws Exception {
        String code = code();
        Path topic = folder.resolve("en/topics/how-long.json");
        Files.writeString(topic, Files.readString(topic) + "\n");

        assertThatThrownBy(() -> sign(code, TODAY))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("is not what stands on the page");
        assertThat(Files.readString(folder.resolve("pack.json"))).doesNotContain("signOff");
    }

    @Test
    void refusesADraftADayToComeAndALanguageThatIsNotThere() {
        assertThatThrownBy(() -> of("cy").sign(signature("00000000", TODAY), TODAY, out))
                .hasMessageContaining("is a draft");
        assertThatThrownBy(() -> sign("00000000", TODAY.plusDays(1)))
                .hasMessageContaining("lies in the future");
        assertThatThrownBy(() -> of("fr"))
                .hasMessageContaining("choose --language from en, cy, ar");
    }

    @Test
    void refusesAPackWithErrorsAndWhatIsNoPack() throws Exception {
        assertThatThrownBy(() -> review(temporary, Optional.empty()))
                .hasMessageContaining("name the folder of one pack");
        Files.delete(folder.resolve("en/glossary.json"));
        assertThatThrownBy(() -> of("en")).hasMessageContaining("en/glossary.json: is missing");
    }

    private int sign(String code, LocalDate on) throws ToldException {
        return of("en").sign(signature(code, on), TODAY, out);
    }

    private static ReviewSignature signature(String code, LocalDate on) {
        return new ReviewSignature("Dr A. Jones", "oncologist", code, Optional.of(on));
    }

    private String code() throws Exception {
        Path page = temporary.resolve("page.html");
        assertThat(of("en").writePage(page, out)).isEqualTo(ExitStatus.DONE);
        Matcher code =
                Pattern.compile("Review code</dt><dd dir=\"auto\">([0-9a-f]{8})<")
                        .matcher(Files.readString(page));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private PackReview of(String language) throws ToldException {
        return review(folder, Optional.of(language));
    }

    private PackReview review(Path named, Optional<String> language) throws ToldException {
        return PackReview.of(new ReviewedPack(named, language), packs);
    }

    private Optional<String> signedBy() {
        return ((PackResult.Loaded) results().getFirst())
                .pack()
                .editions()
                .getFirst()
                .signOff()
                .map(by -> by.name());
    }

    private List<String> lines() {
        return results().getFirst().problems().stream().map(Problem::line).toList();
    }

    private List<PackResult> results() {
        return packs.check(folder, SiteSettingsReader.defaults());
    }
}
