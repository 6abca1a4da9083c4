package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;

import org.askwell.kiosk.chrome.Bands;
import org.askwell.kiosk.chrome.SceneRoot;
import org.askwell.kiosk.hearing.Listening;
import org.askwell.kiosk.keys.FocusOrder;
import org.askwell.kiosk.keys.KeyInput;
import org.askwell.kiosk.keys.KeyNavigation;
import org.askwell.kiosk.touch.InputFilter;
import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Route;
import org.askwell.session.Session;
import org.askwell.session.Session.Event;
import org.askwell.site.ScanSettings;
import org.askwell.site.SiteSettings;
import org.askwell.speech.Speech;
import org.askwell.speech.Utterance;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.control.TypedEvent;
import org.askwell.ui.theme.Appearance;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The kiosk as it stands before a person: one visit after another, each begun anew. */
public final class Kiosk implements Visit.Host {
    /** How often {@link #tick} wants to be called. */
    public static final Duration TICK = Duration.ofSeconds(1);

    private final VisitUi ui;
    private final Screens screens;
    private final Bands bands;
    private final Listening.Surroundings heard;
    private final Function<Visit.Host, Visit> visits;
    private final ScanSettings scanning;
    private final IdleWatch idle;
    private final SecondTapGuard guard;
    private final SceneRoot root;
    private PresentVisit present;
    private Subscription following;
    private Runnable gone = () -> {};

    /**
     * @param screens builds what is between the bands
     * @param speech reads screens aloud
     * @param visits gives each person a visit of their own at this kiosk
     */
    public Kiosk(
            VisitUi ui,
            SiteSettings site,
            Screens screens,
            Speech speech,
            Function<Visit.Host, Visit> visits) {
        this.ui = ui;
        this.screens = screens;
        heard = new Listening.Surroundings(ui, speech, site.keys());
        this.visits = visits;
        this.scanning = site.scanning();
        bands = new Bands(ui, site.centre());
        idle = new IdleWatch(ui.whole().millis(), site.idle(), policy -> visit().suited(policy));
        guard = new SecondTapGuard(ui.whole(), () -> present.view().frame());
        root = new SceneRoot(guard::drawn);
        new InputFilter(this::touched).watch(root);
        guard.watch(root);
        root.addEventHandler(AnnouncementEvent.ANY, event -> present.listening().announce(event));
        root.addEventHandler(TypedEvent.TYPED, event -> present.listening().typed(event));
        KeyInput keys = new KeyInput(site.keys(), ui.whole().millis(), () -> present.keys());
        Subscription _ = root.sceneProperty().subscribe(scene -> attach(scene, keys));
        idle.session().addListener((_, before, now) -> sessionChanged(before, now));
        present = newcomer();
        following = present.begin(idle::happen);
    }

    /** The root of the scene. */
    public Parent root() {
        return root;
    }

    /** The visit of the person who is at the kiosk. */
    public Visit visit() {
        return present.visit();
    }

    /** Every control that keys reach on the picture as it is laid out, in their order. */
    public List<Node> controls() {
        return new FocusOrder(present.view().frame().uppermostLayer()).controls();
    }

    /** Does {@code work} each time a person has gone and everything of theirs is thrown away. */
    public void whenGone(Runnable work) {
        gone = work;
    }

    /** Lets time pass; to be called every {@link #TICK}. */
    public void tick() {
        idle.happen(new Event.Ticked());
        present.listening().tick();
        if (idle.session().get() instanceof Session.Warning warning) {
            long left = idle.secondsUntil(warning.deadline());
            present.view().countDown(left);
            present.listening().countDown(left);
        }
    }

    /**
     * What there is to read has changed: nobody's visit is disturbed, and the next one shows it.
     */
    public void libraryChanged() {
        if (idle.session().get() instanceof Session.Attract) {
            startVisit();
        }
    }

    @Override
    public void touched() {
        present.listening().touched();
        present.view().touched();
        idle.happen(new Event.Touched());
    }

    @Override
    public void stay() {
        idle.happen(new Event.Stayed());
    }

    @Override
    public void listen() {
        present.listening().listen();
    }

    @Override
    public void switchSpeaking() {
        present.listening().switchSpeaking();
    }

    @Override
    public void switchScanning() {
        boolean on = visit().scanning().get().isPresent();
        visit().scanning().set(on ? Optional.empty() : Optional.of(scanning.pace()));
    }

    @Override
    public boolean scansAlways() {
        return scanning.always();
    }

    /** Ends the visit: nothing of the person is left, and the next one finds the first screen. */
    @Override
    public void finish() {
        idle.happen(new Event.Finished());
    }

    @Override
    public Route staffEntrance() {
        return screens.staffEntrance();
    }

    private void sessionChanged(Session before, Session now) {
        switch (now) {
            case Session.Attract() -> {
                startVisit();
                gone.run();
            }
            case Session.Visiting _ -> {
                if (before instanceof Session.Warning) {
                    present.listening().answered();
                    present.view().answered();
                }
            }
            case Session.Warning _ -> {
                if (!(before instanceof Session.Warning)) {
                    present.listening().warned();
                    present.view().ask();
                    tick();
                }
            }
        }
    }

    /** Throws away everything of the last person and stands ready for the next. */
    private void startVisit() {
        Optional<Utterance> farewell = present.listening().farewell();
        following.unsubscribe();
        present.end();
        guard.forget();
        Optional.ofNullable(root.getScene()).ifPresent(Appearance::forgetStyles);
        present = newcomer();
        following = present.begin(idle::happen);
        farewell.ifPresent(said -> heard.speech().say(said, _ -> {}));
    }

    private PresentVisit newcomer() {
        Clipboard.getSystemClipboard().clear();
        Visit visit = visits.apply(this);
        VisitView view = new VisitView(ui, screens, bands, visit, root);
        Listening listening = new Listening(heard, visit, view.frame(), idle::happen);
        return new PresentVisit(
                visit,
                view,
                listening,
                new KeyNavigation(ui, visit, view.frame(), guard, listening.forScanning()));
    }

    /** Hears in {@code scene} what keys are pressed, and says each time what is new in it. */
    private void attach(@Nullable Scene scene, KeyInput keys) {
        if (scene != null) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> present.listening().goBy(true));
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> present.listening().goBy(false));
            keys.watch(scene);
            scene.addPostLayoutPulseListener(() -> present.listening().drawn());
        }
    }
}
