package org.askwell.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

final class AbsencesTest {
    @TempDir private Path folder;

    @Test
    void tellsOnOneLineWhatIsMissingHoweverManyTestsNeedIt() {
        Absences absences = new Absences(folder.resolve("new"), Map.of("CI", ""));
        absences.note(Requirement.ESPEAK_NG);
        absences.note(Requirement.ESPEAK_NG);

        assertThat(folder.resolve("new").resolve("ESPEAK_NG.txt"))
                .hasContent(
                        "Not tested, for want of espeak-ng; on Debian and Ubuntu: apt-get install"
                                + " espeak-ng");
        assertThat(folder.resolve("new"))
                .isDirectoryNotContaining(file -> !file.endsWith("ESPEAK_NG.txt"));
    }

    @Test
    void failsInCi() {
        Absences absences = new Absences(folder, Map.of("CI", "true"));

        assertThatThrownBy(() -> absences.note(Requirement.ESPEAK_NG))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install espeak-ng");
        assertThat(folder).isEmptyDirectory();
    }
}
