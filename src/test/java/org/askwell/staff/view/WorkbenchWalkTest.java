package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.Reference;
import org.askwell.site.Retention;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LogContents;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffSession;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Tampering;
import org.askwell.staff.export.ExportFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Goes through the workbench at random, while answers come late, others change the log and new
 * requests arrive: whatever the order, an act meets the one who was shown at its tap.
 */
class WorkbenchWalkTest {
    private static final int STEPS = 4_000;
    private static final int PAGE = 3;
    private static final List<Optional<RequestStatus>> FILTERS =
            List.of(
                    Optional.of(RequestStatus.NEW),
                    Optional.of(RequestStatus.DONE),
                    Optional.empty());

    private final FakeLog log = new FakeLog();
    private final List<Met> met = new ArrayList<>();
    private final List<Met> meant = new ArrayList<>();
    private final LaterRunner later = new LaterRunner();
    private final WorkbenchViewModel model =
            new WorkbenchViewModel(
                    new WorkbenchLog(
                            new StaffSession(new byte[32], new Watched()),
                            log,
                            new FakeErasure(),
                            this::export,
                            this::now),
                    new Notices(
                            List.of(),
                            Retention.DEFAULT,
                            () -> Optional.of(new FakeErasure().look()),
                            ZoneOffset.UTC),
                    later);
    private long seconds;
    private int added;

    /** Who an act is about, and whether it marks them as done. */
    private record Met(Set<String> references, Optional<Boolean> done) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anActMeetsTheOneWhoWasShownAtItsTap(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            arrive();
        }
        model.load();
        later.runAll();
        for (int i = 0; i < STEPS; i++) {
            step(random);
            Worklist requests = requests();
            requests.shown()
                    .map(LoggedRequest::reference)
                    .ifPresent(shown -> {
                        assertThat(requests.listed()).contains(shown);
                        assertThat(requests.inSight()).contains(shown);
                    });
        }
        later.runAll();
        assertThat(met).isEqualTo(meant);
        assertThat(met).hasSizeGreaterThan(STEPS / 50);
    }

    private void step(Random random) {
        Worklist before = requests();
        switch (random.nextInt(14)) {
            case 0, 1 -> turnPage(random);
            case 2, 3 -> any(random, List.copyOf(before.inSight())).ifPresent(model::choose);
            case 4 -> model.list(any(random, FILTERS).orElseThrow());
            case 5 -> model.listMore();
            case 6, 7 -> turn();
            case 8 -> undo();
            case 9 -> exportInView();
            case 10 -> later.work();
            case 11 -> {
                later.end();
                onlyStaffMoveThings(before, requests());
            }
            case 12 -> arrive();
            default -> somebodyElse(random);
        }
    }

    /** What is known later moves nothing; it only takes away what is erased. */
    private static void onlyStaffMoveThings(Worklist before, Worklist after) {
        assertThat(after.filter()).isEqualTo(before.filter());
        assertThat(after.chosen()).isEqualTo(before.chosen());
        assertThat(after.inSight()).isEqualTo(before.inSight());
        if (after.rows().stream().anyMatch(row -> before.listed().contains(row.reference()))) {
            assertThat(before.listed()).containsSubsequence(after.listed());
        }
        after.shown()
                .ifPresent(shown ->
                        assertThat(before.shown().map(LoggedRequest::reference))
                                .contains(shown.reference()));
    }

    private void turnPage(Random random) {
        List<String> listed = requests().listed();
        if (!listed.isEmpty()) {
            int first = random.nextInt(listed.size()) / PAGE * PAGE;
            model.see(listed.subList(first, Math.min(first + PAGE, listed.size())));
        }
    }

    private void turn() {
        if (!model.busy()) {
            requests()
                    .shown()
                    .ifPresent(shown ->
                            meant.add(
                                    new Met(
                                            Set.of(shown.reference()),
                                            Optional.of(shown.doneAt().isEmpty()))));
        }
        model.turn();
    }

    private void undo() {
        if (model.told().get().orElse(null) instanceof Outcome.Changed changed && !model.busy()) {
            meant.add(
                    new Met(
                            Set.of(changed.before().reference()),
                            Optional.of(changed.before().doneAt().isPresent())));
            model.undo();
        }
    }

    private void exportInView() {
        if (!model.busy()) {
            Worklist requests = requests();
            Set<String> inView =
                    Set.copyOf(
                            requests.known().stream()
                                    .filter(request ->
                                            requests.filter()
                                                    .map(request.status()::equals)
                                                    .orElse(true))
                                    .map(LoggedRequest::reference)
                                    .toList());
            meant.add(new Met(inView, Optional.empty()));
        }
        model.export();
    }

    private ExportFile.Written export(ExportFile.Choice choice) {
        met.add(new Met(choice.references(), Optional.empty()));
        return new ExportFile.Written(Path.of("requests.csv"), choice.references().size(), false);
    }

    private void arrive() {
        added++;
        log.add(added, "Person " + added, FakeLog.RECEIVED.minusSeconds(added % 5));
    }

    private void somebodyElse(Random random) {
        any(random, requests().known())
                .map(LoggedRequest::reference)
                .ifPresent(reference -> {
                    switch (random.nextInt(3)) {
                        case 0 -> log.erase(reference);
                        case 1 -> log.overtake(reference, Optional.of(now()));
                        default -> log.overtake(reference, Optional.empty());
                    }
                });
    }

    private static <T> Optional<T> any(Random random, List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
    }

    private Worklist requests() {
        return model.seen().get().requests();
    }

    private Instant now() {
        seconds++;
        return FakeLog.RECEIVED.plusSeconds(seconds);
    }

    /** Writes down whom a change is about before it makes it. */
    private final class Watched implements RequestLog {
        @Override
        public LogContents open(byte[] sealed) throws RequestLogException {
            return log.open(sealed);
        }

        @Override
        public void close() {
            log.close();
        }

        @Override
        public LogContents read() throws RequestLogException {
            return log.read();
        }

        @Override
        public boolean takeNote(Tampering seen) throws RequestLogException {
            return log.takeNote(seen);
        }

        @Override
        public ErasedOne erase(Reference reference) throws RequestLogException {
            return log.erase(reference);
        }

        @Override
        public StatusChange markDone(Reference reference, Instant when) throws RequestLogException {
            met.add(new Met(Set.of(reference.text()), Optional.of(true)));
            return log.markDone(reference, when);
        }

        @Override
        public StatusChange reopen(Reference reference, Instant doneAt) throws RequestLogException {
            met.add(new Met(Set.of(reference.text()), Optional.of(false)));
            return log.reopen(reference, doneAt);
        }
    }
}
