package org.askwell.kiosk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.session.IdlePolicy;
import org.askwell.session.Session;
import org.askwell.session.Session.Event;
import org.askwell.session.Zone;
import org.askwell.site.IdleTimes;

import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Keeps the state of the session and moves it on with what happens. */
final class IdleWatch {
    private final LongSupplier ticker;
    private final IdlePolicy policy;
    private final UnaryOperator<IdlePolicy> suited;
    private final ReadOnlyObjectWrapper<Session> session =
            new ReadOnlyObjectWrapper<>(new Session.Attract());

    /**
     * @param ticker a monotonic clock in ms
     * @param suited the policy as the person who is at the kiosk needs it now
     */
    IdleWatch(LongSupplier ticker, IdleTimes times, UnaryOperator<IdlePolicy> suited) {
        this.ticker = ticker;
        this.suited = suited;
        policy =
                new IdlePolicy(
                        Map.of(
                                Zone.READING, times.reading(),
                                Zone.FORM, times.form(),
                                Zone.DONE, times.done(),
                                Zone.STAFF, times.staff()),
                        times.warning());
    }

    ReadOnlyObjectProperty<Session> session() {
        return session.getReadOnlyProperty();
    }

    void happen(Event event) {
        IdlePolicy now = suited.apply(policy);
        session.set(Session.next(session.get(), event, ticker.getAsLong(), now));
    }

    /** Whole seconds until {@code deadline}, a reading of the same clock; never negative. */
    long secondsUntil(long deadline) {
        return Math.max(0, (deadline - ticker.getAsLong() + 999) / 1000);
    }
}
