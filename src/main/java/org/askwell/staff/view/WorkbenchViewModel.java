package org.askwell.staff.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.askwell.callback.Reference;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.RequestStatus;
import org.askwell.staff.Uncalled;
import org.askwell.support.ToldException;
import org.askwell.work.BackgroundRunner;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What staff see of the log and do with it, without a picture of it. */
final class WorkbenchViewModel {
    private final RequestLog log;
    private final Notices notices;
    private final ExportFile export;
    private final InstantSource clock;
    private final BackgroundRunner background;
    private final ReadOnlyObjectWrapper<Seen> seen =
            new ReadOnlyObjectWrapper<>(
                    new Seen(new Reading.Waiting(), List.of(), List.of(), Instant.EPOCH));
    private final ReadOnlyObjectWrapper<Optional<RequestStatus>> filter =
            new ReadOnlyObjectWrapper<>(Optional.of(RequestStatus.NEW));
    private final ObjectProperty<Optional<LoggedRequest>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Told>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;
    private boolean left;

    /** Whether the log has been read, so that what is not listed is not there. */
    sealed interface Reading {
        record Waiting() implements Reading {}

        record Done() implements Reading {}

        /**
         * It could not be read.
         *
         * @param trouble where it is known
         */
        record Failed(Optional<LogTrouble> trouble) implements Reading {}
    }

    /**
     * The whole log at one time.
     *
     * @param requests the first received first
     */
    record Seen(Reading reading, List<LoggedRequest> requests, List<Notice> notices, Instant at) {}

    /** What came of what staff did. */
    sealed interface Told {
        /** A request has another status than {@code before}, to which one tap leads back. */
        record Changed(LoggedRequest before) implements Told {}

        /** The status is as it was before the change. */
        record Undone(String reference) implements Told {}

        /** The request has been erased meanwhile. */
        record Gone(String reference) implements Told {}

        record Exported(Path file) implements Told {}

        /**
         * It did not work.
         *
         * @param why what is wrong and how to mend it, where that is known
         */
        record Failed(Optional<String> why) implements Told {}
    }

