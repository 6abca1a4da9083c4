package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.callback.Reference;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.PurgeOptions;
import org.askwell.clock.ClockRule;
import org.askwell.device.Machine;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.FakeLog;
import org.askwell.staff.RequestLog;
import org.askwell.store.SqliteErasure;
import org.askwell.store.TestClock;
import org.askwell.store.TestRequests;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Erasing by command with a real log and real settings, which may be wrong. */
class PurgingTest {
    private static final Instant START = Instant.parse("2027-02-01T09:00:00Z");
    private static final String CENTRE =
            """
            "name": "Rutherford Cancer Centres", "telephone": "0800 210 0402",
            "callbackHours": {"monday": "09:00-17:00"}, "callbackPromiseHours": 8\
            """;
    private static final String KEPT = "\"retentionDays\": {\"atMost\": 90, \"warnAfter\": 60}";
    private static final String SHORTER = "\"retentionDays\": {\"atMost\": 40}";

    @TempDir private Path folder;
    private final TestClock clock = new TestClock(START);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @BeforeEach
    void takeARequest() throws Exception {
        write("{" + CENTRE + ", " + KEPT + "}");
        new TestRequests(new Database(folder), memory())
                .add(FakeLog.request(1, "Anna", clock.wall()));
    }

    @Test
    void erasesWhatIsTooOldAndSaysHowManyAndWhy() throws Exception {
        clock.run(Duration.ofDays(90));

        assertThat(purge()).isEqualTo(ExitStatus.DONE);

        assertThat(told())
                .contains("Erased 1 requests, 1 of them without a call.")
                .contains("Kept for 90 days: 1.");
        assertThat(left()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{CENTRE, \"retentionDays\": {\"atMost\": 90, \"warnAfter\": 60},}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 90, \"warnAfter\": 60,}}",
                "{CENTRE, \"retentiondays\": {\"atMost\": 90, \"warnAfter\": 60}}",
                "{CENTRE, \"retentionDays\": {\"atmost\": 90, \"warnAfter\": 60}}",
                "{CENTRE, \"retentionDays\": {\"atMost\": \"90\", \"warnAfter\": 60}}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 90000, \"warnAfter\": 60}}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 0}}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 1.5}}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 10}}",
                "{CENTRE, \"retentionDays\": {\"afterDone\": 31}}",
                "{CENTRE, \"retentionDays\": null}",
                "{CENTRE, \"retentionDays\": 90}",
                "{CENTRE, \"retentionDays\": [90]}",
                "{CENTRE, \"retentionDays\": {\"atMost\": 90}, \"retentionDays\": {\"atMost\":"
                        + " 40}}",
                "{CENTRE, \"printers\": \"default\"}",
                "{\"retentionDays\": {\"atMost\": 90}}",
                "{CENTRE",
                "[]",
                "null",
                ""
            })
    void erasesNothingWhileTheSettingsHaveAnError(String json) throws Exception {
        clock.run(Duration.ofDays(100));
        write(json.replace("CENTRE", CENTRE));

        assertThatThrownBy(this::purge)
                .isInstanceOf(ToldException.class)
                .hasMessageStartingWith("Nothing was erased: the settings have an error")
                .hasMessageContaining("site.json")
                .hasMessageContaining("would be erased by now: 1");
        assertThatThrownBy(() -> purge(false, true)).isInstanceOf(ToldException.class);
        assertThat(left()).isOne();
    }

    @Test
    void erasesNothingWhereTheSettingsCannotBeRead() throws Exception {
        clock.run(Duration.ofDays(100));
        Files.delete(site());
        Files.createDirectory(site());
        assertThatThrownBy(this::purge).isInstanceOf(ToldException.class);
        Files.delete(site());
        Files.createSymbolicLink(site(), folder.resolve("nowhere"));
        assertThatThrownBy(this::purge).isInstanceOf(ToldException.class);
        Files.delete(site());
        write("{" + CENTRE + " ".repeat(1_100_000) + "}");
        assertThatThrownBy(this::purge).isInstanceOf(ToldException.class);

        assertThat(left()).isOne();
    }

    @Test
    void keepsByTheSettingsThatWereThereUntilStaffConfirmTheProgramsOwn() throws Exception {
        clock.run(Duration.ofDays(40));
        Files.delete(site());

        assertThatThrownBy(this::purge)
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("--retention-is-right")
                .hasMessageContaining("7 days after the call and 30 days at most");
        assertThat(left()).isOne();

        assertThat(purge(false, true)).isEqualTo(ExitStatus.DONE);
        assertThat(left()).isZero();
        assertThat(purge()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void erasesByTheLongerLimitsMeanwhile() throws Exception {
        clock.run(Duration.ofDays(91));
        write("{" + CENTRE + ", " + SHORTER + "}");

        assertThatThrownBy(this::purge).hasMessageContaining("--retention-is-right");

        assertThat(told()).contains("Erased 1 requests");
        assertThat(left()).isZero();
    }

    @Test
    void erasesNothingUnderADoubtfulClockUntilSomebodySaysThatItIsRight() throws Exception {
        clock.startAt(START.plus(Duration.ofDays(100)));

        assertThatThrownBy(this::purge)
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("the clock shows Wednesday 12 May 2027, 10:00")
                .hasMessageContaining("--clock-is-right")
                .hasMessageContaining("would be erased by now: 1");
        assertThatThrownBy(() -> purge(false, true)).hasMessageContaining("--clock-is-right");
        assertThat(left()).isOne();

        assertThat(purge(true, false)).isEqualTo(ExitStatus.DONE);
        assertThat(told()).contains("Taken as right: Wednesday 12 May 2027, 10:00");
        assertThat(left()).isZero();
    }

    @Test
    void asksForBothWhereBothAreInDoubt() throws Exception {
        clock.startAt(START.plus(Duration.ofDays(60)));
        write("{" + CENTRE + ", " + SHORTER + "}");

        assertThatThrownBy(() -> purge(true, false)).hasMessageContaining("--retention-is-right");
        assertThat(left()).isOne();
        assertThat(purge(true, true)).isEqualTo(ExitStatus.DONE);
        assertThat(left()).isZero();
    }

    @Test
    void saysNothingOfAClockThatNobodyDoubts() throws Exception {
        assertThat(purge(true, true)).isEqualTo(ExitStatus.DONE);

        assertThat(told())
                .isEqualToIgnoringNewLines("Erased 0 requests, 0 of them without a call.");
    }

    @Test
    void purgesNoFolderThatIsNotThere() {
        Path mistyped = folder.resolve("mistyped");
        Assembly assembly = new Assembly(Machine.thisOne(), new ToolkitStart());

        assertThatThrownBy(() ->
                        assembly.purgeRequests(
                                new PurgeOptions(
                                        Optional.of(mistyped), Optional.empty(), false, false),
                                out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("no data folder");
        assertThat(mistyped).doesNotExist();
    }

    @Test
    void takesTheSettingsThatAreNamed() throws Exception {
        Path other = folder.resolve("other.json");
        Files.writeString(other, "{" + CENTRE + ", }");
        Assembly assembly = new Assembly(Machine.thisOne(), new ToolkitStart());

        assertThatThrownBy(() ->
                        assembly.purgeRequests(
                                new PurgeOptions(
                                        Optional.of(folder), Optional.of(other), true, false),
                                out))
                .isInstanceOf(ToldException.class)
                .hasMessageContaining("other.json");
    }

    @Test
    void namesRequestsWhoseDateMayBeWrong() throws Exception {
        clock.startAt(Instant.EPOCH);
        new TestRequests(new Database(folder), memory())
                .add(FakeLog.request(2, "Bert", clock.wall()));
        Reference doubtful = FakeLog.request(2, "Bert", clock.wall()).reference();

        assertThat(log().list())
                .filteredOn(request -> request.ageing().doubtful())
                .singleElement()
                .satisfies(request -> assertThat(request.reference()).isEqualTo(doubtful.text()));
    }

    private int purge() throws ToldException {
        return purge(false, false);
    }

    private int purge(boolean clockIsRight, boolean retentionIsRight) throws ToldException {
        bytes.reset();
        return new Purging(new SqliteErasure(new Database(folder), memory()), settings())
                .purge(
                        new PurgeOptions(
                                Optional.of(folder),
                                Optional.empty(),
                                clockIsRight,
                                retentionIsRight),
                        out);
    }

    private int left() throws Exception {
        return log().list().size();
    }

    private RequestLog log() {
        return TestRequests.log(new Database(folder), memory());
    }

    private GroundMemory memory() {
        return new GroundMemory(
                clock,
                new ClockRule(Instant.parse("2026-11-25T12:00:00Z")),
                settings().retentionSetting());
    }

    private SiteSettings settings() {
        return SiteSettingsReader.readIfPresent(site());
    }

    private Path site() {
        return folder.resolve("site.json");
    }

    private void write(String json) throws Exception {
        Files.writeString(site(), json);
    }

    private String told() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
