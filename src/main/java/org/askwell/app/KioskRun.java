package org.askwell.app;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.RunOptions;
import org.askwell.device.DataFolder;
import org.askwell.device.DisplayWatch;
import org.askwell.device.FaultLog;
import org.askwell.device.KioskFolder;
import org.askwell.device.Machine;
import org.askwell.device.ScreenSaver;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Runs the kiosk: opens its folder, begins its work, shows it, and waits until it is closed. */
final class KioskRun {
    /** A save that has begun ends in it; a stick that hangs does not hold up the end for longer. */
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private static final Duration AFTER_FIRST_PICTURE = Duration.ofSeconds(1);

    private static final Duration AWAKE_AGAIN = Duration.ofMinutes(5);

    private final Installation installation;
    private final ToolkitStart toolkit;
    private final RunOptions options;
    private final PrintStream err;

    /**
     * @param err hears why the kiosk takes no requests, where it cannot
     */
    KioskRun(Installation installation, ToolkitStart toolkit, RunOptions options, PrintStream err) {
        this.installation = installation;
        this.toolkit = toolkit;
        this.options = options;
        this.err = err;
    }

    /** Returns the status with which the program ends. */
    int untilClosed() throws ToldException {
        DataFolder data = installation.data(options.data());
        FaultReports faults = new FaultReports(new FaultLog(installation.clock()), data, err);
        try (KioskFolder folder = KioskFolder.open(data);
                Lanes lanes = new Lanes(FxToolkit.drawing(), faults, CLOSING)) {
            Thread.setDefaultUncaughtExceptionHandler((_, fault) -> lanes.report(fault));
            // Whatever ends the program lets a save that has begun end first.
            Runtime.getRuntime().addShutdownHook(new Thread(lanes::close, "closing"));
            folder.trouble()
                    .ifPresent(trouble ->
                            err.println(
                                    "Askwell gives information and takes no requests. " + trouble));
            KioskStart start = new KioskStart(installation, options, folder, lanes);
            awaitToolkit();
            start.beginWork();
            CompletableFuture<Integer> end = new CompletableFuture<>();
            FxToolkit.begin(
                    () -> {
                        start.open(() -> end.complete(ExitStatus.DONE));
                        return true;
                    },
                    end);
            if (isLinux()) {
                lanes.timer().after(AFTER_FIRST_PICTURE, () -> watch(lanes, end));
            }
            return FxToolkit.await(end);
        } catch (IOException e) {
            throw new ToldException("The data folder could not be given up.", e);
        }
    }

    /** Why there is no window is looked into once there is none: to look takes time. */
    private void awaitToolkit() throws ToldException {
        try {
            toolkit.await();
        } catch (IllegalStateException e) {
            throw installation
                    .displayTrouble()
                    .map(trouble ->
                            new ToldException(
                                    "Askwell cannot open its window: "
                                            + trouble
                                            + ", or look at every screen without a display with:"
                                            + " askwell tour --out DIR",
                                    e))
                    .orElseThrow(() -> e);
        }
    }

    /** Away from the drawing, as native calls by hand take long to prepare. */
    private void watch(Lanes lanes, CompletableFuture<?> end) {
        Lane lane = lanes.open("display");
        lane.run(() -> watchDisplay(lanes, end), _ -> {}, _ -> {});
        if (options.window().isEmpty()) {
            lane.run(() -> keepAwake(lane), _ -> {}, _ -> {});
        }
    }

    private static boolean watchDisplay(Lanes lanes, CompletableFuture<?> end) {
        new DisplayWatch(
                        lost -> {
                            lanes.report(lost);
                            end.completeExceptionally(
                                    new ToldException(
                                            "The display has gone, and the kiosk with it; start"
                                                    + " the X server again, then Askwell.",
                                            lost));
                        },
                        CLOSING.multipliedBy(3))
                .start();
        return true;
    }

    private static boolean keepAwake(Lane lane) {
        ScreenSaver saver = ScreenSaver.ofMachine();
        Runnable restore = saver.keepAwake();
        Runtime.getRuntime().addShutdownHook(new Thread(restore, "screen saver"));
        lane.repeat(
                AWAKE_AGAIN,
                AWAKE_AGAIN,
                () -> {
                    saver.again();
                    return true;
                });
        return true;
    }

    private boolean isLinux() {
        return installation.machine().family() == Machine.Family.LINUX;
    }
}