    WorkbenchViewModel(
            RequestLog log,
            Notices notices,
            ExportFile export,
            InstantSource clock,
            BackgroundRunner background) {
        this.log = log;
        this.notices = notices;
        this.export = export;
        this.clock = clock;
        this.background = background;
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> told() {
        return told.getReadOnlyProperty();
    }

    /** The request that the buttons change. */
    ObjectProperty<Optional<LoggedRequest>> chosen() {
        return chosen;
    }

    /** Which requests are listed. */
    ReadOnlyObjectProperty<Optional<RequestStatus>> filter() {
        return filter.getReadOnlyProperty();
    }

    /** The requests that are listed. */
    List<LoggedRequest> listed() {
        return of(filter.get());
    }

    /** The requests of one status, or all. */
    List<LoggedRequest> of(Optional<RequestStatus> status) {
        return seen.get().requests().stream()
                .filter(request -> status.map(request.status()::equals).orElse(true))
                .toList();
    }

    boolean overdue(LoggedRequest request) {
        return notices.overdue(request, seen.get().at());
    }

    /** Lists only the requests with that status, or all. */
    void list(Optional<RequestStatus> status) {
        filter.set(status);
        show(seen.get());
    }

    /** Reads the log again. */
    void load() {
        work(this::read, this::show, this::unread);
    }

    private Seen read() throws RequestLogException {
        Instant now = clock.instant();
        List<LoggedRequest> requests = log.list(RequestFilter.all());
        List<Notice> found = new ArrayList<>();
        try {
            log.check();
        } catch (RequestLogException e) {
            found.add(new Notice.LogUnusable(LogTrouble.of(e)));
        }
        if (log.lost()) {
            found.add(new Notice.LogLost());
        }
        found.addAll(notices.of(requests, log.uncalled(), now));
        return new Seen(new Reading.Done(), requests, List.copyOf(found), now);
    }

    /** What staff have read already stays before them. */
    private void unread(Exception problem) {
        if (seen.get().reading() instanceof Reading.Done) {
            told.set(Optional.of(new Told.Failed(why(problem))));
            return;
        }
        Optional<LogTrouble> trouble =
                problem instanceof RequestLogException told
                        ? Optional.of(LogTrouble.of(told))
                        : Optional.empty();
        List<Notice> found = trouble.map(notices::ofUnusable).orElseGet(List::of);
        seen.set(new Seen(new Reading.Failed(trouble), List.of(), found, clock.instant()));
    }

    /** The one that took the place of the chosen request is chosen after it, where it is gone. */
    private void show(Seen now) {
        Optional<String> reference = chosen.get().map(LoggedRequest::reference);
        int place = placeOf(reference, seen.get());
        seen.set(now);
        List<LoggedRequest> listed = listed();
        int still = placeOf(reference, now);
        int next = still >= 0 ? still : Math.min(Math.max(0, place), listed.size() - 1);
        chosen.set(next < 0 ? Optional.empty() : Optional.of(listed.get(next)));
    }

    private int placeOf(Optional<String> reference, Seen in) {
        List<String> references =
                in.requests().stream()
                        .filter(request -> filter.get().map(request.status()::equals).orElse(true))
                        .map(LoggedRequest::reference)
                        .toList();
        return reference.map(references::indexOf).orElse(-1);
    }

    /** Marks the chosen request as done, or makes it new again where it is done. */
    void turn() {
        chosen.get().ifPresent(request -> set(request, request.doneAt().isEmpty(), true));
    }

    /** Takes back what {@code changed} says. */
    void undo(Told.Changed changed) {
        set(changed.before(), changed.before().doneAt().isPresent(), false);
    }

    private void set(LoggedRequest request, boolean done, boolean undoable) {
        Instant when = request.doneAt().orElseGet(clock::instant);
        String reference = request.reference();
        work(
                () -> {
                    Reference known = new Reference(reference);
                    return done ? log.markDone(known, when) : log.reopen(known);
                },
                found -> {
                    Told outcome =
                            undoable ? new Told.Changed(request) : new Told.Undone(reference);
                    told.set(Optional.of(found ? outcome : new Told.Gone(reference)));
                    load();
                });
    }

    /** Writes all requests to a file. */
    void exportAll() {
        work(export::write, file -> told.set(Optional.of(new Told.Exported(file))));
    }

    /** Staff know of what was erased without a call. */
    void takeNote(Uncalled uncalled) {
        work(
                () -> {
                    log.takeNote(uncalled, clock.instant());
                    return read();
                },
                this::show);
    }

    /** Staff know that a log is gone. */
    void takeNoteOfLoss() {
        work(
                () -> {
                    log.takeNoteOfLoss();
                    return read();
                },
                this::show);
    }

    /** Nothing that ends later is heard of any more. */
    void leave() {
        left = true;
    }

    /** Does one thing at a time, so that a second tap does nothing while the first one works. */
    private <T> void work(Callable<T> work, Consumer<T> done) {
        work(work, done, problem -> told.set(Optional.of(new Told.Failed(why(problem)))));
    }

    private <T> void work(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        if (busy || left) {
            return;
        }
        busy = true;
        background.run(
                work,
                result -> {
                    busy = false;
                    if (!left) {
                        done.accept(result);
                    }
                },
                problem -> {
                    busy = false;
                    if (!left) {
                        failed.accept(problem);
                    }
                });
    }

    private static Optional<String> why(Exception problem) {
        return problem instanceof ToldException || problem instanceof RequestLogException
                ? Optional.ofNullable(problem.getMessage()).map(WorkbenchViewModel::clause)
                : Optional.empty();
    }

    /** The message without its full stop, to stand within a sentence. */
    private static String clause(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
