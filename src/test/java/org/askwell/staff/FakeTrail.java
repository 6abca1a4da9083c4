package org.askwell.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An audit trail in memory, which does not hold where a test says so. */
public final class FakeTrail implements AuditTrail {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<AuditTrouble> troubles = new ArrayList<>();
    private boolean broken;
    private int left;

    /** One of each event, actor and doubt. */
    public static FakeTrail ofAll() {
        FakeTrail trail = new FakeTrail();
        trail.addAll();
        return trail;
    }

    /** Adds one of each event, actor and doubt. */
    public void addAll() {
        for (AuditEvent event : AuditEvents.all()) {
            record(new Actor.Person("Ann"), event);
        }
        add(new Actor.Kiosk(), Optional.empty(), true, new AuditEntry.Since(1, 2, 3));
        record(new Actor.Command(), new AuditEvent.ClockConfirmed());
        record(Actor.Person.SHARED, new AuditEvent.Locked());
    }

    /** One of each trouble. */
    public static List<AuditTrouble> allTroubles() {
        return List.of(
                new AuditTrouble.Changed(12),
                new AuditTrouble.Missing(13, 15),
                new AuditTrouble.Rewritten(20),
                new AuditTrouble.ForeignHead(),
                new AuditTrouble.NoHead(),
                new AuditTrouble.OlderCopy(31),
                new AuditTrouble.OtherLog(44),
                new AuditTrouble.Balance(7, 8));
    }

    /** From now on that is wrong with it. */
    public void trouble(List<AuditTrouble> wrong) {
        troubles.clear();
        troubles.addAll(wrong);
    }

    /** From now on it cannot be read. */
    public void fail() {
        broken = true;
    }

    /** It can be read again, and so many entries more are left out. */
    public void mend(int more) {
        broken = false;
        left = more;
    }

    @Override
    public void record(Actor by, AuditEvent event) {
        add(by, Optional.of(event), false, new AuditEntry.Since(0, 0, 0));
    }

    private void add(
            Actor by, Optional<AuditEvent> event, boolean doubtful, AuditEntry.Since since) {
        Instant at = FakeLog.RECEIVED.plusSeconds(60L * entries.size());
        entries.addFirst(new AuditEntry(entries.size() + 1L, at, doubtful, by, event, since));
    }

    @Override
    public AuditReading read(int most) throws RequestLogException {
        if (broken) {
            throw new RequestLogException("the log cannot be read; try again");
        }
        return new AuditReading(
                entries.stream().limit(most).toList(), entries.size() + left, 2, troubles);
    }

    /** The session of staff who are told that {@code troubles} do not hold. */
    public SessionTrail session() {
        return new SessionTrail() {
            @Override
            public Actor.Person by() {
                return Actor.Person.SHARED;
            }

            @Override
            public List<AuditTrouble> troubles() {
                return List.copyOf(troubles);
            }

            @Override
            public void record(AuditEvent event) {
                FakeTrail.this.record(by(), event);
            }

            @Override
            public void takeNote() {
                troubles.clear();
            }

            @Override
            public void end() {
                record(new AuditEvent.Locked());
            }
        };
    }
}
