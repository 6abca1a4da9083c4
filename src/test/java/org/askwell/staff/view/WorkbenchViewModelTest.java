package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.clock.Doubt;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class WorkbenchViewModelTest extends WorkbenchOfThree {
    @Test
    void showsNobodyBeforeStaffChoose() {
        open();

        assertThat(shown()).isEmpty();
        model.turn();
        assertThat(model.told().get()).isEmpty();
    }

    @Test
    void listsWhoIsDueFirstFirstAndMarksWhoWasPromisedAnEarlierTime() {
        log.forget();
        due(4, "Late", -60);
        due(5, "Soon", 60);
        due(6, "Tomorrow", 86_400);
        log.add(7, "No time", FakeLog.RECEIVED);
        log.addUnreadable("X4F-7KQD");
        due(8, "Now", 0);
        open();

        assertThat(names()).containsExactly("No time", "", "Late", "Now", "Soon", "Tomorrow");
        assertThat(overdue()).containsExactly("Late", "Now");

        due(9, "Latest of all", -120);
        choose("Late");
        model.turn();
        assertThat(names()).containsExactly("No time", "", "Late", "Now", "Soon", "Tomorrow");
        assertThat(overdue()).containsExactly("Now");

        model.list(Optional.of(RequestStatus.NEW));
        assertThat(names()).startsWith("No time", "", "Latest of all", "Now");
        model.list(Optional.empty());
        assertThat(names()).startsWith("Late", "Soon", "Tomorrow", "No time");
    }

    @Test
    void marksNobodyByAClockThatIsInDoubt() {
        due(4, "Late", -60);
        erasure.doubt(Doubt.Reason.AHEAD, NOW, 0);
        open();

        assertThat(names()).contains("Late");
        assertThat(overdue()).isEmpty();
    }

    @Test
    void keepsTheChosenRequestAndItsPlaceWhenItIsDone() {
        open();
        choose("Ben");

        model.turn();

        assertThat(shown()).contains("Ben");
        assertThat(names()).containsExactly("Anna", "Ben", "Cleo");
        assertThat(requests().of(Optional.of(RequestStatus.NEW))).hasSize(2);
        assertThat(model.told().get())
                .contains(new Outcome.Changed(ben, ben.marked(Optional.of(NOW))));
    }

    @Test
    void takesADoneMarkBackAndKeepsThePersonShown() {
        open();
        choose("Ben");
        model.turn();

        undo();

        assertThat(shown()).contains("Ben");
        assertThat(requests().of(Optional.of(RequestStatus.NEW))).hasSize(3);
        assertThat(model.told().get()).contains(new Outcome.Undone(ben));
    }

    @Test
    void takesBackForTheOneWhoWasMarkedWhoeverIsShownByThen() {
        open();
        choose("Ben");
        model.turn();
        choose("Cleo");

        undo();

        assertThat(shown()).contains("Cleo");
        assertThat(requests().of(Optional.of(RequestStatus.NEW))).hasSize(3);
        assertThat(model.told().get()).contains(new Outcome.Undone(ben));
    }

    @Test
    void bringsBackTheTimeOfADoneMarkThatWasTakenAway() {
        open();
        choose("Anna");
        model.turn();
        model.list(Optional.of(RequestStatus.DONE));
        LoggedRequest done = requests().rows().getFirst();
        model.turn();

        undo();

        assertThat(requests().rows()).containsExactly(done);
    }

    @Test
    void showsAndMeetsNobodyOnceThePageIsTurned() {
        open();
        choose("Anna");

        model.see(List.of(ben.reference(), cleo.reference()));

        assertThat(shown()).isEmpty();
        model.turn();
        assertThat(requests().of(Optional.of(RequestStatus.DONE))).isEmpty();

        model.see(List.of(anna.reference()));
        assertThat(shown()).contains("Anna");
    }

    @Test
    void showsNobodyWhoIsNotAmongThoseThatAreAskedFor() {
        open();
        choose("Anna");

        model.list(Optional.of(RequestStatus.DONE));

        assertThat(shown()).isEmpty();
    }

    @Test
    void saysThatARequestWasErasedMeanwhile() {
        open();
        choose("Ben");
        log.erase(ben.reference());

        model.turn();

        assertThat(model.told().get()).contains(new Outcome.Gone(ben.reference()));
        assertThat(shown()).isEmpty();
        assertThat(requests().erased()).contains(ben.reference());
        assertThat(names()).containsExactly("Anna", "Cleo");
    }

    @Test
    void saysThatWhatIsToBeTakenBackWasErasedMeanwhile() {
        open();
        choose("Ben");
        model.turn();
        log.erase(ben.reference());

        undo();

        assertThat(model.told().get()).contains(new Outcome.Gone(ben.reference()));
    }

    @Test
    void leavesWhatSomebodyElseHasDoneMeanwhile() {
        Optional<Instant> theirs = Optional.of(NOW.minusSeconds(60));
        open();
        choose("Ben");
        log.overtake(ben.reference(), theirs);

        model.turn();

        assertThat(model.told().get()).contains(new Outcome.Overtaken(ben));
        assertThat(requests().shown().flatMap(LoggedRequest::doneAt)).isEqualTo(theirs);
    }

    @Test
    void takesNothingBackThatSomebodyElseHasDoneSince() {
        Optional<Instant> theirs = Optional.of(NOW.plusSeconds(60));
        open();
        choose("Ben");
        model.turn();
        log.overtake(ben.reference(), theirs);

        undo();

        assertThat(model.told().get()).containsInstanceOf(Outcome.Overtaken.class);
        assertThat(requests().shown().flatMap(LoggedRequest::doneAt)).isEqualTo(theirs);
    }

    @Test
    void listsWhatHasComeOnlyWhenStaffAskForIt() {
        open();
        choose("Anna");
        log.add(4, "Dora", FakeLog.RECEIVED.minusSeconds(60));

        model.turn();
        assertThat(names()).containsExactly("Anna", "Ben", "Cleo");
        assertThat(requests().more()).hasSize(1);

        model.listMore();
        assertThat(names()).containsExactly("Anna", "Ben", "Cleo", "Dora");
        assertThat(requests().more()).isEmpty();
        assertThat(shown()).contains("Anna");
    }

    @Test
    void exportsWhatIsInView() {
        open();
        choose("Ben");
        model.turn();

        model.export();
        model.list(Optional.of(RequestStatus.DONE));
        model.export();
        model.list(Optional.empty());
        model.export();

        assertThat(exported)
                .containsExactly(
                        choice(Optional.of(RequestStatus.NEW), anna, cleo),
                        choice(Optional.of(RequestStatus.DONE), ben),
                        choice(Optional.empty(), anna, ben, cleo));
    }

    @Test
    void saysWhereTheExportIsOrWhyThereIsNone() {
        open();
        model.export();
        assertThat(model.told().get()).contains(new Outcome.Exported(FILE, 3, false));

        exportFault = Optional.of(new ToldException("The disk is full; free some space."));
        model.export();
        assertThat(model.told().get())
                .contains(
                        new Outcome.Failed(
                                Optional.empty(),
                                Optional.of("The disk is full; free some space")));
    }

    @Test
    void doesOneThingAtATimeAndSaysSo() {
        LaterRunner later = new LaterRunner();
        WorkbenchViewModel slow = model(later);
        slow.load();
        later.runAll();
        slow.see(slow.seen().get().requests().listed());
        slow.choose(anna.reference());

        slow.turn();
        assertThat(slow.told().get()).contains(new Outcome.Working());
        slow.turn();
        slow.choose(ben.reference());
        slow.turn();
        later.runAll();

        assertThat(slow.seen().get().requests().of(Optional.of(RequestStatus.DONE)))
                .extracting(LoggedRequest::reference)
                .containsExactly(anna.reference());
        assertThat(slow.seen().get().requests().shown()).contains(ben);
    }

    @Test
    void hearsNothingAfterStaffHaveLeft() {
        LaterRunner later = new LaterRunner();
        WorkbenchViewModel slow = model(later);
        slow.load();

        slow.leave();
        later.runAll();

        assertThat(slow.seen().get().requests().rows()).isEmpty();
    }
}
