package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.clock.ClockRule;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Erased;
import org.askwell.staff.Ground;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RetentionStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A real log erases nothing because of a slip of the pen, a lost file or a wrong clock. */
class ErasingOnSureGroundTest {
    private static final Instant BUILD = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant START = Instant.parse("2027-02-01T09:00:00Z");
    private static final Retention LONG = new Retention(14, 60, 90);
    private static final Retention SHORT = new Retention(7, 20, 30);

    @TempDir Path folder;
    private final TestClock clock = new TestClock(START);
    private RetentionSetting setting = new RetentionSetting.Said(SHORT);
    private long seeds;

    // Retention

    @Test
    void erasesNothingWhileTheSettingsHaveAnError() throws Exception {
        setting = new RetentionSetting.Said(LONG);
        add();
        days(100);

        setting = new RetentionSetting.Unsure();
        Erased erased = erase();

        assertThat(erased.requests()).isZero();
        assertThat(list()).hasSize(1);
        assertThat(erased.ground().retention())
                .isEqualTo(new RetentionStanding.Unsure(Optional.of(LONG)));
        assertThat(erased.ground().overdue()).isOne();
    }

    @Test
    void keepsToWhatItRemembersWhenTheSettingsAreGone() throws Exception {
        setting = new RetentionSetting.Said(LONG);
        add();
        days(40);

        setting = new RetentionSetting.OfProgram(SHORT);

        assertThat(erase().requests()).isZero();
        assertThat(ground().overdue()).isOne();
        days(50);
        assertThat(erase().requests()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"7, 30", "14, 30", "7, 90"})
    void takesAShorterLimitOnlyOnceStaffHaveConfirmedIt(int afterDone, int atMost)
            throws Exception {
        setting = new RetentionSetting.Said(LONG);
        Reference done = add();
        log().markDone(done, clock.wall());
        days(10);
        add();
        days(31);
        Retention shorter = new Retention(afterDone, 20, atMost);

        setting = new RetentionSetting.Said(shorter);
        assertThat(ground().retention())
                .isEqualTo(new RetentionStanding.Shorter(new Retention(14, 20, 90), shorter));
        assertThat(erasure().confirmRetention(SHORT.orLonger(new Retention(8, 8, 8)))).isFalse();
        assertThat(erase().afterDone()).isOne();
        assertThat(list()).hasSize(1);

        assertThat(erasure().confirmRetention(shorter)).isTrue();
        assertThat(ground().retention()).isEqualTo(new RetentionStanding.Sure(shorter));
        assertThat(erase().requests()).isEqualTo(atMost == 30 ? 1 : 0);
    }

    @Test
    void takesALongerOneAtOnceAlsoWhereAnotherLimitIsShorter() throws Exception {
        add();
        days(1);

        setting = new RetentionSetting.Said(new Retention(3, 20, 60));

        assertThat(ground().erasesBy()).contains(new Retention(7, 20, 60));
        setting = new RetentionSetting.Said(new Retention(7, 20, 50));
        assertThat(ground().erasesBy()).contains(new Retention(7, 20, 60));
    }

    @Test
    void remembersWhatWasPromisedFromTheFirstRequestOn() throws Exception {
        setting = new RetentionSetting.Said(LONG);
        add();

        setting = new RetentionSetting.OfProgram(SHORT);

        assertThat(ground().retention())
                .isEqualTo(new RetentionStanding.Shorter(new Retention(14, 20, 90), SHORT));
    }

    @Test
    void asksWhatHoldsForTheRequestsOfAnOlderProgramWithoutSettings() throws Exception {
        add();
        older();
        clock.startAt(START.plus(Duration.ofDays(10)));
        setting = new RetentionSetting.OfProgram(SHORT);

        days(31);
        assertThat(erase().requests()).isZero();
        assertThat(erasure().confirmRetention(SHORT)).isTrue();
        assertThat(erase().requests()).isOne();
    }

    @Test
    void takesTheCentresFirstSettingsWhileNobodyHasBeenPromisedAnything() throws Exception {
        setting = new RetentionSetting.OfProgram(LONG);
        assertThat(erase().requests()).isZero();

        setting = new RetentionSetting.Said(SHORT);

        assertThat(ground().retention()).isEqualTo(new RetentionStanding.Sure(SHORT));
    }

    // Clock

