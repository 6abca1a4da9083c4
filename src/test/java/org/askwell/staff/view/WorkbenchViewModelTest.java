package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.CallbackRequest;
import org.askwell.clock.Doubt;
import org.askwell.site.Retention;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.RetentionStanding;
import org.askwell.staff.Uncalled;
import org.askwell.staff.export.ExportFile;
import org.askwell.tour.InPlaceRunner;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.ToldException;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class WorkbenchViewModelTest {
    private static final Instant NOW = FakeLog.RECEIVED.plusSeconds(3600);

    private static final Path FILE = Path.of("exports", "requests.csv");
    private static final LogTrouble DAMAGED =
            new LogTrouble("askwell.db is damaged", "move it away");

    private final FakeLog log = new FakeLog();
    private final FakeErasure erasure = new FakeErasure();
    private final Notices notices =
            new Notices(
                    List.of(),
                    Retention.DEFAULT,
                    () -> Optional.of(erasure.look()),
                    ZoneOffset.UTC);
    private final LoggedRequest anna = log.add(1, "Anna", FakeLog.RECEIVED);
    private final LoggedRequest ben = log.add(2, "Ben", FakeLog.RECEIVED);
    private final LoggedRequest cleo = log.add(3, "Cleo", FakeLog.RECEIVED);
    private final List<ExportFile.Choice> exported = new ArrayList<>();
    private final WorkbenchViewModel model = model(new InPlaceRunner());
    private Optional<ToldException> exportFault = Optional.empty();

    private WorkbenchViewModel model(BackgroundRunner runner) {
        return new WorkbenchViewModel(log, erasure, notices, this::export, () -> NOW, runner);
    }

    private ExportFile.Written export(ExportFile.Choice choice) throws ToldException {
        if (exportFault.isPresent()) {
            throw exportFault.get();
        }
        exported.add(choice);
        return new ExportFile.Written(FILE, choice.references().size());
    }

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

    private List<String> overdue() {
        return requests().rows().stream()
                .filter(model::overdue)
                .map(WorkbenchViewModelTest::name)
                .toList();
    }

    private void due(long seed, String name, long seconds) {
        CallbackRequest like = FakeLog.request(seed, name, FakeLog.RECEIVED);
        CallbackRequest request =
                new CallbackRequest(
                        like.reference(),
                        like.received(),
                        like.topic(),
                        like.name(),
                        like.telephone(),
                        like.leaveMessage(),
                        like.preferred(),
                        Optional.of(NOW.plusSeconds(seconds)),
                        like.support(),
                        like.consent(),
                        like.language(),
                        like.kiosk());
        log.add(request, Optional.empty());
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
    void saysWhyTheLogCannotBeRead() {
        log.fail("askwell.db is damaged; move it away");

        model.load();

        assertThat(model.seen().get().reading())
                .isEqualTo(new Reading.Failed(Optional.of(DAMAGED)));
        assertThat(model.seen().get().notices()).containsExactly(new Notice.LogUnusable(DAMAGED));
    }

    @Test
    void doesNotTakeALogThatItHasNotReadForAnEmptyOne() {
        LaterRunner waiting = new LaterRunner();
        WorkbenchViewModel slow = model(waiting);
        slow.load();
        assertThat(slow.seen().get().reading()).isEqualTo(new Reading.Waiting());

        log.fail("askwell.db is damaged; move it away");
        waiting.runAll();

        assertThat(slow.seen().get().reading()).isInstanceOf(Reading.Failed.class);
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

    private static ExportFile.Choice choice(
            Optional<RequestStatus> status, LoggedRequest... requests) {
        return new ExportFile.Choice(
                status,
                Arrays.stream(requests).map(LoggedRequest::reference).collect(Collectors.toSet()));
    }

    @Test
    void saysWhereTheExportIsOrWhyThereIsNone() {
        open();
        model.export();
        assertThat(model.told().get()).contains(new Outcome.Exported(FILE, 3));

        exportFault = Optional.of(new ToldException("The disk is full; free some space."));
        model.export();
        assertThat(model.told().get())
                .contains(
                        new Outcome.Failed(
                                Optional.empty(),
                                Optional.of("The disk is full; free some space")));
    }

    @Test
    void forgetsWhatStaffTookNoteOf() {
        Uncalled uncalled = new Uncalled(2, FakeLog.RECEIVED, 1);
        log.setUncalled(uncalled);
        model.load();
        assertThat(model.seen().get().notices()).hasSize(1);

        model.takeNote(uncalled);

        assertThat(model.seen().get().notices()).isEmpty();
    }

    @Test
    void keepsTheCountThatRoseSinceStaffLookedAtIt() {
        Uncalled looked = new Uncalled(2, FakeLog.RECEIVED, 1);
        log.setUncalled(looked);
        open();
        log.setUncalled(new Uncalled(5, FakeLog.RECEIVED, 2));

        model.takeNote(looked);

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

    private void open() {
        model.load();
        seeAll();
    }

    private void seeAll() {
        model.see(requests().listed());
    }

    private void choose(String name) {
        requests().rows().stream()
                .filter(request -> name(request).equals(name))
                .forEach(request -> model.choose(request.reference()));
    }

    private void undo() {
        model.undo((Outcome.Changed) model.told().get().orElseThrow());
    }

    private Worklist requests() {
        return model.seen().get().requests();
    }

    private List<String> names() {
        return requests().rows().stream().map(WorkbenchViewModelTest::name).toList();
    }

    private Optional<String> shown() {
        return requests().shown().map(WorkbenchViewModelTest::name);
    }

    private static String name(LoggedRequest request) {
        return request instanceof LoggedRequest.Intact intact ? intact.request().name() : "";
    }
}
