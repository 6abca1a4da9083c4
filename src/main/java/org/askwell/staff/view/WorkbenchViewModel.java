package org.askwell.staff.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.export.ExportFile;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.ToldException;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
    private final BackgroundRunner background;
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(
                    new Seen(
                            new Reading.Waiting(),
                            Worklist.unread(Optional.of(RequestStatus.NEW)),
                            List.of(),
                            Instant.EPOCH));
    private final ReadOnlyObjectWrapper<Optional<Outcome>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;
    private boolean left;

    /** What came of an act, and what the log held after it. */
    private record Done<T>(T result, LogReading after) {}

    WorkbenchViewModel(WorkbenchLog log, Notices notices, BackgroundRunner background) {
        this.log = log;
        this.notices = notices;
        this.background = background;
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Outcome>> told() {
        return told.getReadOnlyProperty();
    }

    /** Whether something is under way, so that nothing else can be done. */
    boolean busy() {
        return busy;
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
        work(
                this::read,
                reading -> {
                    if (reading instanceof LogReading.Unread(Exception why)
                            && seen.get().reading() instanceof Reading.Done) {
                        tell(failed(Optional.empty(), why));
                    }
                    show(reading);
                },
                _ -> {});
    }

    private LogReading read() {
        return log.read(notices);
    }

    private void show(LogReading reading) {
        Seen now = seen.get();
        switch (reading) {
            case LogReading.Read(var requests, var found, Instant at) ->
                    seen.set(
                            new Seen(new Reading.Done(), now.requests().read(requests), found, at));
            case LogReading.Unread(Exception why) -> {
                Optional<LogTrouble> trouble =
                        why instanceof RequestLogException told
                                ? Optional.of(LogTrouble.of(told))
                                : Optional.empty();
                boolean readBefore = now.reading() instanceof Reading.Done;
                seen.set(
                        new Seen(
                                readBefore ? now.reading() : new Reading.Failed(trouble),
                                now.requests(),
                                trouble.map(notices::ofUnusable).orElse(now.notices()),
                                readBefore ? now.at() : log.now()));
            }
        }
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

    /** Takes back what {@code changed} says. */
    void undo(Outcome.Changed changed) {
        mark(changed.after(), changed.before(), new Outcome.Undone(changed.before()));
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
                written -> new Outcome.Exported(written.file(), written.requests()),
                Optional.empty());
    }

    /** Staff have read {@code notice} and say yes to what it asks. */
    void agree(Notice notice) {
        work(
                () -> {
                    log.agree(notice);
                    return read();
                },
                this::show,
                problem -> tell(failed(Optional.empty(), problem)));
    }

    /** Nothing that ends later is heard of any more. */
    void leave() {
        left = true;
    }

    /**
     * Does something that {@code outcome} tells of, and reads the log again.
     *
     * @param about whose request stays as it is where that fails
     */
    private <T> void act(
            Callable<T> work, Function<T, Outcome> outcome, Optional<LoggedRequest> about) {
        if (busy || left) {
            return;
        }
        tell(new Outcome.Working());
        work(
                () -> new Done<>(work.call(), read()),
                done -> {
                    Outcome came = outcome.apply(done.result());
                    show(done.after());
                    tell(came);
                },
                problem -> tell(failed(about, problem)));
    }

    /** Does one thing at a time, so that a second tap does nothing while the first one works. */
    private <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (busy || left) {
            return;
        }
        busy = true;
        background.run(
                work,
                result -> ended(() -> done.accept(result)),
                e -> ended(() -> failed.accept(e)));
    }

    private void ended(Runnable then) {
        busy = false;
        if (!left) {
            then.run();
        }
    }

    private void tell(Outcome outcome) {
        told.set(Optional.of(outcome));
    }

    private static Outcome failed(Optional<LoggedRequest> about, Exception problem) {
        boolean known = problem instanceof ToldException || problem instanceof RequestLogException;
        Optional<String> why = known ? Optional.ofNullable(problem.getMessage()) : Optional.empty();
        return new Outcome.Failed(about, why.map(WorkbenchViewModel::clause));
    }

    /** The message without its full stop, to stand within a sentence. */
    private static String clause(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
