package org.askwell.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every event and actor is read as it was written. */
class AuditWordsTest {

    /** At least one of each kind. */
    static List<AuditEvent> events() {
        return List.of(
                new AuditEvent.SetUp(),
                new AuditEvent.Opened(AuditEvent.With.PASSPHRASE, AuditEvent.Way.SCREEN),
                new AuditEvent.Opened(AuditEvent.With.RECOVERY_KEY, AuditEvent.Way.COMMAND),
                new AuditEvent.WrongTries(3, AuditEvent.With.PASSPHRASE),
                new AuditEvent.Locked(),
                new AuditEvent.Listed(4),
                new AuditEvent.Exported(12, "csv"),
                new AuditEvent.ErasedByAge(2, 3),
                new AuditEvent.ErasedOnWish(1),
                new AuditEvent.ErasureNoted(5),
                new AuditEvent.SettingsChanged("ab12"),
                new AuditEvent.ContentChanged(2),
                new AuditEvent.ClockConfirmed(),
                new AuditEvent.RetentionConfirmed(7, 30),
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

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsReadAsItWasWritten(AuditEvent event) {
        assertThat(AuditWords.event(AuditWords.facts(event))).contains(event);
    }

    @Test
    void thereIsAnExampleOfEachKind() {
        Set<Class<?>> shown = events().stream().map(Object::getClass).collect(Collectors.toSet());
        Set<Class<?>> all = new HashSet<>(List.of(AuditEvent.class.getPermittedSubclasses()));
        assertThat(shown).isEqualTo(all);
    }

    @Test
    void whatNoProgramWritesIsNoEvent() {
        assertThat(AuditWords.event(new AuditWords.Facts("no-such-kind"))).isEmpty();
        assertThat(AuditWords.event(new AuditWords.Facts("listed", Long.MAX_VALUE))).isEmpty();
        assertThat(AuditWords.event(new AuditWords.Facts("opened", "by-magic"))).isEmpty();
        assertThat(AuditWords.event(new AuditWords.Facts("locked", "and more"))).isEmpty();
    }

    @Test
    void anActorIsReadAsItWasWritten() {
        for (Actor actor :
                List.of(new Actor.Person("Ann"), new Actor.Command(), new Actor.Kiosk())) {
            assertThat(AuditWords.actor(AuditWords.who(actor), AuditWords.name(actor)))
                    .isEqualTo(actor);
        }
    }
}
