package org.askwell.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Which clocks are trusted, and how a doubtful one is trusted again. */
class ClockRuleTest {
    private static final Instant BUILD = Instant.parse("2026-11-25T12:00:00Z");
    private static final Instant START = Instant.parse("2027-02-01T09:00:00Z");

    private final ClockRule rule = new ClockRule(BUILD);
    private ClockMemory memory = ClockMemory.NOTHING;
    private Optional<Instant> mistrusted = Optional.empty();

    @Test
    void trustsAPlausibleClockAtTheVeryFirstStart() {
        assertThat(trusts(START, "PT1M", "a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2020-05-01T08:00:00Z", "2026-11-25T11:00:00Z"})
    void doubtsAClockBeforeTheBuild(String wall) {
        assertThat(trusts(Instant.parse(wall), "PT1M", "a")).isFalse();
        assertThat(reason()).isEqualTo(Doubt.Reason.BEFORE_BUILD);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, PT1H, true",
        "P5DT2M, P5D, true",
        "PT1H4M, PT1H, true",
        "PT1H6M, PT1H, false",
        "P31D, PT1M, false",
        "P5DT13M, P5D, false",
        "PT56M, PT1H, true",
        "PT54M, PT1H, false",
        "-PT1H, PT1H, false",
        "PT0S, P3D, false"
    })
    void comparesWithTheRunningTimeOfTheSameRun(Duration wall, Duration running, boolean trusted) {
        trusts(START, "PT1M", "a");

        assertThat(trusts(START.plus(wall), running.plusMinutes(1).toString(), "a"))
                .isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M, PT1M, true",
        "P14D, PT1M, true",
        "P15D, PT1M, false",
        "P31D, PT1M, false",
        "P31D, P17D, true",
        "-PT4M, PT1M, true",
        "-PT6M, PT1M, false",
        "-P1D, PT1M, false"
    })
    void allowsTwoWeeksOfBeingSwitchedOffAfterANewStart(
            Duration wall, String running, boolean trusted) {
        trusts(START, "P40D", "a");

        assertThat(trusts(START.plus(wall), running, "b")).isEqualTo(trusted);
    }

    @Test
    void takesRunningTimeThatShrinksForANewStart() {
        trusts(START, "P40D", "a");

        assertThat(trusts(START.plus(Duration.ofDays(3)), "PT1M", "a")).isTrue();
    }

    @Test
    void tellsWhatSpeaksAgainstTheClock() {
        trusts(START, "PT1M", "a");

        trusts(START.minus(Duration.ofDays(1)), "PT2M", "a");
        assertThat(reason()).isEqualTo(Doubt.Reason.BEFORE_LATEST);
        trusts(START.plus(Duration.ofDays(1)), "PT3M", "a");
        assertThat(reason()).isEqualTo(Doubt.Reason.AHEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "2031-01-01T00:00:00Z"})
    void neverDoubtsASynchronisedClock(Instant wall) {
        trusts(START, "PT1M", "a");

        assertThat(judge(new ClockReading(wall, Duration.ofHours(1), "a", Synchronised.YES)))
                .isTrue();
        assertThat(memory.trusted().orElseThrow().last().wall()).isEqualTo(wall);
    }

    @Test
    void forgetsAnExcursionOnceTheClockIsBack() {
        trusts(START, "PT1M", "a");
        trusts(START.plus(Duration.ofDays(31)), "PT1M", "b");

        assertThat(trusts(START.plus(Duration.ofHours(1)), "PT1M", "c")).isTrue();
        assertThat(mistrusted).isEmpty();
    }

    @Test
    void doesNotMoveTheLatestTimeWhileItDoubts() {
        trusts(START, "PT1M", "a");

        trusts(START.plus(Duration.ofDays(31)), "PT2M", "a");
        assertThat(trusts(START.plus(Duration.ofDays(31)), "PT3M", "a")).isFalse();
        assertThat(memory.trusted().orElseThrow().last().wall()).isEqualTo(START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P31D", "-P31D"})
    void trustsAClockThatAgreesForADayForwardsAndBackwards(Duration jump) {
        Instant wrong = START.plus(jump);
        trusts(START, "PT0S", "a");
        for (int hour = 0; hour < 24; hour++) {
            assertThat(trusts(wrong.plus(Duration.ofHours(hour)), "PT" + hour + "H", "a"))
                    .isFalse();
        }

        assertThat(trusts(wrong.plus(Duration.ofHours(24)), "PT24H", "a")).isTrue();
        assertThat(memory.trusted().orElseThrow().last().wall())
                .isEqualTo(wrong.plus(Duration.ofHours(24)));
        assertThat(mistrusted).contains(START);
    }

    @Test
    void addsUpWhatAgreedOverSeveralStarts() {
        Instant wrong = START.plus(Duration.ofDays(60));
        trusts(START, "PT0S", "a");
        for (int day = 0; day < 2; day++) {
            Instant morning = wrong.plus(Duration.ofDays(day));
            assertThat(trusts(morning, "PT1M", "day" + day)).isFalse();
            assertThat(trusts(morning.plus(Duration.ofHours(10)), "PT10H1M", "day" + day))
                    .isFalse();
        }
        Instant morning = wrong.plus(Duration.ofDays(2));

        assertThat(trusts(morning, "PT1M", "day2")).isFalse();
        assertThat(trusts(morning.plus(Duration.ofHours(3)), "PT3H1M", "day2")).isFalse();
        assertThat(trusts(morning.plus(Duration.ofHours(4)), "PT4H1M", "day2")).isTrue();
    }

    @Test
    void beginsToCountAnewAfterAnotherJump() {
        Instant wrong = START.plus(Duration.ofDays(60));
        trusts(START, "PT0S", "a");
        trusts(wrong, "PT0S", "a");
        trusts(wrong.plus(Duration.ofHours(23)), "PT23H", "a");
        trusts(wrong.plus(Duration.ofDays(90)), "PT23H30M", "a");

        Instant again = wrong.plus(Duration.ofDays(90));
        assertThat(trusts(again.plus(Duration.ofHours(23)), "PT46H30M", "a")).isFalse();
        assertThat(trusts(again.plus(Duration.ofHours(24)), "PT47H30M", "a")).isTrue();
    }

    @Test
    void doesNotLetTimeVouchForAClockBeforeTheBuild() {
        trusts(Instant.EPOCH, "PT0S", "a");

        assertThat(trusts(Instant.EPOCH.plus(Duration.ofDays(20)), "P20D", "a")).isFalse();
    }

    @Test
    void trustsWhatSomebodyConfirmsAlsoBackwards() {
        trusts(START, "PT1M", "a");
        ClockReading back = reading(START.minus(Duration.ofDays(400)), Duration.ofMinutes(2), "a");
        assertThat(judge(back)).isFalse();

        ClockRule.Judged confirmed = rule.trust(memory, back);

        assertThat(confirmed.memory().doubt()).isEmpty();
        assertThat(confirmed.memory().trusted().orElseThrow().last().wall()).isEqualTo(back.wall());
        assertThat(confirmed.mistrusted()).contains(START);
        memory = confirmed.memory();
        assertThat(trusts(back.wall().plusSeconds(60), "PT3M", "a")).isTrue();
        assertThat(trusts(back.wall().plusSeconds(90), "PT1M", "b")).isTrue();
        assertThat(trusts(Instant.EPOCH, "PT1M", "c")).isFalse();
        assertThat(trusts(Instant.EPOCH.plus(Duration.ofDays(2)), "PT48H1M", "c")).isFalse();
    }

    @Test
    void mistrustsStampsOnlySinceTheLastJumpOfTheSameRun() {
        trusts(START, "P9D", "a");
        trusts(START.plus(Duration.ofDays(1)), "PT1M", "b");
        Instant later = START.plus(Duration.ofDays(11));
        Duration hour = Duration.ofHours(1);

        judge(new ClockReading(later, hour, "b", Synchronised.YES));
        assertThat(mistrusted).contains(START.plus(Duration.ofDays(1)));
        judge(new ClockReading(later.plus(hour), hour.plus(hour), "b", Synchronised.YES));
        assertThat(mistrusted).isEmpty();
    }

    @Test
    void knowsFromTheRequestsOfAnOlderProgramWhatTimeHasBeen() {
        memory = ClockMemory.of(START);

        assertThat(trusts(START.minus(Duration.ofDays(1)), "P50D", "a")).isFalse();
        assertThat(trusts(START.plus(Duration.ofDays(31)), "PT1M", "a")).isFalse();
        assertThat(trusts(START.plus(Duration.ofDays(2)), "P50D", "a")).isTrue();
    }

    private boolean trusts(Instant wall, String running, String boot) {
        return judge(reading(wall, Duration.parse(running), boot));
    }

    private static ClockReading reading(Instant wall, Duration running, String boot) {
        return new ClockReading(wall, running, boot, Synchronised.UNKNOWN);
    }

    private boolean judge(ClockReading now) {
        ClockRule.Judged judged = rule.judge(memory, now);
        memory = judged.memory();
        mistrusted = judged.mistrusted();
        return memory.doubt().isEmpty();
    }

    private Doubt.Reason reason() {
        return memory.doubt().orElseThrow().reason();
    }
}
