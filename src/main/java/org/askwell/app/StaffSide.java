package org.askwell.app;

import org.askwell.kiosk.StaffScreens;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.LogState;
import org.askwell.staff.NotedUpdate;
import org.askwell.staff.Notices;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.ExportFile;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.staff.view.AuditPages;
import org.askwell.staff.view.AuditWording;
import org.askwell.staff.view.FeedbackPages;
import org.askwell.staff.view.GateScreen;
import org.askwell.staff.view.KeysScreen;
import org.askwell.staff.view.KioskCareScreen;
import org.askwell.staff.view.RecoveryScreen;
import org.askwell.staff.view.RequestWording;
import org.askwell.staff.view.SetUpScreen;
import org.askwell.staff.view.StaffContext;
import org.askwell.staff.view.WorkbenchLog;
import org.askwell.staff.view.WorkbenchScreen;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.TouchButton;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.work.Problem;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Puts the screens for staff together. */
final class StaffSide implements StaffScreens {
    private final Surroundings kiosk;
    private final Keys keys;
    private final Log log;
    private final Upkeep upkeep;
    private final KioskLanes lanes;
    private final KeyboardLayout keyboard = InterfaceLanguages.keyboard("en-staff");

    /** The kiosk that the screens are part of. */
    record Surroundings(Touch touch, KioskAssembly parts, SiteSettings site) {}

    /**
     * What lets staff in.
     *
     * @param count whether keys count; patients are offered a callback from the next visit on
     * @param random chooses what is asked back of a recovery key
     */
    record Keys(StaffKeys keys, AtomicBoolean count, RandomGenerator random) {}

    /**
     * What staff work with once they are in, beside the requests that a session gives.
     *
     * @param state how the log fares
     * @param ground what erasing stands on
     * @param audit tells who did what
     * @param feedback tells which answers people found clear
     * @param exports where what is exported on the screen goes
     */
    record Log(
            LogState state,
            GroundWatch ground,
            AuditTrail audit,
            FeedbackReport feedback,
            Function<StaffSession, ExportFile> exports,
            InstantSource clock) {}

    /**
     * What staff do to the kiosk itself.
     *
     * @param problems what is to be mended in the settings and the content
     * @param update takes in content from a stick, where the settings name a folder for it
     * @param close closes the kiosk
     */
    record Upkeep(
            Supplier<List<Problem>> problems, Optional<ContentUpdate> update, Runnable close) {}

    /**
     * @param lanes where slow work waits its turn
     */
    StaffSide(Surroundings kiosk, Keys keys, Log log, Upkeep upkeep, KioskLanes lanes) {
        this.kiosk = kiosk;
        this.keys = keys;
        this.log = log;
        this.upkeep = upkeep;
        this.lanes = lanes;
    }

    @Override
    public Route entrance() {
        return keys.count().get() ? new Route.StaffGate() : new Route.SetUp();
    }

    @Override
    public Screen setUp(Visit visit) {
        lanes.keys().run(keys.keys()::exist, exist -> foundSetUp(visit, exist), _ -> {});
        return new SetUpScreen(
                context(visit),
                keys.keys(),
                keys.random(),
                lanes.keys(),
                () -> {
                    keys.count().set(true);
                    return kiosk.site().offersCallback();
                });
    }

    /** Somebody may have set the kiosk up by command since it started. */
    private void foundSetUp(Visit visit, boolean exist) {
        if (exist && keys.count().compareAndSet(false, true)) {
            visit.navigator().replaceAll(new Route.StaffGate());
        }
    }

    @Override
    public Screen recovery(Visit visit) {
        return new RecoveryScreen(context(visit), keys.keys(), lanes.keys(), visit::unlock);
    }

    @Override
    public Screen gate(Visit visit) {
        return new GateScreen(
                context(visit),
                keys.keys(),
                lanes.keys(),
                visit::unlock,
                () -> visit.navigator().open(new Route.Recovery()));
    }

    @Override
    public Screen workbench(Visit visit) {
        return visit.staff().map(session -> workbench(visit, session)).orElseGet(() -> gate(visit));
    }

    private Screen workbench(Visit visit, StaffSession session) {
        StaffContext context = context(visit);
        return new KioskCareScreen(
                leads -> requests(visit, session, List.of(leads)),
                context,
                new KioskCareScreen.Care(
                        back ->
                                new KeysScreen(
                                        context,
                                        new KeysScreen.Keys(keys.keys(), session, keys.random()),
                                        lanes.keys(),
                                        back),
                        () ->
                                new AuditPages(
                                        context,
                                        new AuditWording(context.words(), kiosk.site().zone()),
                                        log.audit(),
                                        lanes.log()),
                        () -> feedback(visit, context),
                        upkeep.update()
                                .map(update ->
                                        new NotedUpdate(update, log.audit(), session.trail().by())),
                        upkeep.close()),
                lanes.content());
    }

    private FeedbackPages feedback(Visit visit, StaffContext context) {
        Locale language = visit.preferences().get().language();
        return new FeedbackPages(
                context,
                about -> kiosk.parts().answerTitle(language, about),
                log.feedback(),
                lanes.log());
    }

    private Screen requests(Visit visit, StaffSession session, List<TouchButton> others) {
        SiteSettings site = kiosk.site();
        StaffContext context = context(visit);
        Locale language = visit.preferences().get().language();
        return new WorkbenchScreen(
                context,
                new RequestWording(
                        context.words(),
                        id -> kiosk.parts().topicTitle(language, id),
                        new Notices(
                                upkeep.problems().get(),
                                site.retention(),
                                log.ground()::last,
                                site.zone())),
                new WorkbenchLog(
                        session,
                        log.state(),
                        log.ground(),
                        log.exports().apply(session),
                        log.clock()),
                lanes.log(),
                others);
    }

    private StaffContext context(Visit visit) {
        return new StaffContext(
                kiosk.touch(),
                visit.preferences().get().textSize(),
                kiosk.parts().words(visit.preferences().get().language()),
                keyboard,
                visit.host()::finish);
    }
}
