package org.askwell.staff.view;

import org.askwell.staff.LoggedRequest;
import org.askwell.staff.RequestStatus;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The requests as staff work through them: which are listed, which of those are in sight, and which
 * one is chosen.
 *
 * <p>Only staff move any of it. What becomes known later changes what a listed request says and
 * takes away those that are erased; it never puts another request in the place of one: a request
 * that is done stays where it stands, and a new one waits until staff ask for more. What is shown
 * in detail, and what an act would meet, is {@link #shown} and nothing else.
 *
 * @param known every request in the log when it was last read, the first received first
 * @param filter which of them staff asked for; empty for all
 * @param listed the references of what is listed, in its order
 * @param chosen the reference that staff chose last
 * @param inSight the references on the page of the list that shows
 */
record Worklist(
        List<LoggedRequest> known,
        Optional<RequestStatus> filter,
        List<String> listed,
        Optional<String> chosen,
        Set<String> inSight) {
    private static final Comparator<LoggedRequest> FIRST_DUE =
            Comparator.comparing(request -> request.due().orElseGet(request::received));

    Worklist {
        known = List.copyOf(known);
        listed = List.copyOf(listed);
        inSight = Set.copyOf(inSight);
    }

    /** Nothing is known yet. */
    static Worklist unread(Optional<RequestStatus> filter) {
        return new Worklist(List.of(), filter, List.of(), Optional.empty(), Set.of());
    }

    /** The log holds {@code now}; where nothing is listed yet, what is asked for is. */
    Worklist read(List<LoggedRequest> now) {
        Set<String> there = Set.copyOf(references(now));
        List<String> still = listed.stream().filter(there::contains).toList();
        Worklist read = new Worklist(now, filter, still, chosen, inSight);
        return still.isEmpty() ? read.withMore() : read;
    }

    /** One request is now as {@code request} says. */
    Worklist changed(LoggedRequest request) {
        List<LoggedRequest> now =
                known.stream()
                        .map(each -> each.reference().equals(request.reference()) ? request : each)
                        .toList();
        return new Worklist(now, filter, listed, chosen, inSight);
    }

    /** One request has been erased. */
    Worklist without(String reference) {
        return read(known.stream().filter(each -> !each.reference().equals(reference)).toList());
    }

    /** Lists only the requests with that status, or all; the chosen one stays if it is listed. */
    Worklist list(Optional<RequestStatus> status) {
        List<String> asked = references(of(status));
        return new Worklist(known, status, asked, chosen.filter(asked::contains), inSight);
    }

    /** Lists also what has come since, below the others. */
    Worklist withMore() {
        List<String> all = Stream.concat(listed.stream(), references(more()).stream()).toList();
        return new Worklist(known, filter, all, chosen, inSight);
    }

    /** Chooses a request; one that is not in sight cannot be. */
    Worklist choose(String reference) {
        return listed.contains(reference) && inSight.contains(reference)
                ? new Worklist(known, filter, listed, Optional.of(reference), inSight)
                : this;
    }

    /** The page that shows holds {@code references}. */
    Worklist see(Collection<String> references) {
        return new Worklist(known, filter, listed, chosen, Set.copyOf(references));
    }

    /** What is listed, as it is now. */
    List<LoggedRequest> rows() {
        Map<String, LoggedRequest> named =
                known.stream()
                        .collect(
                                Collectors.toMap(
                                        LoggedRequest::reference,
                                        Function.identity(),
                                        (a, _) -> a));
        return listed.stream().map(named::get).filter(Objects::nonNull).toList();
    }

    /** The request that is shown in detail and that an act meets: the chosen one while in sight. */
    Optional<LoggedRequest> shown() {
        return chosen.filter(inSight::contains).filter(listed::contains).flatMap(this::find);
    }

    /** The chosen request, where it has been erased since. */
    Optional<String> erased() {
        return chosen.filter(reference -> find(reference).isEmpty());
    }

    /**
     * The requests of one status, or all, the first received first; of those that nobody has rung
     * the first due is first. One that was promised no time is due since it was received.
     */
    List<LoggedRequest> of(Optional<RequestStatus> status) {
        Stream<LoggedRequest> asked =
                known.stream().filter(request -> status.map(request.status()::equals).orElse(true));
        return status.equals(Optional.of(RequestStatus.NEW))
                ? asked.sorted(FIRST_DUE).toList()
                : asked.toList();
    }

    /** What staff asked for and what came too late to be listed. */
    List<LoggedRequest> more() {
        Set<String> there = Set.copyOf(listed);
        return of(filter).stream().filter(request -> !there.contains(request.reference())).toList();
    }

    private Optional<LoggedRequest> find(String reference) {
        return known.stream().filter(request -> request.reference().equals(reference)).findFirst();
    }

    private static List<String> references(List<LoggedRequest> requests) {
        return requests.stream().map(LoggedRequest::reference).toList();
    }
}
