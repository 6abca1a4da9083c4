package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Readiness.Doubtful;
import org.askwell.device.Readiness.NotReady;
import org.askwell.device.Readiness.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

final class FontProbeTest {
    private static final NativeLibraries ALL = new FakeLibraries(Set.of(), true);

    @TempDir private Path folder;

    @Test
    void isReadyWithTheBundledFonts() throws IOException {
        Path settings = Files.writeString(folder.resolve("fonts.conf"), "");

        assertThat(probe(Map.of("FONTCONFIG_FILE", settings.toString()), ALL))
                .isInstanceOf(Ready.class);
    }

    @Test
    void doubtsWithoutTheBundledFonts() {
        assertThat(probe(Map.of(), ALL)).isInstanceOf(Doubtful.class);
    }

    @Test
    void refusesFontSettingsThatAreNotThere() {
        String missing = folder.resolve("fonts.conf").toString();

        assertThat(probe(Map.of("FONTCONFIG_FILE", missing), ALL))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.what()).contains(missing));
    }

    @ParameterizedTest
    @CsvSource({
        "libfontconfig.so.1,fontconfig",
        "libpangoft2-1.0.so.0,libpangoft2-1.0-0",
    })
    void namesThePackageOfAMissingLibrary(String library, String debianPackage) {
        assertThat(probe(Map.of(), new FakeLibraries(Set.of(library), true)))
                .isInstanceOfSatisfying(
                        NotReady.class, it -> assertThat(it.remedy()).contains(debianPackage));
    }

    private static Readiness probe(Map<String, String> environment, NativeLibraries libraries) {
        Machine machine = new Machine(Machine.Family.LINUX, Path.of("/"), environment);
        return new FontProbe(machine, libraries).probe();
    }
}
