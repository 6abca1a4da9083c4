package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class SoundProbeTest {
    @TempDir private Path folder;

    private Readiness probe(String cards, Map<String, String> environment) throws IOException {
        Path file = Files.writeString(folder.resolve("cards"), cards);
        return new SoundProbe(new Machine(Machine.Family.LINUX, folder, environment), file).probe();
    }

    @Test
    void findsACard() throws IOException {
        assertThat(probe(" 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n", Map.of()))
                .isInstanceOf(Readiness.Ready.class);
    }

    @Test
    void findsASoundServer() throws IOException {
        Files.createDirectories(folder.resolve("pulse/native"));

        assertThat(probe("--- no soundcards ---\n", Map.of("XDG_RUNTIME_DIR", folder.toString())))
                .isInstanceOf(Readiness.Ready.class);
    }

    @Test
    void tellsHowToMendThatNothingSounds() throws IOException {
        assertThat(probe("--- no soundcards ---\n", Map.of()))
                .isInstanceOf(Readiness.Doubtful.class);
    }
}
