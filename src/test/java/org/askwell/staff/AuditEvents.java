package org.askwell.staff;

import java.util.List;

/** Events for the audit trail, at least one of each kind. */
public final class AuditEvents {
    private AuditEvents() {}

    /** One of each, and more where one kind says several things. */
    public static List<AuditEvent> all() {
        return List.of(
                new AuditEvent.SetUp(),
                new AuditEvent.Opened(AuditEvent.With.PASSPHRASE, AuditEvent.Way.SCREEN),
                new AuditEvent.Opened(AuditEvent.With.RECOVERY_KEY, AuditEvent.Way.COMMAND),
                new AuditEvent.Opened(AuditEvent.With.PASSPHRASE, AuditEvent.Way.COMMAND),
                new AuditEvent.WrongTries(3, AuditEvent.With.PASSPHRASE),
                new AuditEvent.WrongTries(1, AuditEvent.With.RECOVERY_KEY),
                new AuditEvent.Locked(),
                new AuditEvent.Listed(4),
                new AuditEvent.Exported(12, "csv"),
                new AuditEvent.ErasedByAge(2, 3),
                new AuditEvent.ErasedOnWish(1),
                new AuditEvent.SetAsideErased(4, 1),
                new AuditEvent.ErasureNoted(5),
                new AuditEvent.SettingsChanged("ab12"),
                new AuditEvent.ContentChanged(2),
                new AuditEvent.ClockConfirmed(),
                new AuditEvent.RetentionConfirmed(7, 30),
                new AuditEvent.KeysChanged(AuditEvent.Key.PASSPHRASE),
                new AuditEvent.KeysChanged(AuditEvent.Key.RECOVERY_KEY),
                new AuditEvent.KeysChanged(AuditEvent.Key.PAIR),
                new AuditEvent.KeysChanged(AuditEvent.Key.PUBLIC_KEY_ALONE),
                new AuditEvent.PersonAdded("Zoë O'Neill"),
                new AuditEvent.PersonRemoved("Zoë O'Neill"),
                new AuditEvent.LossNoted(),
                new AuditEvent.LogSetAside(),
                new AuditEvent.DamagedLogSetAside(9),
                new AuditEvent.LogSealed(8),
                new AuditEvent.BackedUp(7),
                new AuditEvent.Restored(6),
                new AuditEvent.TroubleNoted("changed missing"));
    }
}
