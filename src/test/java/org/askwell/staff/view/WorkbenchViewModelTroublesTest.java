package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.staff.FakeLog;
import org.askwell.staff.KeysRenewedException;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.RetentionStanding;
import org.askwell.staff.Uncalled;
import org.junit.jupiter.api.Test;

import java.util.Optional;

/** What keeps the workbench from its work is told, and what staff have seen is settled. */
class WorkbenchViewModelTroublesTest extends WorkbenchOfThree {
    @Test
    void saysWhyTheLogCannotBeRead() {
        log.fail("askwell.db is damaged; move it away");

        model.load();

        assertThat(model.seen().get().state())
                .isEqualTo(new LoadState.Failed(Optional.of(DAMAGED)));
        assertThat(model.seen().get().notices()).containsExactly(new Notice.LogUnusable(DAMAGED));
    }

    @Test
    void doesNotTakeALogThatItHasNotReadForAnEmptyOne() {
        LaterRunner waiting = new LaterRunner();
        WorkbenchViewModel slow = model(waiting);
        slow.load();
        assertThat(slow.seen().get().state()).isEqualTo(new LoadState.Loading());

        log.fail("askwell.db is damaged; move it away");
        waiting.runAll();

        assertThat(slow.seen().get().state()).isInstanceOf(LoadState.Failed.class);
    }

    @Test
    void listsWhatCanBeReadAndTellsThatNothingCanBeWritten() {
        log.failToWrite("askwell.db has no room to grow; free space on the disk");

        model.load();

        assertThat(requests().rows()).hasSize(3);
        assertThat(model.seen().get().notices())
                .containsExactly(
                        new Notice.LogUnusable(
                                new LogTrouble(
                                        "askwell.db has no room to grow",
                                        "free space on the disk")));
        assertThat(model.told().get()).isEmpty();
    }

    @Test
    void showsNothingOnceNewKeysHaveEndedTheSession() {
        model.load();
        log.renewKeys();

        model.load();

        assertThat(requests().rows()).isEmpty();
        assertThat(model.seen().get().state())
                .isEqualTo(
                        new LoadState.Failed(
                                Optional.of(LogTrouble.of(new KeysRenewedException()))));
        assertThat(model.told().get()).isEmpty();
    }

    @Test
    void keepsWhatWasReadWhereItCannotBeReadAgain() {
        model.load();
        log.fail("askwell.db is in use by another program; try again");

        model.load();

        assertThat(requests().rows()).hasSize(3);
        assertThat(model.told().get()).containsInstanceOf(Outcome.Failed.class);
    }

    @Test
    void keepsWhatItShowsWhereAChangeFails() {
        open();
        choose("Ben");
        log.fail("askwell.db cannot be written");

        model.turn();

        assertThat(names()).hasSize(3);
        assertThat(shown()).contains("Ben");
        assertThat(model.told().get())
                .contains(
                        new Outcome.Failed(
                                Optional.of(ben), Optional.of("askwell.db cannot be written")));
    }

    @Test
    void doesNotCallAChangeAFailureWhereOnlyTheReadingAfterItFails() {
        LaterRunner later = new LaterRunner();
        WorkbenchViewModel slow = model(later);
        slow.load();
        later.runAll();
        slow.see(slow.seen().get().requests().listed());
        slow.choose(ben.reference());
        log.failToReadAfterAChange("askwell.db is in use");

        slow.turn();
        later.runAll();

        assertThat(slow.told().get()).containsInstanceOf(Outcome.Changed.class);
        assertThat(slow.seen().get().requests().shown().map(LoggedRequest::status))
                .contains(RequestStatus.DONE);
        assertThat(slow.seen().get().notices()).hasSize(1);
    }

    @Test
    void saysThatAReferenceIsDamagedToo() {
        log.addUnreadable("???");
        open();
        model.choose("???");

        model.turn();

        assertThat(model.told().get())
                .contains(new Outcome.Failed(requests().shown(), Optional.empty()));
    }

    @Test
    void forgetsWhatStaffTookNoteOf() {
        Uncalled uncalled = new Uncalled(2, FakeLog.RECEIVED, 1);
        log.setUncalled(uncalled);
        model.load();
        assertThat(model.seen().get().notices()).hasSize(1);

        model.agree(new Notice.ErasedUncalled(uncalled));

        assertThat(model.seen().get().notices()).isEmpty();
    }

    @Test
    void keepsTheCountThatRoseSinceStaffLookedAtIt() {
        Uncalled looked = new Uncalled(2, FakeLog.RECEIVED, 1);
        log.setUncalled(looked);
        open();
        log.setUncalled(new Uncalled(5, FakeLog.RECEIVED, 2));

        model.agree(new Notice.ErasedUncalled(looked));

        assertThat(model.seen().get().notices()).hasSize(1);
    }

    @Test
    void trustsTheDateThatStaffSayIsRight() {
        erasure.doubt(Doubt.Reason.AHEAD, NOW, 2);
        open();
        Notice asked = new Notice.ClockDoubtful(Doubt.Reason.AHEAD, NOW);
        assertThat(model.seen().get().notices()).containsExactly(asked, new Notice.KeptTooLong(2));

        model.agree(asked);

        assertThat(model.seen().get().notices()).isEmpty();
    }

    @Test
    void goesOnAskingWhereTheClockNoLongerShowsWhatStaffSaw() {
        erasure.doubt(Doubt.Reason.AHEAD, NOW, 0);
        open();

        model.agree(new Notice.ClockDoubtful(Doubt.Reason.AHEAD, NOW.plusSeconds(9_999)));

        assertThat(model.seen().get().notices()).hasSize(1);
    }

    @Test
    void keepsForLessTimeOnceStaffSaySo() {
        Retention shorter = new Retention(1, 2, 3);
        erasure.stand(new RetentionStanding.Shorter(Retention.DEFAULT, shorter));
        open();

        model.agree(new Notice.RetentionShorter(Optional.of(Retention.DEFAULT), shorter));

        assertThat(model.seen().get().notices()).isEmpty();
        assertThat(erasure.look().erasesBy()).contains(shorter);
    }
}
