package org.askwell.staff.view;

import org.askwell.callback.Reference;
import org.askwell.site.Retention;
import org.askwell.staff.Actor;
import org.askwell.staff.Damage;
import org.askwell.staff.ErasedOne;
import org.askwell.staff.Erasure;
import org.askwell.staff.Ground;
import org.askwell.staff.LogContents;
import org.askwell.staff.LogState;
import org.askwell.staff.LogTrouble;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.Notice;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.StatusChange;
import org.askwell.staff.Tampering;
import org.askwell.staff.Uncalled;
import org.askwell.staff.export.ExportFile;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the workbench reads and writes: each method but {@link #now} waits for the disk.
 *
 * @param session the requests
 * @param state how their log fares
 * @param erasure what erasing them stands on
 * @param export takes them along
 */
public record WorkbenchLog(
        StaffSession session,
        LogState state,
        Erasure erasure,
        ExportFile export,
        InstantSource clock) {

    /** The time, as exactly as the log keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Reads the whole log, and what {@code notices} find about it. */
    LogReading read(Notices notices) {
        Instant now = clock.instant();
        try {
            LogContents log = session.read();
            List<Notice> found = new ArrayList<>();
            try {
                state.check();
            } catch (RequestLogException e) {
                found.add(new Notice.LogUnusable(LogTrouble.of(e)));
            }
            if (state.lost()) {
                found.add(new Notice.LogLost());
            }
            state.damage().stream().map(Notice.LogDamaged::new).forEach(found::add);
            if (log.tampering().found()) {
                found.add(new Notice.Tampered(log.tampering()));
            }
            if (!session.trail().troubles().isEmpty()) {
                found.add(new Notice.TrailBroken(session.trail().troubles()));
            }
            // The notices go by what this leaves to be known.
            Ground _ = erasure.look();
            found.addAll(notices.of(log.requests(), state.uncalled(), now));
            return new LogReading.Read(log.requests(), List.copyOf(found), now);
        } catch (RequestLogException | RuntimeException e) {
            return new LogReading.Unread(e);
        }
    }

    /** Marks {@code before} as {@code after} is marked. */
    StatusChange mark(LoggedRequest before, LoggedRequest after) throws RequestLogException {
        Reference reference = new Reference(before.reference());
        Optional<Instant> done = after.doneAt();
        return done.isPresent()
                ? session.markDone(reference, done.get())
                : session.reopen(reference, before.doneAt().orElseThrow());
    }

    /** Erases {@code request} for good. */
    ErasedOne erase(LoggedRequest request) throws RequestLogException {
        return session.erase(new Reference(request.reference()));
    }

    /**
     * Says yes to what {@code notice} asks; what is no longer as it was shown stays to be asked.
     */
    void agree(Notice notice) throws RequestLogException {
        Actor by = session.trail().by();
        switch (notice) {
            case Notice.ErasedUncalled(Uncalled uncalled) ->
                    state.takeNote(uncalled, clock.instant(), by);
            case Notice.LogLost() -> state.takeNoteOfLoss(by);
            case Notice.LogDamaged(Damage damage) -> state.takeNote(damage, by);
            case Notice.Tampered(Tampering seen) -> {
                boolean _ = session.takeNote(seen);
            }
            case Notice.TrailBroken _ -> session.trail().takeNote();
            case Notice.ClockDoubtful(_, Instant shown) -> {
                boolean _ = erasure.confirmClock(shown, by);
            }
            case Notice.RetentionShorter(_, Retention wanted) -> {
                boolean _ = erasure.confirmRetention(wanted, by);
            }
            case Notice.InFile _,
                    Notice.LogUnusable _,
                    Notice.Overdue _,
                    Notice.RetentionUnsure _,
                    Notice.KeptTooLong _ -> {
                // These ask nothing.
            }
        }
    }
}
