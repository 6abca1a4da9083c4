package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.askwell.work.AtomicFile;
import org.askwell.work.TimeLimit;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

class PipingTest {
    private static final AtomicFile.Content CONTENT =
            out -> out.write("whole".getBytes(StandardCharsets.UTF_8));

    @TempDir private Path folder;
    private Path pipe;

    @BeforeEach
    void makePipe() throws Exception {
        pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor();
    }

    @Test
    void passesOnToWhoeverReads() throws Exception {
        Process reader = new ProcessBuilder("cat", pipe.toString()).start();

        new Piping(new TimeLimit(Duration.ofSeconds(30))).pass(pipe, CONTENT);

        assertThat(reader.inputReader().readLine()).isEqualTo("whole");
    }

    @Test
    void doesNotWaitForEverForAReader() {
        Piping piping = new Piping(new TimeLimit(Duration.ofMillis(50)));

        assertThatThrownBy(() -> piping.pass(pipe, CONTENT))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("Nobody reads from the pipe " + pipe);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }
}
