package org.askwell;

import org.askwell.device.DataFolder;
import org.askwell.device.FaultLog;
import org.askwell.site.Retention;
import org.askwell.staff.RequestLog;
import org.askwell.staff.RequestLogException;

import java.time.InstantSource;

/** Erases the requests whose time is up, as patients were promised, while the kiosk runs. */
final class Erasing implements Runnable {
    private final RequestLog log;
    private final Retention retention;
    private final InstantSource clock;
    private final FaultLog faults;
    private final DataFolder data;

    Erasing(
            RequestLog log,
            Retention retention,
            InstantSource clock,
            FaultLog faults,
            DataFolder data) {
        this.log = log;
        this.retention = retention;
        this.clock = clock;
        this.faults = faults;
        this.data = data;
    }

    /** A log that cannot be written today is tried again the next time. */
    @Override
    public void run() {
        try {
            log.purge(clock.instant(), retention);
        } catch (RequestLogException | RuntimeException e) {
            faults.write(data, e);
        }
    }
}
