package org.askwell.app;

import org.askwell.device.DataFolder;
import org.askwell.device.FaultLog;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes the faults of a running kiosk down in its data folder, and says once on standard error
 * that they cannot be.
 */
final class FaultReports implements Consumer<Throwable> {
    private final FaultLog log;
    private final DataFolder data;
    private final PrintStream err;
    private final AtomicBoolean told = new AtomicBoolean();

    FaultReports(FaultLog log, DataFolder data, PrintStream err) {
        this.log = log;
        this.data = data;
        this.err = err;
    }

    @Override
    public void accept(Throwable fault) {
        if (log.write(data, fault).isEmpty() && told.compareAndSet(false, true)) {
            err.println(
                    "Something went wrong inside Askwell ("
                            + fault.getClass().getSimpleName()
                            + "), and faults cannot be written down in "
                            + data.logs()
                            + "; see that it can be written to and that its disk is not full.");
        }
    }
}
