package org.askwell.app;

import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.cli.RunOptions;
import org.askwell.content.ContentLibrary;
import org.askwell.device.DataFolder;
import org.askwell.device.KioskFolder;
import org.askwell.device.SystemClock;
import org.askwell.feedback.FeedbackException;
import org.askwell.feedback.FeedbackTaker;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskWindow;
import org.askwell.kiosk.StaffScreens;
import org.askwell.site.BackupSettings;
import org.askwell.site.SiteSettings;
import org.askwell.speech.Speech;
import org.askwell.speech.SpokenTimes;
import org.askwell.staff.Actor;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.Ground;
import org.askwell.staff.NotedUpdate;
import org.askwell.staff.RequestLogException;
import org.askwell.staff.StaffKeys;
import org.askwell.store.trail.SessionPlace;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.DrawingTimer;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;
import org.askwell.work.Problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** A kiosk from its settings to its window: what is read first, then begun, then shown. */
final class KioskStart {
    /** Late enough that the first screen does not wait for the disk, as the first erasing is. */
    private static final Duration FIRST_CHECK = Duration.ofSeconds(3);

    private static final Duration FIRST_ERASING = Duration.ofSeconds(20);

    /** For so long a date may be promised by a clock that has just jumped. */
    private static final Duration NEXT_LOOK = Duration.ofMinutes(1);

    private static final Duration NEXT_ERASING = Duration.ofHours(6);

    private final Installation installation;
    private final RunOptions options;
    private final KioskFolder folder;
    private final DataFolder data;
    private final Lanes lanes;
    private final Lane logging;
    private final KioskLanes kioskLanes;
    private final SiteSettings site;
    private final AtomicBoolean setUp;
    private final PackAssembly packs;
    private final AtomicReference<ContentLibrary> library;
    private final KioskAssembly parts;
    private final ContentIntake intake;
    private final LogAssembly log;
    private final StaffKeys keys;
    private final Optional<BackupWork> backups;
    private final PlainExports exports;
    private final FeedbackCounting feedback;

    /** Reads the settings and what there is to show. */
    KioskStart(Installation installation, RunOptions options, KioskFolder folder, Lanes lanes) {
        this.installation = installation;
        this.options = options;
        this.folder = folder;
        this.lanes = lanes;
        data = folder.data();
        logging = lanes.open("log");
        kioskLanes = KioskLanes.open(lanes, logging);
        site = installation.site(options.site(), data);
        SessionPlace screen = SessionPlace.screen(this::later);
        log =
                folder.canBeWritten()
                        ? installation.kioskLog(data, site, screen)
                        : installation.log(data, site, screen);
        keys = log.keys(installation.random());
        setUp = new AtomicBoolean(keys.exist());
        packs = installation.packs();
        library = new AtomicReference<>(packs.library(options.content(), site, data));
        exports = new PlainExports(data.path());
        feedback = new FeedbackCounting(log.feedback(), logging, installation.clock(), site.zone());
        backups = site.backups().filter(_ -> folder.canBeWritten()).map(this::backups);
        parts = new KioskAssembly(site, library::get, Motion.MOVING);
        intake = packs.intake(options.content(), site, data, library);
    }

    private boolean settingsSeen() throws RequestLogException {
        log.siteMemory().look(options.site().orElseGet(data::siteFile));
        return true;
    }

