package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.util.Subscription;

import org.askwell.callback.view.CallbackForm;
import org.askwell.kiosk.chrome.Bands;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.chrome.Picture;
import org.askwell.kiosk.chrome.StillThere;
import org.askwell.kiosk.hearing.ListenContext;
import org.askwell.kiosk.hearing.Listening;
import org.askwell.kiosk.hearing.PagePosition;
import org.askwell.kiosk.keys.FocusOrder;
import org.askwell.kiosk.keys.KeyInput;
import org.askwell.kiosk.keys.KeyNavigation;
import org.askwell.kiosk.touch.InputFilter;
import org.askwell.kiosk.touch.SecondTapGuard;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitContent;
import org.askwell.session.IdlePolicy;
import org.askwell.session.Panel;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.session.Session;
import org.askwell.session.Session.Event;
import org.askwell.session.Zone;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.control.AnnouncementEvent;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenMetrics;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The kiosk as it stands before a person: everything they see, built anew for each of them. */
public final class Kiosk {
    /** How often {@link #tick} wants to be called. */
    public static final Duration TICK = Duration.ofSeconds(1);

    private final SecondTapGuard guard;
    private final Picture root;
    private final Touch touch;
    private final Screens screens;
    private final Bands bands;
    private final Supplier<VisitContent> content;
    private final Supplier<CallbackForm> forms;
    private final IdleWatch idle;
    private final ListenContext hearing;
    private final KeyInput signals;
    private Visit visit;
    private Frame frame = new Frame();
    private Listening listening;
    private KeyNavigation keys;
    private @Nullable Screen screen;
    private @Nullable StillThere question;

    /**
     * @param screens builds what is between the bands
     * @param bands builds what surrounds it
     * @param content gives each person what there is to read when they come
     * @param forms gives each person an empty form
     * @param hearing what hearing the kiosk takes
     */
    public Kiosk(
            Touch touch,
            Screens screens,
            Bands bands,
            IdlePolicy policy,
            Supplier<VisitContent> content,
            Supplier<CallbackForm> forms,
            ListenContext hearing) {
        this.touch = touch;
        this.screens = screens;
        this.bands = bands;
        this.content = content;
        this.forms = forms;
        idle = new IdleWatch(touch.millis(), () -> policy.with(preferences().patience()));
        this.hearing = hearing;
        guard = new SecondTapGuard(touch, () -> frame);
        root = new Picture(guard::drawn);
        visit = newVisit();
        listening = newListening();
        keys = newKeys();
        signals = new KeyInput(hearing.keys(), touch.millis(), () -> keys);
        new InputFilter(this::touched).watch(root);
        guard.watch(root);
        root.addEventHandler(AnnouncementEvent.ANY, event -> listening.announce(event));
        Subscription _ = root.sceneProperty().subscribe(this::attach);
        idle.session().addListener((_, before, now) -> sessionChanged(before, now));
        startVisit();
    }

    /** The root of the scene. */
    public Parent root() {
        return root;
    }

    /** The person who is at the kiosk. */
    public Visit visit() {
        return visit;
    }

    /** Every control that keys reach on the picture as it is laid out, in their order. */
    public List<Node> controls() {
        return new FocusOrder(frame.uppermostLayer()).controls();
    }

