package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.store.TestMemory;
import org.askwell.store.Vault;
import org.askwell.store.database.Database;
import org.askwell.store.keys.Argon2Cost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole memory of the real program is looked through from outside, once a patient has gone and
 * once staff have locked it. Only Linux shows a program's memory as a file.
 */
@EnabledOnOs(OS.LINUX)
class MemoryScanTest {
    private static final Shrouded NAME = new Shrouded("Rvy{pqxzlk");
    private static final Shrouded NUMBER = new Shrouded("12245:71846");
    private static final Shrouded PASSPHRASE = new Shrouded("xbmsvt.lopdl.xfjs");

    /**
     * How many traces of a name or number may be left, each one of 12 kinds: the collector may
     * leave what it has freed in gaps of a few dozen bytes, which nothing can be laid over. Mostly
     * none is.
     */
    private static final int GAPS = 4;

    /** The requests are read and drawn. */
    private static final int LOOKS = 10;

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Process program;

    @SuppressWarnings("NullAway.Init")
    private ProcessMemory memory;

    @SuppressWarnings("NullAway.Init")
    private PrintWriter hand;

    @SuppressWarnings("NullAway.Init")
    private BufferedReader answers;

    @BeforeEach
    void start() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.copy(Path.of("assets/site/default.json"), data.resolve("site.json"));
        new Vault(
                        new Database(data),
                        TestMemory.at(() -> Instant.EPOCH),
                        new Argon2Cost(64, 1),
                        new SecureRandom())
                .prepare(String.join("", PASSPHRASE.keys()).toCharArray())
                .commit();
        program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@src/packaging/bin/java.options",
                                "-Xmx512m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform="
                                        + System.getProperty("askwell.scan.platform", "Headless"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                DrivenKiosk.class.getName(),
                                "run",
                                "--data",
                                data.toString(),
                                "--windowed",
                                "1000x1000")
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        answers = program.inputReader(StandardCharsets.UTF_8);
        hand = new PrintWriter(program.outputWriter(StandardCharsets.UTF_8), true);
        assertThat(answers.readLine()).isEqualTo(DrivenKiosk.STARTED);
        memory = new ProcessMemory(program.pid());
        hand.println();
    }

    @AfterEach
    void end() throws IOException {
        program.destroyForcibly();
        memory.close();
    }

    @Test
    void holdsNothingOfThoseWhoHaveGone() throws Exception {
        fillIn();
        assertThatItHolds(NAME);
        does(
                "tap Send",
                "await Your reference is",
                "tap I'm finished",
                "await Tap to start",
                "await-collections");
        assertThatNextToNothingIsLeft();

        does("hold F1 3200", "type " + PASSPHRASE.shifted(), "tap Open", "await Finish and lock");
        assertThatItHolds(NAME);
        does("tap Finish and lock", "await Tap to start", "await-collections");
        assertThatNextToNothingIsLeft();
    }

    private void fillIn() throws IOException {
        does(
                "tap Tap to start",
                "tap Ask us to call you",
                "tap Ask for a call",
                "tap Not sure",
                "type " + NAME.shifted(),
                "tap Continue",
                "type " + NUMBER.shifted(),
                "tap Continue",
                "maybe Yes",
                "tap Yes, you may leave a message",
                "tap Any time",
                "tap A phone call is fine",
                "maybe Show",
                "maybe Show",
                "tap Yes, keep this and call me");
    }

    private void does(String... lines) throws IOException {
        for (String line : lines) {
            hand.println(line);
            assertThat(answers.readLine()).isEqualTo(DrivenKiosk.DONE);
        }
    }

    /** What is on the screen is found: the search itself finds. */
    private void assertThatItHolds(Shrouded text) throws Exception {
        List<byte[]> traces = text.traces().toList();
        int found = 0;
        for (int look = 0; look < LOOKS && found == 0; look++) {
            found = memory.count(traces);
        }
        assertThat(found).isPositive();
    }

    private void assertThatNextToNothingIsLeft() throws Exception {
        List<byte[]> personal = Stream.of(NAME, NUMBER).flatMap(Shrouded::traces).toList();
        int left = memory.count(personal);
        assertThat(left).as("traces of a name or number").isLessThanOrEqualTo(GAPS);
        assertThat(memory.count(PASSPHRASE.traces().toList()))
                .as("parts of the passphrase")
                .isZero();
    }
}
