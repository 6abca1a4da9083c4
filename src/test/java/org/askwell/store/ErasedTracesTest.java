package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.Doubt;
import org.askwell.staff.Erased;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** What an erasing leaves in a real log, and finds in that of an older program. */
class ErasedTracesTest extends LogThatErases {

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
}
