package org.askwell.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.content.FolderPackFiles;
import org.askwell.content.PackResult;
import org.askwell.content.Recording;
import org.askwell.content.figure.DrawingReader;
import org.askwell.work.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What is checked of the sentences of a pack that somebody has recorded. */
final class RecordingsTest {
    private static final String FILE = "en/speech.json";

    private final PackBuilder pack = new PackBuilder();

    @TempDir private Path folder;

    private PackResult load() {
        return new PackLoader(new DrawingReader()).load(pack, LocalDate.of(2026, 6, 1));
    }

    private List<String> errors() {
        return load().problems().stream().filter(Problem::isError).map(Problem::line).toList();
    }

    @Test
    void findsTheRecordingOfASentence() throws Exception {
        PackResult.Loaded loaded = (PackResult.Loaded) load();
        Recording recording = loaded.pack().editions().getFirst().recordings().get("Water is wet.");

        assertThat(Objects.requireNonNull(recording).read()).isEqualTo(PackBuilder.wav(16));
    }

    @Test
    void needsNoRecordings() {
        pack.without(FILE);

        assertThat(load()).isInstanceOf(PackResult.Loaded.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Water is wet.       | Water is wet. It is. | has 2 sentences
                    en/speech/water.wav | en/speech/gone.wav   | is missing
                    en/speech/water.wav | ../water.wav         | is missing
                    en/speech/water.wav | en/speech/water.ogg  | is not a WAV file
                    """)
    void tellsWhatIsWrong(String from, String to, String what) {
        pack.replace(FILE, from, to);

        assertThat(errors()).singleElement().asString().startsWith(FILE + ":recordings[0].");
        assertThat(errors().getFirst()).contains(what);
    }

    @Test
    void refusesWhatIsNoSound() {
        pack.with("en/speech/water.wav", "RIFF".getBytes(StandardCharsets.UTF_8));
        assertThat(errors()).singleElement().asString().contains("is not a WAV file");
        pack.with("en/speech/water.wav", PackBuilder.wav(8));
        assertThat(errors()).singleElement().asString().contains("is not PCM of 16 bits");
    }

    @Test
    void refusesTwoRecordingsOfOneSentence() {
        pack.replace(
                FILE, "}]", "},{\"text\":\"Water is wet.\",\"file\":\"en/speech/water.wav\"}]");

        assertThat(errors()).singleElement().asString().contains("is recorded twice");
    }

    @Test
    void refusesALinkOutOfThePack() throws Exception {
        Path outside = Files.write(folder.resolve("outside.wav"), PackBuilder.wav(16));
        Path inside = pack.without("en/speech/water.wav").writeTo(folder.resolve("pack"));
        Files.createDirectories(inside.resolve("en/speech"));
        Files.createSymbolicLink(inside.resolve("en/speech/water.wav"), outside);
        PackResult result =
                new PackLoader(new DrawingReader())
                        .load(new FolderPackFiles(inside), LocalDate.of(2026, 6, 1));

        assertThat(result).isInstanceOf(PackResult.Refused.class);
        assertThat(result.problems().getFirst().line()).contains("leaves the pack");
    }
}
