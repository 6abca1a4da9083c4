package org.askwell.staff.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.staff.KeysRenewedException;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.export.ExportFile;
import org.askwell.work.BackgroundRunner;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What staff see of the log and do with it, without a picture of it.
 *
 * <p>Each act is about what was shown when staff asked for it, however late its answer comes; one
 * is done at a time, and what came of it names whom it met.
 */
final class WorkbenchViewModel {
    private final WorkbenchLog log;
    private final Notices notices;
    private final OneAtATime tasks;
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(
                    new Seen(
                            new LoadState.Loading(),
                            Worklist.unread(Optional.of(RequestStatus.NEW)),
                            List.of(),
                            Instant.EPOCH));
    private final ReadOnlyObjectWrapper<Optional<Outcome>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What came of an act, and what the log held after it. */
    private record Done<T>(T result, LogReading after) {}

    WorkbenchViewModel(WorkbenchLog log, Notices notices, BackgroundRunner background) {
        this.log = log;
        this.notices = notices;
        tasks = new OneAtATime(background);
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Outcome>> told() {
        return told.getReadOnlyProperty();
    }

    /** Whether something is under way, so that nothing else can be done. */
    boolean busy() {
        return !tasks.free();
    }

    /** Whether the person has waited too long: past what was promised, or for very long. */
    boolean overdue(LoggedRequest request) {
        Instant at = seen.get().at();
        return notices.late(request, at) || notices.overdue(request, at);
    }

    /** Lists only the requests with that status, or all. */
    void list(Optional<RequestStatus> status) {
        update(requests -> requests.list(status));
    }

    /** Lists also what has come since. */
    void listMore() {
        update(Worklist::withMore);
    }

    /** Staff chose a request in the list. */
    void choose(String reference) {
        update(requests -> requests.choose(reference));
    }

    /** The page of the list that shows holds {@code references}. */
    void see(Collection<String> references) {
        update(requests -> requests.see(references));
    }

    private void update(UnaryOperator<Worklist> change) {
        seen.set(seen.get().with(change.apply(seen.get().requests())));
    }

    /** Reads the log; what staff have read already stays before them where that fails. */
    void load() {
        tasks.run(
                () -> log.read(notices),
                reading -> {
                    if (reading instanceof LogReading.Unread(Exception why)
                            && !(why instanceof KeysRenewedException)
                            && seen.get().state() instanceof LoadState.Loaded) {
                        tell(Outcome.Failed.of(Optional.empty(), why));
                    }
                    show(reading);
                },
                _ -> {});
    }

    private void show(LogReading reading) {
        seen.set(
                switch (reading) {
                    case LogReading.Read read -> seen.get().after(read);
                    case LogReading.Unread unread -> seen.get().after(unread, notices, log.now());
                });
    }

    /** Marks what is shown as done, or makes it new again where it is done. */
    void turn() {
        seen.get()
                .requests()
                .shown()
                .ifPresent(request -> {
                    Optional<Instant> done =
                            request.doneAt().isPresent()
                                    ? Optional.empty()
                                    : Optional.of(log.now());
                    LoggedRequest after = request.marked(done);
                    mark(request, after, new Outcome.Changed(request, after));
                });
    }

    /** Takes back the change that was told last, if that is what was. */
    void undo() {
        if (told.get().orElse(null) instanceof Outcome.Changed(var before, var after)) {
            mark(after, before, new Outcome.Undone(before));
        }
    }

    private void mark(LoggedRequest before, LoggedRequest after, Outcome made) {
        act(
                () -> log.mark(before, after),
                done ->
                        switch (done) {
                            case MADE -> {
                                update(requests -> requests.changed(after));
                                yield made;
                            }
                            case OVERTAKEN -> new Outcome.Overtaken(before);
                            case GONE -> {
                                update(requests -> requests.without(before.reference()));
                                yield new Outcome.Gone(before.reference());
                            }
                        },
                Optional.of(before));
    }

    /** Erases {@code request} for good; staff have said that they mean it. */
    void erase(LoggedRequest request) {
        String reference = request.reference();
        act(
                () -> log.erase(request),
                erased -> {
                    update(requests -> requests.without(reference));
                    return switch (erased) {
                        case TRACELESS -> new Outcome.Erased(reference, true);
                        case TRACES_LEFT -> new Outcome.Erased(reference, false);
                        case NOT_THERE -> new Outcome.Gone(reference);
                    };
                },
                Optional.of(request));
    }

    /** What an export would write now. */
    List<LoggedRequest> inView() {
        Worklist requests = seen.get().requests();
        return requests.of(requests.filter());
    }

    /** Writes {@link #inView} to a file. */
    void export() {
        ExportFile.Choice choice =
                new ExportFile.Choice(
                        seen.get().requests().filter(),
                        inView().stream()
                                .map(LoggedRequest::reference)
                                .collect(Collectors.toSet()));
        act(
                () -> log.export().write(choice),
                written ->
                        new Outcome.Exported(written.file(), written.requests(), written.sealed()),
                Optional.empty());
    }

    /** Staff have read {@code notice} and say yes to what it asks. */
    void agree(Notice notice) {
        tasks.run(
                () -> {
                    log.agree(notice);
                    return log.read(notices);
                },
                this::show,
                problem -> tell(Outcome.Failed.of(Optional.empty(), problem)));
    }

    /** Nothing that ends later is heard of any more. */
    void leave() {
        tasks.leave();
    }

    /**
     * Does something that {@code outcome} tells of, and reads the log again.
     *
     * @param about whose request stays as it is where that fails
     */
    private <T> void act(
            Callable<T> work, Function<T, Outcome> outcome, Optional<LoggedRequest> about) {
        if (!tasks.free()) {
            return;
        }
        tell(new Outcome.Working());
        tasks.run(
                () -> new Done<>(work.call(), log.read(notices)),
                done -> {
                    Outcome came = outcome.apply(done.result());
                    show(done.after());
                    tell(came);
                },
                problem -> tell(Outcome.Failed.of(about, problem)));
    }

    private void tell(Outcome outcome) {
        told.set(Optional.of(outcome));
    }
}
