package org.askwell;

import org.askwell.site.Retention;
import org.askwell.staff.Erased;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;

import java.time.InstantSource;
import java.util.concurrent.Callable;

/** Erases the requests whose time is up, as patients were promised, while the kiosk runs. */
record Erasing(RequestLog log, Retention retention, InstantSource clock)
        implements Callable<Erased> {

    @Override
    public Erased call() throws RequestLogException {
        return log.purge(clock.instant(), retention);
    }
}
