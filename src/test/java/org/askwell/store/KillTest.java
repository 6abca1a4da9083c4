package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class KillTest {
    private static final int KILLS = 4;

    @TempDir Path folder;

    @Test
    void losesNoRequestThatWasLoggedBeforeTheProgramIsKilled() throws Exception {
        Random random = new Random(11);
        Set<String> acknowledged = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(logAndKill(kill * 100_000L, 1 + random.nextInt(60)));
        }

        Database database = new Database(folder);
        List<LoggedRequest> logged =
                new SqliteRequestLog(
                                database,
                                TestMemory.at(() -> SampleRequests.RECEIVED),
                                TestKeys.ring())
                        .list();
        assertThat(logged).allMatch(LoggedRequest.Intact.class::isInstance);
        assertThat(logged.stream().map(LoggedRequest::reference).collect(Collectors.toSet()))
                .containsAll(acknowledged)
                .hasSizeBetween(acknowledged.size(), acknowledged.size() + KILLS);
        assertThat(
                        database.<String>read(connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement
                                        .executeQuery("PRAGMA integrity_check")
                                        .getString(1);
                            }
                        }))
                .isEqualTo("ok");
    }

    /** The references that a program has told, killed after {@code count} of them or soon after. */
    private Set<String> logAndKill(long seed, int count) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RequestsUnderKill.class.getName(),
                                folder.toString(),
                                Long.toString(seed))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> told = new TreeSet<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                told.add(reference(lines.readLine()));
            }
            // Through its handle, which leaves the pipe open: what it told before it died counts
            // too.
            process.toHandle().destroyForcibly();
            lines.lines()
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> told.add(reference(line)));
        }
        assertThat(process.waitFor()).isNotZero();
        return told;
    }

    private static String reference(String seed) {
        return SampleRequests.request(Long.parseLong(seed)).reference().text();
    }
}
