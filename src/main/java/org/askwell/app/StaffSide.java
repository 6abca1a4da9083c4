package org.askwell.app;

import org.askwell.kiosk.StaffScreens;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.Notices;
import org.askwell.staff.RequestLog;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.ExportFolder;
import org.askwell.staff.view.ClosingScreen;
import org.askwell.staff.view.ContentUpdateScreen;
import org.askwell.staff.view.GateScreen;
import org.askwell.staff.view.RecoveryScreen;
import org.askwell.staff.view.RequestWording;
import org.askwell.staff.view.SetUpScreen;
import org.askwell.staff.view.StaffTyping;
import org.askwell.staff.view.WorkbenchScreen;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Puts the screens for staff together.
 *
 * @param problems what is to be mended in the settings and the content
 * @param topics the title of a topic's id in a language
 * @param setUp whether keys count; patients are offered a callback from the next visit on
 * @param random chooses what is asked back of a recovery key
 * @param update takes in content from a stick, where the settings name a folder for it
 * @param ground what erasing stands on
 * @param close closes the kiosk
 * @param lanes where its slow work waits its turn
 * @param exports folder for what is exported on the screen
 */
record StaffSide(
        Touch touch,
        Function<Locale, Words> words,
        KeyboardLayout keyboard,
        SiteSettings site,
        Supplier<List<Problem>> problems,
        BiFunction<Locale, String, String> topics,
        StaffKeys keys,
        AtomicBoolean setUp,
        RandomGenerator random,
        GroundWatch ground,
        Path exports,
        InstantSource clock,
        KioskLanes lanes,
        Optional<ContentUpdate> update,
        Runnable close)
        implements StaffScreens {

    @Override
    public Route entrance() {
        return setUp.get() ? new Route.StaffGate() : new Route.SetUp();
    }

    @Override
    public Screen setUp(Visit visit) {
        lanes.keys().run(keys::exist, exist -> foundSetUp(visit, exist), _ -> {});
        return new SetUpScreen(
                typing(visit),
                keys,
                random,
                lanes.keys(),
                site.offersCallback(),
                () -> setUp.set(true));
    }

    /** Somebody may have set the kiosk up by command since it started. */
    private void foundSetUp(Visit visit, boolean exist) {
        if (exist && setUp.compareAndSet(false, true)) {
            visit.navigator().replaceAll(new Route.StaffGate());
        }
    }

    @Override
    public Screen recovery(Visit visit) {
        return new RecoveryScreen(typing(visit), keys, lanes.keys(), visit::unlock);
    }

    private StaffTyping typing(Visit visit) {
        return new StaffTyping(
                touch, visit.preferences().get().textSize(), words(visit), keyboard, visit::finish);
    }

    @Override
    public Screen gate(Visit visit) {
        return new GateScreen(
                typing(visit),
                keys,
                lanes.keys(),
                visit::unlock,
                () -> visit.navigator().open(new Route.Recovery()));
    }

    @Override
    public Screen workbench(Visit visit) {
        return visit.staff().map(session -> workbench(visit, session)).orElseGet(() -> gate(visit));
    }

    private Screen workbench(Visit visit, StaffSession session) {
        return update.<Screen>map(folders ->
                        new ContentUpdateScreen(
                                takeIn -> requestsOr(visit, session, List.of(takeIn)),
                                touch,
                                visit.preferences().get().textSize(),
                                words(visit),
                                folders,
                                lanes.content()))
                .orElseGet(() -> requestsOr(visit, session, List.of()));
    }

    /** The requests, and a way to what staff do to the kiosk itself. */
    private Screen requestsOr(Visit visit, StaffSession session, List<TouchButton> others) {
        return new ClosingScreen(
                leads -> requests(visit, session.log(), List.of(leads)),
                others,
                typing(visit),
                close);
    }

    private Screen requests(Visit visit, RequestLog log, List<TouchButton> others) {
        Locale language = visit.preferences().get().language();
        return new WorkbenchScreen(
                touch,
                visit.preferences().get().textSize(),
                new RequestWording(
                        words(visit),
                        id -> topics.apply(language, id),
                        new Notices(problems.get(), site.retention(), ground::last, site.zone())),
                log,
                ground,
                new ExportFolder(exports, log, clock, site.zone()),
                clock,
                lanes.log(),
                others,
                visit::finish);
    }

    private Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }
}
