package org.askwell.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.staff.Damage;
import org.askwell.staff.LoggedRequest;
import org.askwell.store.RequestsOnDisk;
import org.askwell.store.SampleRequests;
import org.askwell.store.TestRequests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A kiosk whose log is damaged sets it aside, takes over what can be read, and goes on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedLogTest extends RequestsOnDisk {
    private static final int REQUESTS = 60;
    private static final int PAGE = 4096;

    @TempDir private static Path template;

    private byte[] whole = new byte[0];

    @BeforeAll
    void logSome() throws Exception {
        TestRequests requests = new TestRequests(new Database(template), MEMORY);
        for (long seed = 0; seed < REQUESTS; seed++) {
            requests.add(SampleRequests.request(seed));
        }
        whole = Files.readAllBytes(template.resolve("askwell.db"));
    }

    @BeforeEach
    void copyIt() throws IOException {
        Files.write(file(), whole);
        Files.copy(template.resolve("log.json"), folder.resolve("log.json"));
    }

    /** The last column says how many come over at least. */
    @ParameterizedTest
    @CsvSource({
        "truncated, 20",
        "truncated to a few bytes, 0",
        "overwritten with noise, 0",
        "a page of noise, 40",
        "a page of zeros, 40",
        "two pages of zeros, 30",
        "a header of noise, 0",
    })
    void isSetAsideAsItIsAndGoesOnWithWhatCanBeRead(String how, int atLeast) throws Exception {
        byte[] damaged = damaged(how);
        Files.write(file(), damaged);

        kiosk().open();

        assertThat(folder.resolve("set-aside/1/askwell.db")).hasBinaryContent(damaged);
        List<LoggedRequest> there = list();
        assertThat(there).hasSizeBetween(atLeast, REQUESTS - 1);
        assertThat(there).allMatch(LoggedRequest.Intact.class::isInstance);
        assertThat(references(there)).doesNotHaveDuplicates().isSubsetOf(references());
        Damage found = damage();
        assertThat(found.folder()).contains(folder.resolve("set-aside/1"));
        assertThat(found.takenOver()).isEqualTo(there.size());
        if (found.lost().isPresent()) {
            assertThat(found.lost().getAsInt()).isEqualTo(REQUESTS - there.size());
        }

        new TestRequests(kiosk(), MEMORY).add(SampleRequests.request(REQUESTS));
        assertThat(list()).hasSize(there.size() + 1);
        assertThat(kiosk().lost()).isFalse();
        assertThat(folder.resolve("log.damaged")).doesNotExist();
        assertThat(folder.resolve("askwell.db.new")).doesNotExist();
    }

    @Test
    void tellsHowManyAreLostWhereTheIndexKnows() throws Exception {
        Files.write(file(), damaged("a page of zeros"));

        kiosk().open();

        Damage found = damage();
        assertThat(found.takenOver() + found.lost().orElseThrow()).isEqualTo(REQUESTS);
    }

    @Test
    void isReplacedWhileTheKioskRunsAndLosesNotTheRequestThatIsSent() throws Exception {
        Database running = kiosk();
        running.open();
        Files.write(file(), damaged("overwritten with noise"));

        new TestRequests(running, MEMORY).add(SampleRequests.request(REQUESTS));

        assertThat(list()).hasSize(1);
    }

    @Test
    void takesOverWhatOnlyTheWriteAheadFileHolds() throws Exception {
        Path busy = Files.createDirectory(folder.resolve("busy"));
        Files.write(busy.resolve("askwell.db"), whole);
        try (Connection reading =
                        DriverManager.getConnection("jdbc:sqlite:" + busy.resolve("askwell.db"));
                Statement statement = reading.createStatement()) {
            statement.execute("BEGIN");
            statement.executeQuery("SELECT count(*) FROM request").close();
            new TestRequests(new Database(busy), MEMORY).add(SampleRequests.request(REQUESTS));
            Files.copy(busy.resolve("askwell.db-wal"), folder.resolve("askwell.db-wal"));
        }
        Files.write(file(), damaged("a page of zeros"));

        kiosk().open();

        assertThat(references(list()))
                .contains(SampleRequests.request(REQUESTS).reference().text());
    }

    @Test
    void staysAsItIsWhereAnotherProgramMayUseIt() throws Exception {
        byte[] damaged = damaged("overwritten with noise");
        Files.write(file(), damaged);

        assertThatThrownBy(() -> new Database(folder).open())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("requests salvage");

        assertThat(file()).hasBinaryContent(damaged);
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void takesNoLockAndNoFullDiskForDamage() throws Exception {
        Database impatient = new Database(folder, SHORT, PLENTY, Database.Damaged.REPLACED);
        impatient.open();
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(impatient::check).hasMessageContaining("in use");
            statement.execute("ROLLBACK");
        }
        Path index = keepFromMaking(folder.resolve("askwell.db-shm"));
        assertThatThrownBy(impatient::check).isInstanceOf(DatabaseException.class);
        Files.delete(index);

        impatient.check();
        assertThat(list()).hasSize(REQUESTS);
        assertThat(folder.resolve("set-aside")).doesNotExist();
    }

    @Test
    void leavesTheLogOfANewerProgram() throws Exception {
        try (Connection other = connect();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] damaged = zeroed(Files.readAllBytes(file()), leaves().getFirst());
        Files.write(file(), damaged);

        assertThatThrownBy(() -> kiosk().open()).hasMessageContaining("newer program");
        assertThat(file()).hasBinaryContent(damaged);
    }

    /** Wherever a program was killed, the next one goes on, and none begins a log meanwhile. */
    @ParameterizedTest
    @CsvSource({"before the move", "in the move", "after the move", "while it was filled", "done"})
    void goesOnWhereAProgramWasKilled(String when) throws Exception {
        Files.write(file(), damaged("a page of zeros"));
        Path wal = Files.createFile(folder.resolve("askwell.db-wal"));
        LogFiles files = new LogFiles(folder);
        Path aside = files.newAside();
        Files.writeString(folder.resolve("log.damaged"), folder.relativize(aside).toString());
        switch (when) {
            case "before the move" -> {}
            case "in the move" -> Files.move(wal, aside.resolve("askwell.db-wal"));
            case "after the move" -> files.moveInto(aside);
            case "while it was filled" -> {
                files.moveInto(aside);
                Files.write(folder.resolve("askwell.db.new"), Arrays.copyOf(whole, 5 * PAGE));
            }
            default -> {
                files.moveInto(aside);
                Files.write(file(), whole);
            }
        }
        assertThatThrownBy(() -> new Database(folder).open())
                .hasMessageContaining("still being taken over");

        kiosk().open();

        assertThat(list()).hasSizeBetween(40, REQUESTS);
        assertThat(folder.resolve("log.damaged")).doesNotExist();
        assertThat(folder.resolve("set-aside/2")).doesNotExist();
    }

    @Test
    void losesNothingWhereTheDiskHasNoRoomForTheNewLog() throws Exception {
        byte[] damaged = damaged("a page of zeros");
        Files.write(file(), damaged);
        Database full = new Database(folder, SHORT, 14, Database.Damaged.REPLACED);

        assertThatThrownBy(full::open).hasMessageContaining("free space");
        assertThat(folder.resolve("set-aside/1/askwell.db")).hasBinaryContent(damaged);

        kiosk().open();
        assertThat(list()).hasSizeGreaterThan(40);
    }

    private byte[] damaged(String how) throws Exception {
        byte[] noise = new byte[whole.length];
        new Random(3).nextBytes(noise);
        List<Integer> leaves = leaves();
        return switch (how) {
            case "truncated" -> Arrays.copyOf(whole, leaves.get(leaves.size() - 2) * PAGE);
            case "truncated to a few bytes" -> Arrays.copyOf(whole, 50);
            case "overwritten with noise" -> noise;
            case "a page of noise" -> {
                byte[] bytes = whole.clone();
                System.arraycopy(noise, 0, bytes, leaves.get(2) * PAGE, PAGE);
                yield bytes;
            }
            case "a page of zeros" -> zeroed(whole, leaves.get(2));
            case "two pages of zeros" -> zeroed(zeroed(whole, leaves.get(1)), leaves.get(4));
            default -> {
                byte[] bytes = whole.clone();
                System.arraycopy(noise, 0, bytes, 0, 100);
                yield bytes;
            }
        };
    }

    private static byte[] zeroed(byte[] bytes, int page) {
        byte[] zeroed = bytes.clone();
        Arrays.fill(zeroed, page * PAGE, (page + 1) * PAGE, (byte) 0);
        return zeroed;
    }

    /** The pages of rows, counted from 0, the first row first (sqlite.org/fileformat.html, 1.6). */
    private List<Integer> leaves() throws Exception {
        String pattern = new String(whole, StandardCharsets.ISO_8859_1);
        return IntStream.range(1, whole.length / PAGE)
                .filter(page -> whole[page * PAGE] == 0x0d)
                .filter(page ->
                        pattern.substring(page * PAGE, (page + 1) * PAGE).contains("Reception"))
                .boxed()
                .toList();
    }

    private Database kiosk() {
        return new Database(folder, Database.Damaged.REPLACED);
    }

    private Damage damage() throws Exception {
        return kiosk().damage().getFirst();
    }

    private Path file() {
        return folder.resolve("askwell.db");
    }

    private List<LoggedRequest> list() throws Exception {
        return TestRequests.log(kiosk(), MEMORY).list();
    }

    private static List<String> references(List<LoggedRequest> requests) {
        return requests.stream().map(LoggedRequest::reference).toList();
    }

    private static List<String> references() {
        return LongStream.range(0, REQUESTS)
                .mapToObj(seed -> SampleRequests.request(seed).reference().text())
                .toList();
    }
}
