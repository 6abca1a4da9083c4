package org.askwell.kiosk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.askwell.session.IdlePolicy;
import org.askwell.session.Session;
import org.askwell.session.Session.Event;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Keeps the state of the session and moves it on with what happens. */
final class IdleWatch {
    private final LongSupplier ticker;
    private final Supplier<IdlePolicy> policy;
    private final ReadOnlyObjectWrapper<Session> session =
            new ReadOnlyObjectWrapper<>(new Session.Attract());

    /**
     * @param ticker a monotonic clock in ms
     * @param policy as the person who is at the kiosk wants it now
     */
    IdleWatch(LongSupplier ticker, Supplier<IdlePolicy> policy) {
        this.ticker = ticker;
        this.policy = policy;
    }

    ReadOnlyObjectProperty<Session> session() {
        return session.getReadOnlyProperty();
    }

    void happen(Event event) {
        session.set(Session.next(session.get(), event, ticker.getAsLong(), policy.get()));
    }

    /** Whole seconds until {@code deadline}, a reading of the same clock; never negative. */
    long secondsUntil(long deadline) {
        return Math.max(0, (deadline - ticker.getAsLong() + 999) / 1000);
    }
}