    @ParameterizedTest
    @ValueSource(strings = {"P15D", "P31D", "P400D"})
    void erasesNothingUnderAClockThatIsAheadForOneStart(Duration ahead) throws Exception {
        log().markDone(add(), START);
        clock.startAt(START.plus(ahead));

        assertThat(erase().ground().doubt()).contains(Doubt.Reason.AHEAD);
        assertThat(list()).hasSize(1);
        clock.startAt(START.plus(Duration.ofHours(1)));
        assertThat(erase().ground().clockTrusted()).isTrue();
        assertThat(list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:10Z", "2020-05-01T08:00:00Z"})
    void countsTheAgeOfARequestUnderAClockWithoutBatteryFromWhenItIsRight(String wrong)
            throws Exception {
        clock.startAt(Instant.parse(wrong));
        log().markDone(add(), clock.wall());
        add();
        assertThat(list())
                .allSatisfy(request -> {
                    assertThat(request.ageing().doubtful()).isTrue();
                    assertThat(request.ageing().received()).isEmpty();
                    assertThat(request.ageing().done()).isEmpty();
                });

        clock.synchronise(START);
        assertThat(erase().requests()).isZero();

        assertThat(list())
                .allSatisfy(request -> {
                    assertThat(request.ageing().doubtful()).isTrue();
                    assertThat(request.ageing().received()).contains(START);
                });
        days(7);
        assertThat(erase().afterDone()).isOne();
        days(22);
        assertThat(erase().requests()).isZero();
        days(1);
        assertThat(erase().atMost()).isOne();
    }

    @Test
    void doesNotAgeWhatWaitsForTheClock() throws Exception {
        clock.startAt(Instant.EPOCH);
        add();
        days(400);

        assertThat(erase().requests()).isZero();
    }

    @Test
    void countsWhatIsOverdueWhileTheClockIsInDoubt() throws Exception {
        add();
        clock.startAt(START.plus(Duration.ofDays(31)));

        assertThat(ground().overdue()).isOne();
    }

    @Test
    void erasesOnceStaffConfirmTheDateThatTheyWereShown() throws Exception {
        add();
        clock.startAt(START.plus(Duration.ofDays(31)));
        Instant shown = ground().clock().wall();

        assertThat(erasure().confirmClock(shown.plus(Duration.ofDays(2)))).isFalse();
        assertThat(erase().requests()).isZero();
        clock.run(Duration.ofMinutes(10));
        assertThat(erasure().confirmClock(shown)).isTrue();
        assertThat(erase().requests()).isOne();
    }

    @Test
    void trustsAClockThatKeepsPaceForADayAlsoOverANewStart() throws Exception {
        add();
        clock.startAt(START.plus(Duration.ofDays(50)));
        assertThat(erase().requests()).isZero();
        clock.run(Duration.ofHours(20));
        assertThat(erase().requests()).isZero();
        clock.startAt(clock.wall().plus(Duration.ofHours(12)));
        assertThat(erase().requests()).isZero();
        clock.run(Duration.ofHours(4));

        assertThat(erase().requests()).isOne();
    }

    @Test
    void forgetsWhatWasLaterOnceATimeBeforeItIsTrusted() throws Exception {
        clock.set(START.plus(Duration.ofDays(300)));
        add();
        clock.set(START);
        assertThat(ground().doubt()).contains(Doubt.Reason.BEFORE_LATEST);

        assertThat(erasure().confirmClock(START)).isTrue();

        assertThat(ground().clockTrusted()).isTrue();
        assertThat(only().ageing().received()).contains(START);
        days(30);
        assertThat(erase().requests()).isOne();
    }

    @Test
    void countsAnewWhatWasStampedBeforeTheClockOfTheSameRunWasPutForward() throws Exception {
        add();
        days(20);
        clock.startAt(clock.wall());
        Instant slow = clock.wall();
        Reference today = add();
        log().markDone(today, slow);

        clock.synchronise(slow.plus(Duration.ofDays(9)));
        clock.run(Duration.ofMinutes(1));

        assertThat(erase().requests()).isZero();
        assertThat(list().getLast().ageing().done()).contains(clock.wall());
        days(1);
        assertThat(erase().atMost()).isOne();
    }

    @Test
    void letsNothingLieForEverBecauseItIsStampedInTheFuture() throws Exception {
        add();
        execute("UPDATE request SET received = received + 4000000000000");

        assertThat(erase().requests()).isZero();
        days(30);
        assertThat(erase().requests()).isOne();
    }

    @Test
    void keepsTheAgeOfADoneRequestOverAnUndo() throws Exception {
        clock.startAt(Instant.EPOCH);
        Reference reference = add();
        log().markDone(reference, clock.wall());
        clock.startAt(START);
        Ground _ = ground();
        days(5);
        Instant doneAt = only().doneAt().orElseThrow();
        log().reopen(reference, doneAt);
        log().markDone(reference, doneAt);

        assertThat(only().ageing().done()).contains(START);
        log().reopen(reference, doneAt);
        log().markDone(reference, clock.wall());
        assertThat(only().ageing().done()).contains(clock.wall());
    }

    // What is left

    @Test
    void leavesACountOfHowManyAndWhy() throws Exception {
        log().markDone(add(), clock.wall());
        add();
        add();
        days(31);

        Erased erased = erase();

        assertThat(List.of(erased.afterDone(), erased.atMost(), erased.withoutCall()))
                .containsExactly(1, 2, 2);
        assertThat(text("SELECT group_concat(why || ' ' || requests, ', ') FROM erased"))
                .isEqualTo("after-done 1, at-most 2");
    }

    @Test
    void bringsALogOfAnOlderProgramAlongAndSeesByItsRequestsWhatTimeHasBeen() throws Exception {
        add();
        older();

        clock.startAt(START.plus(Duration.ofDays(31)));
        assertThat(erase().ground().doubt()).contains(Doubt.Reason.AHEAD);
        clock.startAt(START.minus(Duration.ofDays(1)));
        assertThat(erase().ground().doubt()).contains(Doubt.Reason.BEFORE_LATEST);
        clock.startAt(START.plus(Duration.ofDays(3)));
        assertThat(erase().ground().clockTrusted()).isTrue();
        assertThat(only().ageing().doubtful()).isFalse();
        days(27);
        assertThat(erase().requests()).isOne();
    }

    @Test
    void doubtsTheStampsOfAnOlderProgramThatCannotBeTrue() throws Exception {
        add();
        execute("UPDATE request SET received = 1000");
        older();
        clock.run(Duration.ofMinutes(1));

        assertThat(erase().requests()).isZero();
        assertThat(only().ageing().doubtful()).isTrue();
        assertThat(only().ageing().received()).contains(clock.wall());
    }

    @Test
    void leavesTheLogAsItIsWhereItOnlyLooks() throws Exception {
        add();
        clock.startAt(START.plus(Duration.ofDays(31)));

        assertThat(erasure().peek().doubt()).contains(Doubt.Reason.AHEAD);
        assertThat(text("SELECT coalesce(doubt, 'none') FROM clock")).isEqualTo("none");
    }

    /** What was there before the log remembered anything. */
    private void older() throws Exception {
        execute("DROP TABLE clock");
        execute("DROP TABLE retention");
        execute("DROP TABLE erased");
        execute("DROP TABLE log");
        for (String column :
                List.of("clock_doubtful", "counts_from", "done_doubtful", "done_counts_from")) {
            execute("ALTER TABLE request DROP COLUMN " + column);
        }
        execute("PRAGMA user_version = 2");
    }

    private void days(int days) throws Exception {
        for (int day = 0; day < days; day++) {
            clock.run(Duration.ofDays(1));
        }
    }

    private Reference add() throws Exception {
        seeds++;
        new TestRequests(database(), memory())
                .add(SampleRequests.request(seeds, "Anna Example", clock.wall()));
        return SampleRequests.request(seeds).reference();
    }

    private List<LoggedRequest> list() throws Exception {
        return log().list();
    }

    private LoggedRequest only() throws Exception {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    private Erased erase() throws Exception {
        return erasure().erase();
    }

    private Ground ground() throws Exception {
        return erasure().look();
    }

    private SqliteErasure erasure() {
        return new SqliteErasure(database(), memory());
    }

    private SqliteRequestLog log() {
        return new SqliteRequestLog(database(), memory());
    }

    private GroundMemory memory() {
        return new GroundMemory(clock, new ClockRule(BUILD), setting);
    }

    private Database database() {
        return new Database(folder);
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws Exception {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.getString(1);
        }
    }

    private Connection connect() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("askwell.db"));
    }
}