    private void later(Runnable work) {
        logging.run(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    private BackupWork backups(BackupSettings settings) {
        return new BackupWork(
                log.backups(settings, installation.clock(), site.zone()),
                settings.folder(),
                () -> log.ground().last().flatMap(Ground::erasesBy));
    }

    private List<Problem> toMend(StaffProblems problems) {
        List<Problem> all = new ArrayList<>(problems.problems(site, library.get()));
        backups.ifPresent(work -> all.addAll(work.problems()));
        all.addAll(exports.problems());
        return all;
    }

    /** Begins what goes on in the background as long as the kiosk runs. */
    void beginWork() {
        logging.repeat(FIRST_CHECK, NEXT_LOOK, log.ground()::look);
        lanes.timer().after(FIRST_CHECK, () -> logging.run(() -> settingsSeen(), _ -> {}, _ -> {}));
        logging.repeat(FIRST_CHECK, NEXT_LOOK, exports::look);
        logging.repeat(FIRST_ERASING, NEXT_ERASING, log.ground()::erase);
        logging.repeat(FIRST_ERASING, NEXT_ERASING, this::eraseFeedback);
        backups.ifPresent(work -> work.begin(lanes.open("backups")));
    }

    private int eraseFeedback() throws FeedbackException {
        return log.ground().clockTrusted() ? feedback.erase() : 0;
    }

    /**
     * Shows the kiosk; to be called on the JavaFX thread.
     *
     * @param closed runs once its window is closed
     */
    void open(Runnable closed) {
        Dimension2D size = size();
        DrawingTimer timer = lanes.timer();
        Touch touch =
                new Touch(
                        ScreenMetrics.of(size.getWidth(), size.getHeight(), site.diagonalInches()),
                        SystemClock.ticker(),
                        timer::after,
                        KioskAssembly.KEY_GUARD);
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.run());
        KioskWindow window = new KioskWindow(stage, options.window().isEmpty());
        CallbackRequests requests = log.requests(installation.random());
        LogCheck check = KioskAssembly.logCheck(requests, log.ground(), kioskLanes);
        timer.after(FIRST_CHECK, check::look);
        Kiosk kiosk =
                parts.kiosk(
                        touch,
                        new KioskPorts(
                                new KioskPorts.Requests(
                                        requests,
                                        check,
                                        () -> setUp.get() && folder.canBeWritten(),
                                        new PromiseClock(
                                                installation.clock(), log.ground()::clockTrusted)),
                                Optional.<FeedbackTaker>of(feedback)
                                        .filter(_ -> folder.canBeWritten()),
                                speech(),
                                staff(touch, window),
                                kioskLanes));
        if (!site.contentFolders().isEmpty()) {
            ContentUpdate atStart = new NotedUpdate(intake, log.audit(), new Actor.Kiosk());
            kioskLanes.content().run(atStart::takeIn, _ -> kiosk.libraryChanged(), _ -> {});
        }
        readLate(kiosk);
        new MemoryCare(lanes.open("memory"), timer).begin(kiosk);
        KioskApp.show(kiosk, window, size, timer);
        if (options.rehearsal()) {
            new Rehearsal(kiosk, window::close).begin(timer);
        }
    }

    /** Waits in a lane of its own for folders that have not answered yet. */
    private void readLate(Kiosk kiosk) {
        if (packs.waitsFor(options.content())) {
            lanes.open("late content")
                    .run(
                            () -> packs.late(options.content(), site, data),
                            read -> {
                                library.set(read);
                                kiosk.libraryChanged();
                            },
                            _ -> {});
        }
    }

    /** Of the window, or of the whole screen where none is asked for, in px. */
    private Dimension2D size() {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        return options.window()
                .map(asked -> new Dimension2D(asked.width(), asked.height()))
                .orElseGet(() -> new Dimension2D(screen.getWidth(), screen.getHeight()));
    }

    private Speech speech() {
        return new VoiceAssembly(installation.machine())
                .speech(
                        parts.recordings(),
                        VoiceAssembly.spokenNumbers(site),
                        new SpokenTimes(parts::words),
                        FxToolkit.drawing());
    }

    private StaffScreens staff(Touch touch, KioskWindow window) {
        StaffProblems problems = installation.staffProblems();
        Optional<ContentUpdate> update =
                Optional.<ContentUpdate>of(intake).filter(_ -> !site.contentFolders().isEmpty());
        return new StaffSide(
                new StaffSide.Surroundings(touch, parts, site),
                new StaffSide.Keys(keys, setUp, installation.random()),
                new StaffSide.Log(
                        log.state(),
                        log.ground(),
                        log.audit(),
                        log.feedback(data.path(), site, installation.clock()),
                        session -> log.exports(data.path(), site, installation.clock(), session),
                        installation.clock()),
                new StaffSide.Upkeep(() -> toMend(problems), update, window::close),
                kioskLanes);
    }
}
