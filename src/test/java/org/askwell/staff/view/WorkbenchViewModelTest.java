package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.site.Retention;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.Uncalled;
import org.askwell.staff.view.WorkbenchViewModel.Reading;
import org.askwell.staff.view.WorkbenchViewModel.Told;
import org.askwell.support.ToldException;
import org.askwell.tour.InPlaceRunner;
import org.askwell.work.BackgroundRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

class WorkbenchViewModelTest {
    private static final Instant NOW = FakeLog.RECEIVED.plusSeconds(3600);

    private static final LogTrouble DAMAGED =
            new LogTrouble("askwell.db is damaged", "move it away");

    private final FakeLog log = new FakeLog();
    private final Notices notices = new Notices(List.of(), Retention.DEFAULT, ZoneOffset.UTC);
    private final WorkbenchViewModel model = model(new InPlaceRunner());
    private Optional<ToldException> exportFault = Optional.empty();

    @BeforeEach
    void fill() {
        log.add(1, "Anna", FakeLog.RECEIVED);
        log.add(2, "Ben", FakeLog.RECEIVED);
        log.add(3, "Cleo", FakeLog.RECEIVED);
    }

    private WorkbenchViewModel model(BackgroundRunner runner) {
        return new WorkbenchViewModel(log, notices, this::export, () -> NOW, runner);
    }

    private Path export() throws ToldException {
        if (exportFault.isPresent()) {
            throw exportFault.get();
        }
        return Path.of("exports", "requests.csv");
    }

    @Test
    void choosesTheFirstRequest() {
        model.load();

        assertThat(chosenName()).isEqualTo("Anna");
    }

    @Test
    void goesOnToTheNextRequestWhenOneIsDone() {
        model.load();
        model.chosen().set(Optional.of(model.listed().get(1)));

        model.turn();

        assertThat(chosenName()).isEqualTo("Cleo");
        assertThat(model.listed()).hasSize(2);
        assertThat(model.told().get()).containsInstanceOf(Told.Changed.class);
    }

    @Test
    void choosesNothingWhenAllIsDone() {
        model.load();

        model.turn();
        model.turn();
        model.turn();

        assertThat(model.chosen().get()).isEmpty();
    }

    @Test
    void takesADoneMarkBack() {
        model.load();
        model.turn();

        model.undo((Told.Changed) model.told().get().orElseThrow());

        assertThat(model.listed()).hasSize(3);
        assertThat(model.told().get()).containsInstanceOf(Told.Undone.class);
    }

    @Test
    void bringsBackTheTimeOfADoneMarkThatWasTakenAway() {
        model.load();
        model.turn();
        model.list(Optional.of(RequestStatus.DONE));
        LoggedRequest done = model.listed().getFirst();
        model.turn();

        model.undo((Told.Changed) model.told().get().orElseThrow());

        assertThat(model.listed()).containsExactly(done);
    }

    @Test
    void saysThatARequestWasErasedMeanwhile() {
        model.load();
        model.chosen()
                .set(
                        Optional.of(
                                new LoggedRequest.Intact(
                                        FakeLog.request(9, "Dora", NOW), Optional.empty())));

        model.turn();

        assertThat(model.told().get()).containsInstanceOf(Told.Gone.class);
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
        Waiting waiting = new Waiting();
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

        assertThat(model.listed()).hasSize(3);
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

        assertThat(model.listed()).hasSize(3);
        assertThat(model.told().get()).containsInstanceOf(Told.Failed.class);
    }

    @Test
    void keepsWhatItShowsWhereAChangeFails() {
        model.load();
        log.fail("askwell.db cannot be written");

        model.turn();

        assertThat(model.listed()).hasSize(3);
        assertThat(model.told().get()).containsInstanceOf(Told.Failed.class);
    }

    @Test
    void saysThatAReferenceIsDamagedToo() {
        log.addUnreadable("???");
        model.load();
        model.chosen().set(Optional.of(model.listed().getLast()));

        model.turn();

        assertThat(model.told().get()).contains(new Told.Failed(Optional.empty()));
    }

    @Test
    void saysWhereTheExportIsOrWhyThereIsNone() {
        model.exportAll();
        assertThat(model.told().get())
                .contains(new Told.Exported(Path.of("exports", "requests.csv")));

        exportFault = Optional.of(new ToldException("The disk is full; free some space."));
        model.exportAll();
        assertThat(model.told().get())
                .contains(new Told.Failed(Optional.of("The disk is full; free some space")));
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
    void doesOneThingAtATime() {
        Waiting waiting = new Waiting();
        WorkbenchViewModel slow = model(waiting);
        slow.load();
        waiting.runAll();

        slow.turn();
        slow.turn();
        waiting.runAll();

        assertThat(slow.listed()).hasSize(2);
    }

    @Test
    void hearsNothingAfterStaffHaveLeft() {
        Waiting waiting = new Waiting();
        WorkbenchViewModel slow = model(waiting);
        slow.load();

        slow.leave();
        waiting.runAll();

        assertThat(slow.listed()).isEmpty();
    }

    private String chosenName() {
        return ((LoggedRequest.Intact) model.chosen().get().orElseThrow()).request().name();
    }

    /** Keeps work until a test lets it run. */
    private static final class Waiting implements BackgroundRunner {
        private final Queue<Runnable> kept = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            kept.add(() -> new InPlaceRunner().run(work, done, failed));
        }

        private void runAll() {
            while (!kept.isEmpty()) {
                kept.remove().run();
            }
        }
    }
}