    /** Lets time pass; to be called every {@link #TICK}. */
    public void tick() {
        idle.happen(new Event.Ticked());
        listening.tick();
        StillThere asked = question;
        if (asked != null && idle.session().get() instanceof Session.Warning warning) {
            asked.countDown(idle.secondsUntil(warning.deadline()));
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

    /** Ends the visit: nothing of the person is left, and the next one finds the first screen. */
    public void finish() {
        idle.happen(new Event.Finished());
    }

    private void sessionChanged(Session before, Session now) {
        switch (now) {
            case Session.Attract() -> startVisit();
            case Session.Visiting _ -> {
                if (before instanceof Session.Warning) {
                    listening.answered();
                    ask(null);
                }
            }
            case Session.Warning warning -> {
                if (!(before instanceof Session.Warning)) {
                    listening.warned();
                    ask(bands.stillThere(visit, () -> idle.happen(new Event.Stayed())));
                    tick();
                }
            }
        }
    }

    private void ask(@Nullable StillThere asked) {
        question = asked;
        frame.ask(Optional.ofNullable(asked));
    }

    /** Throws away everything of the last person and stands ready for the next. */
    private void startVisit() {
        listening.end();
        keys.end();
        leaveScreen();
        visit.end();
        Clipboard.getSystemClipboard().clear();
        question = null;
        guard.forget();
        frame = new Frame();
        root.getChildren().setAll(frame);
        visit = newVisit();
        listening = newListening();
        keys = newKeys();
        Visit present = visit;
        present.preferences()
                .addListener((_, before, now) -> {
                    if (present.equals(visit)) {
                        preferred(before, now);
                    }
                });
        present.navigator()
                .route()
                .addListener((_, _, route) -> {
                    // What comes late for somebody who has gone leads nobody else anywhere.
                    if (present.equals(visit)) {
                        go(present, route);
                    }
                });
        present.navigator()
                .panel()
                .addListener((_, _, panel) -> {
                    if (present.equals(visit)) {
                        showPanel(panel);
                    }
                });
        applyTheme();
        show(present.navigator().route().get());
    }

    private void go(Visit present, Route route) {
        present.form().enter();
        if (preferences().lowered()) {
            applyTheme();
        }
        show(route);
        keys.arrived();
    }

    private Visit newVisit() {
        return new Visit(
                content.get(), forms.get(), this::finish, this::listen, this::switchSpeaking);
    }

    private Listening newListening() {
        return new Listening(hearing, visit, frame, idle::happen);
    }

    private void listen() {
        listening.listen();
    }

    private void switchSpeaking() {
        listening.switchSpeaking();
    }

    private Preferences preferences() {
        return visit.preferences().get();
    }

    private void touched() {
        listening.touched();
        idle.happen(new Event.Touched());
    }

    private KeyNavigation newKeys() {
        return new KeyNavigation(
                visit,
                frame,
                hearing.touch().timer(),
                guard,
                new KeyNavigation.Ways() {
                    @Override
                    public void touched() {
                        Kiosk.this.touched();
                    }

                    @Override
                    public void speak() {
                        listening.switchSpeaking();
                    }

                    @Override
                    public void enterStaff() {
                        bands.enterStaff(visit);
                    }

                    @Override
                    public void stay() {
                        if (question != null) {
                            question.stay();
                        }
                    }
                });
    }

    /** Hears in {@code scene} what the focus reaches and what keys are pressed. */
    private void attach(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener((_, _, node) -> listening.focus(node));
            signals.watch(scene);
        }
    }

    private void show(Route route) {
        leaveScreen();
        Screen shown = screens.screen(route, visit);
        screen = shown;
        frame.show(
                shown.node(),
                bands.top(route, visit, shown.foot().isPresent()),
                bands.bottom(route, visit, shown.foot()),
                bands.side(route, visit, shown.foot()));
        idle.happen(new Event.Entered(Zone.of(route)));
        listening.shown();
    }

    private void showPanel(Optional<Panel> panel) {
        Optional<Node> laid = panel.map(shown -> screens.panel(shown, visit));
        boolean heard = panel.filter(Panel.NotHeard.class::isInstance).isEmpty();
        laid.ifPresent(node -> {
            if (heard && node instanceof PanelCard card) {
                card.offerToListen(visit::listen);
            }
        });
        frame.showPanel(laid);
        listening.shown();
    }

    private void preferred(Preferences before, Preferences now) {
        applyTheme();
        if (!before.samePlaces(now)) {
            PagePosition inScreen = PagePosition.in(frame.screen());
            Optional<PagePosition> inPanel = frame.panel().map(PagePosition::in);
            show(visit.navigator().route().get());
            inScreen.goOnIn(frame.screen());
            // A panel that says the same stays, so that a second tap on it is still a second tap.
            if (before.withLessMotion(now.lessMotion()).samePlaces(now)) {
                return;
            }
            showPanel(visit.navigator().panel().get());
            inPanel.ifPresent(place -> frame.panel().ifPresent(place::goOnIn));
        }
    }

    private void applyTheme() {
        Preferences wanted = preferences();
        ScreenMetrics reached = visit.touch(touch).metrics();
        new Appearance(reached)
                .applyTheme(root, wanted.theme(), wanted.textSize(), wanted.language());
        double above = touch.metrics().height() - reached.height();
        frame.lower(above > 0 ? Optional.of(bands.above(visit, above)) : Optional.empty());
    }

    private void leaveScreen() {
        if (screen != null) {
            screen.onLeave();
            screen = null;
        }
    }
}
