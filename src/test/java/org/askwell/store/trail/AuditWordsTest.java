package org.askwell.store.trail;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.Actor;
import org.askwell.staff.AuditEvent;
import org.askwell.staff.AuditEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every event and actor is read as it was written. */
class AuditWordsTest {

    static List<AuditEvent> events() {
        return AuditEvents.all();
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
