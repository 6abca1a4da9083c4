package org.askwell.app;

import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.TourOptions;
import org.askwell.content.ContentLibrary;
import org.askwell.content.EditionRule;
import org.askwell.device.Headless;
import org.askwell.device.MachineClock;
import org.askwell.device.Readiness;
import org.askwell.kiosk.Kiosk;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.SilentSpeech;
import org.askwell.tour.Tour;
import org.askwell.tour.TourClock;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Walks the kiosk without a display, as a patient and staff would, and leaves pictures. */
final class TourRun {
    private final Installation installation;
    private final TourOptions options;
    private final PrintStream out;
    private final SiteSettings site;
    private final ContentLibrary library;
    private final KioskAssembly parts;
    private final TourClock clock = new TourClock();

    /**
     * Reads what the walk is through.
     *
     * @param out hears of each picture
     */
    TourRun(Installation installation, TourOptions options, PrintStream out) throws ToldException {
        requireLetters(installation);
        this.installation = installation;
        this.options = options;
        this.out = out;
        site =
                options.site()
                        .map(SiteSettingsReader::read)
                        .orElseGet(SiteSettingsReader::defaults)
                        .startingIn(options.language());
        library = installation.packs().library(options.content(), site);
        parts = new KioskAssembly(site, () -> library);
    }

    /** Returns the status with which the program ends. */
    int take() throws ToldException {
        requireLanguage();
        Tour tour = new Tour(options.out(), clock, out);
        TourStaff staff =
                new TourStaff(
                        options.out(),
                        site,
                        MachineClock.of(installation.machine()),
                        installation.random());
        staff.leavePassphrase();
        Headless.choose();
        FxToolkit.start();
        return FxToolkit.call(() -> {
            FxToolkit.useOwnLooks();
            ScreenMetrics metrics =
                    ScreenMetrics.of(
                            options.size().width(), options.size().height(), site.diagonalInches());
            tour.take(
                    kiosk(metrics, staff),
                    metrics,
                    preferences ->
                            preferences
                                    .withTextSize(options.textSize())
                                    .withTheme(options.theme())
                                    .withLowered(options.lowered()),
                    parts.words(options.language()),
                    new EditionRule(site.showDrafts()).edition(library.first(), options.language()),
                    staff.passphrase());
            staff.export(out);
            return ExitStatus.DONE;
        });
    }

    private static void requireLetters(Installation installation) throws ToldException {
        if (installation.fonts().probe()
                instanceof Readiness.NotReady(String what, String remedy)) {
            throw new ToldException("Askwell cannot draw: " + what + "; " + remedy + ".");
        }
    }

    private void requireLanguage() throws ToldException {
        if (!parts.firstLanguage().equals(options.language())) {
            throw new ToldException(
                    "The content has no edition in "
                            + options.language().toLanguageTag()
                            + "; choose another with --language.");
        }
    }

    private Kiosk kiosk(ScreenMetrics metrics, TourStaff staff) {
        Touch touch = new Touch(metrics, clock::millis, clock, KioskAssembly.KEY_GUARD);
        AtomicBoolean setUp = new AtomicBoolean();
        KioskLanes lanes = KioskLanes.allIn(new InPlaceRunner());
        StaffProblems problems = installation.staffProblems();
        StaffSide side =
                new StaffSide(
                        new StaffSide.Surroundings(touch, parts, site),
                        new StaffSide.Keys(staff.keys(), setUp, installation.random()),
                        staff.workplace(installation.clock()),
                        new StaffSide.Upkeep(
                                () -> problems.problems(site, library), Optional.empty(), () -> {}),
                        lanes);
        KioskPorts.Requests requests =
                new KioskPorts.Requests(
                        staff.log(),
                        new LogCheck(staff.log(), lanes.log()),
                        setUp::get,
                        PromiseClock.believed(installation.clock()));
        return parts.kiosk(
                touch,
                new KioskPorts(
                        requests,
                        Optional.of(staff.feedback(lanes.log(), installation.clock())),
                        new SilentSpeech(),
                        side,
                        lanes));
    }
}
