package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.askwell.callback.Reference;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;

/** What ends with a session of staff. */
@Timeout(60)
class StaffSessionTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final byte[] key = {1, 2, 3};
    private final FakeLog log = new FakeLog();
    private final StaffSession session = new StaffSession(key, log);
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final Lanes lanes = new Lanes(Runnable::run, faults::add, PATIENCE);

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void listsWhatIsWanted() throws Exception {
        log.add(1, "Anna", FakeLog.RECEIVED);
        LoggedRequest ben = log.add(2, "Ben", FakeLog.RECEIVED);

        assertThat(session.list()).hasSize(2);
        assertThat(session.list(each -> each.reference().equals(ben.reference())))
                .containsExactly(ben);
    }

    @Test
    void wipesItsKeyAtItsEnd() {
        session.close();
        session.close();

        assertThat(key).containsOnly(0);
        assertThat(session.closed()).isTrue();
    }

    @Test
    void givesNothingOutAfterItsEnd() throws Exception {
        Reference reference = new Reference(log.add(1, "Anna", FakeLog.RECEIVED).reference());
        session.close();

        for (ThrowingCallable use :
                List.<ThrowingCallable>of(
                        session::privateKey,
                        session::list,
                        () -> session.list(_ -> true),
                        () -> session.markDone(reference, Instant.EPOCH),
                        () -> session.reopen(reference, Instant.EPOCH))) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(use)
                    .withMessageContaining("unlock again");
        }
        assertThat(log.list()).extracting(LoggedRequest::doneAt).containsOnly(Optional.empty());
    }

    @Test
    void whatStillWaitsInALaneAtItsEndIsNoFault() throws Exception {
        Lane lane = lanes.open("log");
        session.close();

        lane.run(session::list, heard::add, heard::add);
        lane.run(
                () -> {
                    throw new IllegalStateException("a fault");
                },
                heard::add,
                heard::add);

        assertThat(heard.take()).isInstanceOf(CancellationException.class);
        assertThat(heard.take()).isInstanceOf(IllegalStateException.class);
        assertThat(faults.take()).hasMessage("a fault");
        assertThat(faults).isEmpty();
    }
}
