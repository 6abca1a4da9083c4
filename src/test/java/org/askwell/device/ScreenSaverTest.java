package org.askwell.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

class ScreenSaverTest {
    private static final String STATE =
            """
            Screen Saver:
              prefer blanking:  yes    allow exposures:  yes
              timeout:  600    cycle:  300
            DPMS (Energy Star):
              Standby: 600    Suspend: 600    Off: 600
              DPMS is Enabled
              Monitor is On
            """;

    @TempDir private Path folder;

    private ScreenSaver saver(String answer) throws IOException {
        Path program = folder.resolve("xset");
        Files.writeString(
                program, "#!/bin/sh\necho \"$@\" >> '" + folder.resolve("asked") + "'\n" + answer);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new ScreenSaver(program.toString(), Duration.ofSeconds(30));
    }

    @Test
    void keepsTheScreenAwakeAndGivesItBackAsItWas() throws IOException {
        Runnable restore = saver("cat <<END\n" + STATE + "END\n").keepAwake();
        restore.run();

        assertThat(folder.resolve("asked")).hasContent("q\ns off -dpms\ns 600 300 s blank +dpms\n");
    }

    @Test
    void switchesNothingOnThatWasOff() {
        assertThat(ScreenSaver.restoring(STATE.replace("Enabled", "Disabled").replace("600", "0")))
                .containsExactly("s", "0", "300", "s", "blank");
    }

    @Test
    void tellsWhereNothingKeepsItAwake() throws IOException {
        assertThat(saver("exit 1\n").probe()).isInstanceOf(Readiness.Doubtful.class);
        assertThat(new ScreenSaver(folder.resolve("none").toString(), Duration.ofSeconds(30)))
                .extracting(ScreenSaver::probe)
                .isInstanceOf(Readiness.Doubtful.class);
        assertThat(saver("echo fine\n").probe()).isInstanceOf(Readiness.Ready.class);
    }
}
