package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Content that was taken in is told in the audit trail, and it shows whether or not that works. */
class NotedUpdateTest {
    private static final Actor BY = new Actor.Person("Ann");

    private final FakeTrail trail = new FakeTrail();

    @Test
    void tellsHowManyPacksSomebodyTookIn() throws Exception {
        assertThat(takeIn("One", "Two").taken()).containsExactly("One", "Two");

        AuditEntry told = trail.read(1).entries().getFirst();
        assertThat(told.by()).isEqualTo(BY);
        assertThat(told.event()).contains(new AuditEvent.ContentChanged(2));
    }

    @Test
    void tellsNothingWhereNothingWasNew() throws Exception {
        takeIn();

        assertThat(trail.read(1).entries()).isEmpty();
    }

    @Test
    void showsWhatWasTakenWhereTheTrailCannotBeWritten() {
        AuditTrail full =
                new AuditTrail() {
                    @Override
                    public void record(Actor by, AuditEvent event) throws RequestLogException {
                        throw new RequestLogException("no room to grow; free space on the disk");
                    }

                    @Override
                    public AuditReading read(int most) {
                        throw new AssertionError("nobody asked for it");
                    }
                };

        assertThat(takeIn(full, "One").taken()).containsExactly("One");
    }

    private ContentUpdate.Outcome takeIn(String... titles) {
        return takeIn(trail, titles);
    }

    private static ContentUpdate.Outcome takeIn(AuditTrail trail, String... titles) {
        ContentUpdate update = () -> new ContentUpdate.Outcome(List.of(titles), 0, List.of());
        return new NotedUpdate(update, trail, BY).takeIn();
    }
}
