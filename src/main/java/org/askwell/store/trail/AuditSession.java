package org.askwell.store.trail;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditTrouble;
import org.askwell.staff.SessionTrail;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.KeyRing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The audit trail in a session that was unlocked: whatever holds is authenticated at its beginning
 * and its end, with keys that only the private keys give, and nothing is as long as there is
 * something that staff have not taken note of.
 */
public final class AuditSession implements SessionTrail {
    /** So long entries are kept. */
    static final Duration KEPT = Duration.ofDays(365);

    private final Database database;
    private final SqliteAuditTrail trail;
    private final GroundMemory memory;
    private final List<byte[]> keys;
    private final Actor.Person by;
    private final SessionPlace place;
    private volatile List<AuditTrouble> troubles = List.of();

    /**
     * @param keys what {@link KeyRing} derives for {@link KeyRing#TRAIL}, the one to authenticate
     *     with first; wiped at the end
     */
    public AuditSession(
            Database database,
            GroundMemory memory,
            List<byte[]> keys,
            Actor.Person by,
            SessionPlace place) {
        this.database = database;
        this.memory = memory;
        trail = new SqliteAuditTrail(database, memory);
        this.keys = List.copyOf(keys);
        this.by = by;
        this.place = place;
    }

    /** Begins: checks the trail, notes the opening, and authenticates what holds. */
    public AuditSession open(AuditEvent.With with) {
        try {
            troubles =
                    database.write(connection -> {
                        List<AuditTrouble> found = check(connection);
                        trail.append(connection, by, new AuditEvent.Opened(with, place.way()));
                        if (found.isEmpty()) {
                            authenticate(connection);
                        }
                        return found;
                    });
            if (troubles.isEmpty()) {
                AuditHead.remember(database);
            }
        } catch (DatabaseException unwritable) {
            // Staff who are told that nothing can be written can still read.
            troubles = checkAlone();
        }
        return this;
    }

    private List<AuditTrouble> checkAlone() {
        try {
            return database.read(this::check);
        } catch (DatabaseException e) {
            // Whoever reads the requests is told why they cannot be read.
            return List.of();
        }
    }

    @Override
    public Actor.Person by() {
        return by;
    }

    @Override
    public List<AuditTrouble> troubles() {
        return troubles;
    }

    @Override
    public void record(AuditEvent event) throws DatabaseException {
        trail.record(by, event);
    }

    @Override
    public void takeNote() throws DatabaseException {
        List<AuditTrouble> seen = troubles;
        boolean _ =
                database.write(connection -> {
                    AuditTable.settle(connection);
                    String before = AuditTable.chained(connection);
                    trail.append(connection, by, new AuditEvent.TroubleNoted(kinds(seen)));
                    AuditTable.Kept noted = AuditTable.last(connection).orElseThrow();
                    AuditHead.sign(connection, noted.row().number(), before, keys.getFirst());
                    return true;
                });
        troubles = List.of();
        AuditHead.remember(database);
    }

    private static String kinds(List<AuditTrouble> troubles) {
        return troubles.stream()
                .map(AuditSession::kind)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String kind(AuditTrouble trouble) {
        return switch (trouble) {
            case AuditTrouble.Changed _ -> "changed";
            case AuditTrouble.Missing _ -> "missing";
            case AuditTrouble.Rewritten _ -> "rewritten";
            case AuditTrouble.ForeignHead _ -> "foreign-head";
            case AuditTrouble.NoHead _ -> "no-head";
            case AuditTrouble.OlderCopy _ -> "older-copy";
            case AuditTrouble.OtherLog _ -> "other-log";
            case AuditTrouble.Balance _ -> "balance";
        };
    }

    @Override
    public void end() {
        place.later()
                .execute(() -> {
                    try {
                        if (database.write(this::end)) {
                            AuditHead.remember(database);
                        }
                    } catch (DatabaseException e) {
                        // The next opening authenticates what is there, where it holds.
                    } finally {
                        keys.forEach(key -> Arrays.fill(key, (byte) 0));
                    }
                });
    }

    private boolean end(Connection connection) throws SQLException {
        boolean holds = troubles.isEmpty() && check(connection).isEmpty();
        switch (place.way()) {
            case SCREEN -> trail.append(connection, by, new AuditEvent.Locked());
            case COMMAND -> {
                // A command ends at once.
            }
        }
        if (holds) {
            authenticate(connection);
        }
        return holds;
    }

    /** What is wrong with the trail, and with what authenticates it. */
    private List<AuditTrouble> check(Connection connection) throws SQLException {
        List<AuditTrouble> found = new ArrayList<>(trail.troubles(connection));
        Optional<AuditHead> head = AuditHead.read(connection);
        String id = LogIdentity.id(connection);
        if (head.isEmpty()) {
            // That another log is there tells it already.
            if (found.stream().noneMatch(AuditTrouble.OtherLog.class::isInstance)) {
                found.add(new AuditTrouble.NoHead());
            }
        } else if (keys.stream().noneMatch(key -> head.get().isUnder(id, key))) {
            found.add(new AuditTrouble.ForeignHead());
        }
        return List.copyOf(found);
    }

    /** Authenticates the newest entry, and forgets what is old; the trail holds so far. */
    private void authenticate(Connection connection) throws SQLException {
        AuditHead head = AuditHead.read(connection).orElseThrow();
        Optional<AuditTable.Kept> old = old(connection);
        long after = old.map(kept -> kept.row().number() + 1).orElse(0L);
        if (after > head.first()) {
            AuditTable.forget(connection, after - 1);
            AuditHead.sign(connection, after, old.orElseThrow().hash(), keys.getFirst());
        } else {
            AuditHead.sign(connection, head.first(), head.before(), keys.getFirst());
        }
    }

    /**
     * The newest of the entries that have been kept for long enough, by a clock that is trusted.
     */
    private Optional<AuditTable.Kept> old(Connection connection) throws SQLException {
        GroundMemory.Moment moment = memory.lookAtClock(connection);
        return moment.doubtful()
                ? Optional.empty()
                : AuditTable.lastBefore(connection, moment.clock().wall().minus(KEPT));
    }
}
