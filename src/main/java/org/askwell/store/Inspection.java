package org.askwell.store;

import org.askwell.clock.ClockMark;
import org.askwell.site.Retention;
import org.askwell.staff.Ground;
import org.askwell.staff.Tampering;
import org.askwell.store.database.ClockTable;
import org.askwell.store.database.LogIdentity;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Compares the log with what the last session kept of it.
 *
 * @param rows the log as it is
 * @param witnesses what sessions kept of each request
 * @param memory what they kept of the whole
 * @param past what happened to the log since
 */
record Inspection(
        List<LogRow> rows,
        SequencedMap<String, Tagged<Witness>> witnesses,
        Memory memory,
        Past past) {

    /** Whether what sessions kept of the whole can be believed. */
    sealed interface Memory {
        /** No session has been there. */
        record None() implements Memory {}

        record Sound(Manifest manifest) implements Memory {}

        /** It was changed, or something that it speaks of. */
        record Broken() implements Memory {}
    }

    /**
     * What the log tells of the time since.
     *
     * @param now by a clock that is trusted, or when one last was
     * @param limits how long requests are kept
     * @param erasedByAge how many were erased by their age
     * @param vouched the references of those of which a session has said that they were erased
     */
    record Past(Instant now, Retention limits, long erasedByAge, Set<String> vouched) {}

    /** What is believed of a row. */
    private enum Belief {
        /** It is as it was left, or new, or changed as the kiosk may. */
        AS_IT_IS,

        /** Its state was changed; what the witness says counts. */
        AS_WITNESSED,

        /** Its state was changed, and no session has ever marked it. */
        UNMARKED,

        /** It is another row than was seen, or its witness was changed. */
        IN_DOUBT
    }

    static Inspection of(Connection connection, StateKeys keys, Ground ground) throws SQLException {
        SequencedMap<String, Tagged<Witness>> witnesses = WitnessTable.read(connection);
        Memory memory = memory(connection, witnesses, keys);
        long known = memory instanceof Memory.Sound(Manifest manifest) ? manifest.erasures() : 0;
        // Nothing is erased while the clock is in doubt.
        Instant now =
                ground.clockTrusted()
                        ? ground.clock().wall()
                        : ClockTable.read(connection)
                                .trusted()
                                .map(trusted -> trusted.last().wall())
                                .orElse(ground.clock().wall());
        return new Inspection(
                LogRow.all(connection),
                witnesses,
                memory,
                new Past(
                        now,
                        ground.retention().known(),
                        WitnessTable.erasedSince(connection, known),
                        ErasedReferences.vouched(connection, keys)));
    }

    /** Whether what sessions kept of the whole can be believed. */
    static Memory memory(Connection connection, StateKeys keys) throws SQLException {
        return memory(connection, WitnessTable.read(connection), keys);
    }

    private static Memory memory(
            Connection connection, SequencedMap<String, Tagged<Witness>> witnesses, StateKeys keys)
            throws SQLException {
        Optional<Tagged<Manifest>> kept = WitnessTable.manifest(connection);
        if (kept.isEmpty()) {
            return witnesses.isEmpty() ? new Memory.None() : new Memory.Broken();
        }
        Manifest manifest = kept.get().what();
        boolean sound =
                keys.fits(
                                manifest.fields(LogIdentity.id(connection), witnesses.values()),
                                kept.get().tag())
                        && witnesses.values().stream()
                                .allMatch(each -> keys.fits(each.what().fields(), each.tag()));
        return sound ? new Memory.Sound(manifest) : new Memory.Broken();
    }

    /** The state of {@code row} that is believed. */
    RequestState believed(LogRow row) {
        return switch (belief(row)) {
            case AS_IT_IS, IN_DOUBT -> row.state();
            case UNMARKED -> row.state().unmarked();
            case AS_WITNESSED -> seen(row).orElseThrow().state();
        };
    }

    private Optional<Witness> seen(LogRow row) {
        return Optional.ofNullable(witnesses.get(row.reference())).map(Tagged::what);
    }

    private Belief belief(LogRow row) {
        Optional<Witness> seen = seen(row);
        if (seen.isEmpty()) {
            return row.state().untouched() || row.mayComeDone() ? Belief.AS_IT_IS : Belief.UNMARKED;
        }
        if (memory instanceof Memory.Broken) {
            return Belief.AS_IT_IS;
        }
        if (!MessageDigest.isEqual(seen.get().digest(), row.witness().digest())) {
            return Belief.IN_DOUBT;
        }
        RequestState left = seen.get().state();
        boolean kept =
                left.markedAs(row.state())
                        && mayBecome(left.countsFrom(), row.state().countsFrom())
                        && mayBecome(left.doneCountsFrom(), row.state().doneCountsFrom());
        return kept ? Belief.AS_IT_IS : Belief.AS_WITNESSED;
    }

    /** The kiosk lets an age count from the time at which it comes to trust the clock. */
    private boolean mayBecome(Optional<Instant> left, Optional<Instant> found) {
        if (left.equals(found)) {
            return true;
        }
        Optional<Instant> since =
                memory instanceof Memory.Sound(Manifest manifest)
                        ? manifest.at()
                        : Optional.empty();
        return found.filter(time -> !time.isAfter(past.now().plus(ClockMark.SLACK)))
                .filter(time ->
                        since.filter(from -> time.isBefore(from.minus(ClockMark.SLACK))).isEmpty())
                .isPresent();
    }

    /** What neither the kiosk nor staff can have done. */
    Tampering tampering() {
        List<String> altered =
                rows.stream()
                        .filter(row -> belief(row) != Belief.AS_IT_IS)
                        .map(LogRow::reference)
                        .toList();
        return new Tampering(altered, missing(), memory instanceof Memory.Broken);
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        List<String> tooOld = new ArrayList<>();
        for (Witness gone : gone()) {
            if (past.vouched().contains(gone.reference())) {
                continue;
            }
            (mayBeErased(gone) ? tooOld : missing).add(gone.reference());
        }
        if (tooOld.size() > past.erasedByAge()) {
            missing.addAll(tooOld);
        }
        return missing;
    }

    private boolean mayBeErased(Witness gone) {
        return memory instanceof Memory.Sound(Manifest manifest)
                && gone.mayBeErased(manifest.shorter(past.limits()), past.now(), manifest.at());
    }

    private List<Witness> gone() {
        Set<String> there = new HashSet<>();
        rows.forEach(row -> there.add(row.reference()));
        return witnesses.values().stream()
                .map(Tagged::what)
                .filter(witness -> !there.contains(witness.reference()))
                .toList();
    }

    /** The witnesses of requests that came or changed as they may. */
    List<Witness> toKeep() {
        return rows.stream()
                .filter(row -> belief(row) == Belief.AS_IT_IS)
                .filter(row -> seen(row).filter(each -> each.state().equals(row.state())).isEmpty())
                .map(LogRow::witness)
                .toList();
    }

    /** The references of requests that are gone as they may. */
    List<String> toForget() {
        List<String> missing = missing();
        return gone().stream()
                .map(Witness::reference)
                .filter(reference -> !missing.contains(reference))
                .toList();
    }

    /** The witnesses of all requests, once staff have taken note of what was found. */
    List<Witness> toAccept() {
        return rows.stream().map(row -> row.witness().with(believed(row))).toList();
    }

    /** Whether what was kept is as it should be, or cannot be believed. */
    boolean nothingToKeep() {
        return switch (memory) {
            case Memory.None() -> false;
            case Memory.Broken() -> true;
            case Memory.Sound(_) ->
                    toKeep().isEmpty() && toForget().isEmpty() && past.erasedByAge() == 0;
        };
    }
}
