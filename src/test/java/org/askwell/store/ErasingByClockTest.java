package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.clock.Doubt;
import org.askwell.staff.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;

/** A real log erases nothing because of a wrong clock. */
class ErasingByClockTest extends LogThatErases {

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

        assertThat(erasure().confirmClock(shown.plus(Duration.ofDays(2)), BY)).isFalse();
        assertThat(erase().requests()).isZero();
        clock.run(Duration.ofMinutes(10));
        assertThat(erasure().confirmClock(shown, BY)).isTrue();
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

        assertThat(erasure().confirmClock(START, BY)).isTrue();

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
}
