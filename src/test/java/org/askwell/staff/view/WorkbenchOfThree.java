package org.askwell.staff.view;

import org.askwell.callback.CallbackRequest;
import org.askwell.site.Retention;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeLog;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.ExportFile;
import org.askwell.tour.InPlaceRunner;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A workbench whose log holds three people. */
abstract class WorkbenchOfThree {
    static final Instant NOW = FakeLog.RECEIVED.plusSeconds(3600);

    static final Path FILE = Path.of("exports", "requests.csv");
    static final LogTrouble DAMAGED = new LogTrouble("askwell.db is damaged", "move it away");

    final FakeLog log = new FakeLog();
    final FakeErasure erasure = new FakeErasure();
    final Notices notices =
            new Notices(
                    List.of(),
                    Retention.DEFAULT,
                    () -> Optional.of(erasure.look()),
                    ZoneOffset.UTC);
    final LoggedRequest anna = log.add(1, "Anna", FakeLog.RECEIVED);
    final LoggedRequest ben = log.add(2, "Ben", FakeLog.RECEIVED);
    final LoggedRequest cleo = log.add(3, "Cleo", FakeLog.RECEIVED);
    final List<ExportFile.Choice> exported = new ArrayList<>();
    final WorkbenchViewModel model = model(new InPlaceRunner());
    Optional<ToldException> exportFault = Optional.empty();

    WorkbenchViewModel model(BackgroundRunner runner) {
        return new WorkbenchViewModel(
                new WorkbenchLog(
                        new StaffSession(new byte[32], log), log, erasure, this::export, () -> NOW),
                notices,
                runner);
    }

    ExportFile.Written export(ExportFile.Choice choice) throws ToldException {
        if (exportFault.isPresent()) {
            throw exportFault.get();
        }
        exported.add(choice);
        return new ExportFile.Written(FILE, choice.references().size(), false);
    }

    List<String> overdue() {
        return requests().rows().stream()
                .filter(model::overdue)
                .map(WorkbenchViewModelTest::name)
                .toList();
    }

    void due(long seed, String name, long seconds) {
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
                        like.questions(),
                        like.consent(),
                        like.language(),
                        like.kiosk());
        log.add(request, Optional.empty());
    }

    static ExportFile.Choice choice(Optional<RequestStatus> status, LoggedRequest... requests) {
        return new ExportFile.Choice(
                status,
                Arrays.stream(requests).map(LoggedRequest::reference).collect(Collectors.toSet()));
    }

    void open() {
        model.load();
        seeAll();
    }

    void seeAll() {
        model.see(requests().listed());
    }

    void choose(String name) {
        requests().rows().stream()
                .filter(request -> name(request).equals(name))
                .forEach(request -> model.choose(request.reference()));
    }

    void undo() {
        model.undo();
    }

    Worklist requests() {
        return model.seen().get().requests();
    }

    List<String> names() {
        return requests().rows().stream().map(WorkbenchViewModelTest::name).toList();
    }

    Optional<String> shown() {
        return requests().shown().map(WorkbenchViewModelTest::name);
    }

    static String name(LoggedRequest request) {
        return request instanceof LoggedRequest.Intact intact ? intact.request().name() : "";
    }
}
