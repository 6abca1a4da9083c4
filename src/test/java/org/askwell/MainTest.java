package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.cli.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts the program as a system does whose encoding cannot name the home folder. */
@EnabledOnOs(OS.LINUX)
class MainTest {
    @TempDir private Path folder;

    private record Ended(int status, String told) {}

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "requests --help"})
    void helpsInEveryEncoding(String arguments) throws Exception {
        assertThat(run("C", List.of(arguments.split(" ", -1))).status()).isEqualTo(ExitStatus.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"doctor", "requests purge"})
    void saysInASentenceThatItCannotNameTheHome(String arguments) throws Exception {
        Ended ended = run("C", List.of(arguments.split(" ", -1)));

        assertThat(ended.status()).isEqualTo(ExitStatus.PROBLEM);
        assertThat(ended.told()).contains("cannot be named", "--data").doesNotContain("xception");
    }

    @Test
    void saysInASentenceThatItCannotNameAFolderOfTheCommandLine() throws Exception {
        Ended ended = run("C", List.of("doctor", "--data", home().toString()));

        assertThat(ended.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(ended.told()).contains("cannot be named").doesNotContain("xception");
    }

    @Test
    void findsTheHomeInUtf8() throws Exception {
        Ended ended = run("C.UTF-8", List.of("requests", "purge"));

        assertThat(ended.told()).contains(home() + "/.local/share/askwell");
    }

    private Path home() {
        return folder.resolve("Zoë-زهراء");
    }

    private Ended run(String locale, List<String> arguments)
            throws IOException, InterruptedException {
        Files.createDirectories(home());
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("HOME", home().toString());
        builder.environment().remove("XDG_DATA_HOME");
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }
}
