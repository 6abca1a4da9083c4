package org.askwell.app;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.ListOptions;
import org.askwell.cli.PurgeOptions;
import org.askwell.cli.Rooms;
import org.askwell.cli.RunOptions;
import org.askwell.cli.ScreenSize;
import org.askwell.cli.SetUpOptions;
import org.askwell.cli.TourOptions;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.device.DataFolder;
import org.askwell.device.DiskProbe;
import org.askwell.device.DisplayProbe;
import org.askwell.device.DisplayWatch;
import org.askwell.device.FaultLog;
import org.askwell.device.FontProbe;
import org.askwell.device.Headless;
import org.askwell.device.KioskFolder;
import org.askwell.device.Machine;
import org.askwell.device.MachineClock;
import org.askwell.device.Readiness;
import org.askwell.device.ScreenSaver;
import org.askwell.device.SystemClock;
import org.askwell.device.SystemLibraries;
import org.askwell.doctor.Doctor;
import org.askwell.doctor.Finding;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskWindow;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.speech.Speech;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.KeyedRequests;
import org.askwell.staff.StaffKeys;
import org.askwell.store.Argon2Cost;
import org.askwell.store.Database;
import org.askwell.store.Vault;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.SilentSpeech;
import org.askwell.tour.Tour;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxTimer;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The one place where everything is put together, by constructors. */
public final class Assembly implements Rooms {
    /** Late enough that the first screen does not wait for the disk, as the first erasing is. */
    private static final Duration FIRST_CHECK = Duration.ofSeconds(3);

    private static final Duration FIRST_ERASING = Duration.ofSeconds(20);

    /** For so long a date may be promised by a clock that has just jumped. */
    private static final Duration NEXT_LOOK = Duration.ofMinutes(1);

    private static final Duration NEXT_ERASING = Duration.ofHours(6);

    /** A save that has begun ends in it; a stick that hangs does not hold up the end for longer. */
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private static final Duration AWAKE_AGAIN = Duration.ofMinutes(5);
    private static final Duration KEY_GUARD = Duration.ofMillis(80);

    private final Machine machine;
    private final DisplayProbe display;
    private final FontProbe fonts;
    private final InstantSource clock = SystemClock.timeOfDay();
    private final SecureRandom random = new SecureRandom();
    private final PackAssembly packs = new PackAssembly(clock);
    private final StaffAssembly staffRooms = new StaffAssembly(clock, random);

    public Assembly(Machine machine) {
        this.machine = machine;
        SystemLibraries libraries = new SystemLibraries();
        display = new DisplayProbe(machine, libraries);
        fonts = new FontProbe(machine, libraries);
    }

    @Override
    public List<Locale> languages() {
        return KioskAssembly.WORDS;
    }

    @Override
    public int run(RunOptions options, PrintStream err) throws ToldException {
        requireDisplay();
        DataFolder data = DataFolder.of(options.data(), machine);
        FaultReports faults = new FaultReports(new FaultLog(clock), data, err);
        try (KioskFolder folder = KioskFolder.open(data);
                Lanes lanes = new Lanes(FxToolkit.drawing(), faults, CLOSING)) {
            Thread.setDefaultUncaughtExceptionHandler((_, fault) -> lanes.report(fault));
            // Whatever ends the program lets a save that has begun end first.
            Runtime.getRuntime().addShutdownHook(new Thread(lanes::close, "closing"));
            folder.trouble()
                    .ifPresent(trouble ->
                            err.println(
                                    "Askwell gives information and takes no requests. " + trouble));
            SiteSettings site = site(options.site(), data);
            AtomicBoolean setUp = new AtomicBoolean(keys(data).exist());
            AtomicReference<ContentLibrary> library =
                    new AtomicReference<>(packs.library(options.content(), site, data));
            KioskAssembly parts = new KioskAssembly(site, library::get, Motion.MOVING);
            ContentIntake intake = packs.intake(options.content(), site, data, library);
            FxToolkit.start();
            LogAssembly log = log(data, site);
            Lane logging = lanes.open("log");
            logging.repeat(FIRST_CHECK, NEXT_LOOK, log.ground()::look);
            logging.repeat(FIRST_ERASING, NEXT_ERASING, log.ground()::erase);
            KioskLanes kioskLanes = KioskLanes.open(lanes, logging);
            if (packs.waitsFor(options.content())) {
                lanes.open("late content")
                        .run(
                                () -> packs.late(options.content(), site, data),
                                library::set,
                                _ -> {});
            }
            CompletableFuture<Integer> end = new CompletableFuture<>();
            watchDisplay(lanes, end);
            Runnable closed = () -> end.complete(ExitStatus.DONE);
            FxToolkit.begin(
                    () -> {
                        open(
                                parts,
                                site,
                                () -> staffRooms.problems(site, library.get()),
                                folder,
                                log,
                                setUp,
                                intake,
                                kioskLanes,
                                options.window(),
                                lanes::report,
                                closed);
                        return true;
                    },
                    end);
            if (options.window().isEmpty() && machine.family() == Machine.Family.LINUX) {
                keepAwake(lanes.open("screen saver"));
            }
            return FxToolkit.await(end);
        } catch (IOException e) {
            throw new ToldException("The data folder could not be given up.", e);
        }
    }

