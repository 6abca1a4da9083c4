package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A program that is killed at any moment has lost no request whose reference it has shown, and left
 * none half there: 25 times, or as often as {@code -Daskwell.kills} says (500 with {@code -P
 * soak}).
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("askwell.kills", 25);
    static final String PASSPHRASE = "four words of staff";

    /** Characters of a reference. */
    private static final int REFERENCE = 8;

    @TempDir private Path folder;

    @Test
    void losesNoRequestWhoseReferenceWasShown() throws Exception {
        StaffKeys keys = RequestsUnderKill.log(folder).keys(new SecureRandom());
        keys.prepare(PASSPHRASE.toCharArray()).commit();
        Random random = new Random(11);
        List<String> shown = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            shown.addAll(startAndKill(random.nextInt(30)));
        }

        List<LoggedRequest> logged = list(keys);
        assertThat(logged).allMatch(LoggedRequest.Intact.class::isInstance);
        assertThat(logged.stream().map(LoggedRequest::reference).toList())
                .doesNotHaveDuplicates()
                .containsAll(shown)
                // The last one of each may be there although nobody saw its reference.
                .hasSizeBetween(shown.size(), shown.size() + KILLS);
        assertThat(shown).doesNotHaveDuplicates().hasSizeGreaterThan(KILLS);
        assertThat(integrity()).isEqualTo("ok");
    }

    /**
     * An act and the entry that tells of it are both there or neither, wherever it was killed, and
     * what confirmed the trail before still does.
     */
    @Test
    void leavesATrailThatHoldsAndFitsWhatWasDone() throws Exception {
        LogAssembly log = RequestsUnderKill.log(folder);
        StaffKeys keys = log.keys(new SecureRandom(), DeedsUnderKill.COST);
        keys.prepare(PASSPHRASE.toCharArray()).commit();
        Random random = new Random(12);
        int told = 0;
        for (int kill = 0; kill < Math.max(8, KILLS / 10); kill++) {
            told +=
                    startAndKill(DeedsUnderKill.class, random.nextInt(12), random.nextInt(20))
                            .size();
            assertThat(log.audit().read(1).troubles()).isEmpty();
            assertThat(troublesAtAnOpening(keys)).isEmpty();
        }

        int requests = list(keys).size();
        List<AuditEvent> events =
                log.audit().read(Integer.MAX_VALUE).entries().stream()
                        .flatMap(entry -> entry.event().stream())
                        .toList();
        long taken =
                log.audit().read(Integer.MAX_VALUE).entries().stream()
                        .mapToLong(entry -> entry.since().taken())
                        .sum();
        assertThat(events.stream().mapToInt(AuditEvent::erased).sum())
                .isEqualTo((int) taken - requests)
                .isGreaterThanOrEqualTo(told);
        assertThat(told).isPositive();
    }

    private static List<AuditTrouble> troublesAtAnOpening(StaffKeys keys) throws Exception {
        try (StaffSession session = session(keys)) {
            return session.trail().troubles();
        }
    }

    /**
     * The references that a program has shown, killed once it has shown {@code count} of them or
     * soon after: for 0 while it opens the log.
     */
    private List<String> startAndKill(int count) throws IOException, InterruptedException {
        return startAndKill(RequestsUnderKill.class, count, 0);
    }

    /**
     * @param millis how long it goes on after that
     */
    private List<String> startAndKill(Class<?> program, int count, int millis)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> shown = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(RequestsUnderKill.STARTED);
            for (int i = 0; i < count; i++) {
                shown.add(lines.readLine());
            }
            boolean _ = process.waitFor(millis, TimeUnit.MILLISECONDS);
            // Through its handle, which leaves the pipe open: what it showed before it died counts
            // too. A line that was cut off was not shown.
            process.toHandle().destroyForcibly();
            lines.lines().filter(line -> line.length() == REFERENCE).forEach(shown::add);
        }
        assertThat(process.waitFor()).isNotZero();
        return shown;
    }

    private List<LoggedRequest> list(StaffKeys keys) throws Exception {
        try (StaffSession session = session(keys)) {
            return session.list();
        }
    }

    private static StaffSession session(StaffKeys keys) throws Exception {
        if (!(keys.unlock(PASSPHRASE.toCharArray())
                instanceof Unlocking.Unlocked(StaffSession session))) {
            throw new AssertionError("the passphrase opens nothing");
        }
        return session;
    }

    private String integrity() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
                Statement statement = connection.createStatement()) {
            return statement.executeQuery("PRAGMA integrity_check").getString(1);
        }
    }
}
