package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.site.Retention;
import org.askwell.site.RetentionSetting;
import org.askwell.staff.Erased;
import org.askwell.staff.RetentionStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Optional;

/** A real log erases nothing because of a slip of the pen or a lost file. */
class ErasingByRetentionTest extends LogThatErases {

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
        assertThat(erasure().confirmRetention(SHORT.orLonger(new Retention(8, 8, 8)), BY))
                .isFalse();
        assertThat(erase().afterDone()).isOne();
        assertThat(list()).hasSize(1);

        assertThat(erasure().confirmRetention(shorter, BY)).isTrue();
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
        assertThat(erasure().confirmRetention(SHORT, BY)).isTrue();
        assertThat(erase().requests()).isOne();
    }

    @Test
    void takesTheCentresFirstSettingsWhileNobodyHasBeenPromisedAnything() throws Exception {
        setting = new RetentionSetting.OfProgram(LONG);
        assertThat(erase().requests()).isZero();

        setting = new RetentionSetting.Said(SHORT);

        assertThat(ground().retention()).isEqualTo(new RetentionStanding.Sure(SHORT));
    }
}