    private void watchDisplay(Lanes lanes, CompletableFuture<?> end) {
        if (machine.family() != Machine.Family.LINUX) {
            return;
        }
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
    }

    private static void keepAwake(Lane lane) {
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
    }

    private void open(
            KioskAssembly parts,
            SiteSettings site,
            Supplier<List<Problem>> problems,
            KioskFolder folder,
            LogAssembly kept,
            AtomicBoolean setUp,
            ContentIntake intake,
            KioskLanes lanes,
            Optional<ScreenSize> window,
            Consumer<Throwable> faults,
            Runnable closed) {
        dress();
        double width =
                window.map(size -> (double) size.width())
                        .orElseGet(() -> Screen.getPrimary().getBounds().getWidth());
        double height =
                window.map(size -> (double) size.height())
                        .orElseGet(() -> Screen.getPrimary().getBounds().getHeight());
        Touch touch =
                new Touch(
                        ScreenMetrics.of(width, height, site.diagonalInches()),
                        SystemClock.ticker(),
                        new FxTimer(),
                        KEY_GUARD);
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.run());
        KioskWindow shown = new KioskWindow(stage, window.isEmpty());
        Optional<ContentUpdate> update =
                Optional.<ContentUpdate>of(intake).filter(_ -> !site.contentFolders().isEmpty());
        DataFolder data = folder.data();
        CallbackRequests log = new KeyedRequests(kept.requests(), keys(data));
        LogCheck check = KioskAssembly.logCheck(log, kept.ground(), lanes);
        new FxTimer().after(FIRST_CHECK, check::look);
        Speech speech =
                new VoiceAssembly(machine)
                        .speech(
                                parts.recordings(),
                                KioskAssembly.spokenNumbers(site),
                                FxToolkit.drawing());
        Kiosk kiosk =
                parts.kiosk(
                        touch,
                        log,
                        check,
                        () -> setUp.get() && folder.canBeWritten(),
                        new PromiseClock(clock, kept.ground()::clockTrusted),
                        random,
                        lanes,
                        speech,
                        staffRooms.side(
                                touch,
                                parts,
                                site,
                                problems,
                                data.path(),
                                kept,
                                setUp,
                                lanes,
                                update,
                                shown::close));
        if (!site.contentFolders().isEmpty()) {
            lanes.content().run(intake::takeIn, _ -> kiosk.libraryChanged(), _ -> {});
        }
        KioskApp.show(kiosk, shown, width, height, faults);
    }

    private static void dress() {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    private StaffKeys keys(DataFolder data) {
        return new Vault(data.path(), Argon2Cost.DEFAULT, random);
    }

    @Override
    public int setUp(SetUpOptions options, char[] passphrase, PrintStream out)
            throws ToldException {
        return staff(openFolder(options.data()), Optional.empty())
                .setUp(options.recovery(), passphrase, out);
    }

    @Override
    public int listRequests(
            ListOptions options, char[] passphrase, PrintStream out, PrintStream err)
            throws ToldException {
        return staff(existingFolder(options.data()), options.site())
                .list(options, passphrase, out, err);
    }

    @Override
    public int exportRequests(
            ExportOptions options, char[] passphrase, PrintStream out, PrintStream err)
            throws ToldException {
        return staff(existingFolder(options.data()), options.site())
                .export(options, passphrase, out, err);
    }

    @Override
    public int purgeRequests(PurgeOptions options, PrintStream out) throws ToldException {
        DataFolder folder = existingFolder(options.data());
        SiteSettings site = site(options.site(), folder);
        return new Purging(log(folder, site).ground(), site).purge(options, out);
    }

    @Override
    public int setRequestsAside(Optional<Path> data, PrintStream out) throws ToldException {
        return new LogCommands(existingFolder(data)).setAside(out);
    }

    private StaffCommands staff(DataFolder folder, Optional<Path> named) {
        SiteSettings site = site(named, folder);
        return new StaffCommands(keys(folder), log(folder, site).log(), site.zone());
    }

    private LogAssembly log(DataFolder data, SiteSettings site) {
        return new LogAssembly(data.path(), site, MachineClock.of(machine));
    }

    @Override
    public List<PackResult> checkContent(Path folder) {
        return packs.check(folder, SiteSettingsReader.defaults());
    }

    @Override
    public int tour(TourOptions options, PrintStream out) throws ToldException {
        if (fonts.probe() instanceof Readiness.NotReady(String what, String remedy)) {
            throw new ToldException("Askwell cannot draw: " + what + "; " + remedy + ".");
        }
        SiteSettings site =
                options.site()
                        .map(SiteSettingsReader::read)
                        .orElseGet(SiteSettingsReader::defaults)
                        .startingIn(options.language());
        ContentLibrary library = packs.library(options.content(), site);
        Pack pack = library.first();
        Edition edition = new EditionRule(site.showDrafts()).edition(pack, options.language());
        KioskAssembly parts = new KioskAssembly(site, () -> library);
        if (!parts.firstLanguage().equals(options.language())) {
            throw new ToldException(
                    "The content has no edition in "
                            + options.language().toLanguageTag()
                            + "; choose another with --language.");
        }
        TourClock tourClock = new TourClock();
        Tour tour = new Tour(options.out(), tourClock, out);
        TourStaff staff = new TourStaff(options.out(), site, MachineClock.of(machine), random);
        staff.leavePassphrase();
        ScreenSize size = options.size();
        ScreenMetrics metrics =
                ScreenMetrics.of(size.width(), size.height(), site.diagonalInches());
        Touch touch = new Touch(metrics, tourClock::millis, tourClock, KEY_GUARD);
        AtomicBoolean setUp = new AtomicBoolean();
        Headless.choose();
        FxToolkit.start();
        return FxToolkit.call(() -> {
            dress();
            Kiosk kiosk =
                    parts.kiosk(
                            touch,
                            staff.log(),
                            new LogCheck(staff.log(), new InPlaceRunner()),
                            setUp::get,
                            PromiseClock.believed(clock),
                            random,
                            KioskLanes.allIn(new InPlaceRunner()),
                            new SilentSpeech(),
                            staffRooms.side(
                                    touch,
                                    parts,
                                    site,
                                    () -> staffRooms.problems(site, library),
                                    staff.data(),
                                    staff.kept(),
                                    setUp,
                                    KioskLanes.allIn(new InPlaceRunner()),
                                    Optional.empty(),
                                    () -> {}));
            tour.take(
                    kiosk,
                    metrics,
                    preferences ->
                            preferences
                                    .withTextSize(options.textSize())
                                    .withTheme(options.theme())
                                    .withLowered(options.lowered()),
                    parts.words(options.language()),
                    edition,
                    staff.passphrase());
            staff.export(out);
            return ExitStatus.DONE;
        });
    }

    @Override
    public List<Finding> examine(Optional<Path> data, Optional<Path> named) throws ToldException {
        Doctor doctor =
                new Doctor(display, fonts, DiskProbe.ofFileSystem(), Doctor.JavaRuntime.current());
        DataFolder folder = DataFolder.of(data, machine);
        SiteSettings site = site(named, folder);
        KeptInFolder kept = new KeptInFolder(keys(folder), new Database(folder.path()));
        List<Finding> findings =
                new ArrayList<>(
                        doctor.examine(
                                folder,
                                new Doctor.Rooms(
                                        staffRooms.siteProblems(
                                                site, packs.library(List.of(), site, folder)),
                                        packs.problems(site, folder),
                                        log(folder, site).clock(),
                                        kept.staffKeys(),
                                        kept.requests())));
        if (machine.family() == Machine.Family.LINUX) {
            findings.add(Finding.of("screen", ScreenSaver.ofMachine().probe()));
        }
        findings.addAll(new VoiceAssembly(machine).examine(site.languages()));
        return List.copyOf(findings);
    }

    private static SiteSettings site(Optional<Path> named, DataFolder data) {
        return named.map(SiteSettingsReader::read)
                .orElseGet(() -> SiteSettingsReader.readIfPresent(data.siteFile()));
    }

    /** A mistyped name must not pass for a kiosk that has no requests. */
    private DataFolder existingFolder(Optional<Path> chosen) throws ToldException {
        DataFolder data = DataFolder.of(chosen, machine);
        if (Files.notExists(data.path())) {
            throw new ToldException(
                    "There is no data folder "
                            + data.path()
                            + "; name that of the kiosk with --data.");
        }
        return data;
    }

    private DataFolder openFolder(Optional<Path> chosen) throws ToldException {
        DataFolder data = DataFolder.of(chosen, machine);
        data.open();
        return data;
    }

    @Override
    public Optional<String> windowTrouble() {
        return display.probe() instanceof Readiness.NotReady(String what, String remedy)
                ? Optional.of(what + "; " + remedy)
                : Optional.empty();
    }

    private void requireDisplay() throws ToldException {
        Optional<String> trouble = windowTrouble();
        if (trouble.isPresent()) {
            throw new ToldException(
                    "Askwell cannot open its window: "
                            + trouble.get()
                            + ", or look at every screen without a display with: askwell tour --out"
                            + " DIR");
        }
    }
}
