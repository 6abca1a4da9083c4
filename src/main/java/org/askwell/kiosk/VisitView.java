package org.askwell.kiosk;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.askwell.kiosk.chrome.Bands;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.chrome.StillThere;
import org.askwell.kiosk.visit.Frame;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Panel;
import org.askwell.session.Preferences;
import org.askwell.session.RouteEntry;
import org.askwell.ui.Screen;
import org.askwell.ui.paging.PagePosition;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.theme.Appearance;
import org.askwell.ui.theme.ScreenMetrics;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Decides what shows of one visit: which screen, what lies over it, and how it looks. */
final class VisitView {
    private final VisitUi ui;
    private final Screens screens;
    private final Bands bands;
    private final Visit visit;
    private final Pane root;
    private final Frame frame = new Frame();
    private final KeptScreens kept = new KeptScreens(frame);
    private final BuildAhead ahead;

    /** The part of the screen that the person can touch. */
    private ScreenMetrics reached;

    private Optional<Shown> shown = Optional.empty();
    private Optional<StillThere> question = Optional.empty();

    /** What shows between which bands, and what it depends on. */
    private record Shown(KeptScreens.Key key, KeptScreens.Kept screen) {}

    /**
     * @param root shows the visit from now on, and nothing of the last one
     */
    VisitView(VisitUi ui, Screens screens, Bands bands, Visit visit, Pane root) {
        this.ui = ui;
        this.screens = screens;
        this.bands = bands;
        this.visit = visit;
        this.root = root;
        ahead = new BuildAhead(visit, ui.whole().timer(), this::buildAhead);
        root.getChildren().setAll(frame);
        applyTheme();
    }

    /** The person has touched something. */
    void touched() {
        ahead.wait(visit.navigator().route().get());
    }

    Frame frame() {
        return frame;
    }

    /** Shows the screen of the place where the person has gone. */
    void showScreen() {
        // What is lowered for patients stands on the whole screen for staff.
        if (!Objects.equals(ui.touch(visit).metrics(), reached)) {
            applyTheme();
        }
        buildScreen();
    }

    /** Shows the card that lies over the screen, or takes it away. */
    void showPanel() {
        Optional<Panel> panel = visit.navigator().panel().get();
        Optional<PanelCard> card = panel.map(shown -> screens.panel(shown, visit));
        if (panel.filter(Panel.NotHeard.class::isInstance).isEmpty()) {
            card.ifPresent(shown -> shown.offerToListen(visit.host()::listen));
        }
        frame.showPanel(card.map(node -> node));
    }

    /** Shows the same as the person wants it now; whether anything had to be built anew. */
    boolean prefer(Preferences before, Preferences now) {
        // Else all of them would be styled anew.
        kept.clear();
        applyTheme();
        // Pictures of drawings have their colours from the time when they were drawn.
        if (before.samePlaces(now) && before.theme() == now.theme()) {
            return false;
        }
        Optional<PagePosition> inScreen = Pages.in(frame.screen()).map(Pages::position);
        Optional<PagePosition> inPanel = frame.panel().flatMap(Pages::in).map(Pages::position);
        buildScreen();
        inScreen.ifPresent(at -> Pages.in(frame.screen()).ifPresent(p -> p.showFrom(at)));
        // A panel that says the same stays, so that a second tap on it is still a second tap.
        if (!before.withLessMotion(now.lessMotion()).samePlaces(now)) {
            showPanel();
            inPanel.ifPresent(
                    at -> frame.panel().flatMap(Pages::in).ifPresent(p -> p.showFrom(at)));
        }
        return true;
    }

    /** Asks whether the person is still there. */
    void ask() {
        question = Optional.of(new StillThere(ui, visit));
        frame.ask(question.map(asked -> asked));
    }

    /** Shows how many seconds are left for an answer. */
    void countDown(long seconds) {
        question.ifPresent(asked -> asked.countDown(seconds));
    }

    /** The question is answered. */
    void answered() {
        question = Optional.empty();
        frame.ask(Optional.empty());
    }

    /** The person has left. */
    void end() {
        ahead.stop();
        shown.ifPresent(last -> last.screen().screen().onLeave());
        shown = Optional.empty();
        kept.clear();
    }

    private void buildScreen() {
        Optional<Shown> last = shown;
        boolean keeps =
                last.filter(each -> each.key().equals(key(each.key().entry())))
                        .filter(each -> each.screen().screen().renew())
                        .isPresent();
        if (!keeps) {
            // Before the next is built: it may show what was typed on this one.
            last.ifPresent(each -> each.screen().screen().onLeave());
        }
        KeptScreens.Key key = key(visit.navigator().entry());
        Optional<KeptScreens.Kept> found = kept.take(key);
        found.ifPresent(again -> frame.show(again.layer()));
        KeptScreens.Kept next = found.orElseGet(() -> build(key.entry(), frame::show));
        last.ifPresent(left -> {
            if (keeps) {
                kept.keep(left.key(), left.screen());
            } else {
                frame.remove(left.screen().layer());
            }
        });
        shown = Optional.of(new Shown(key, next));
        ahead.wait(key.entry().route());
    }

    /** Builds the screen of {@code entry} behind what shows; false where it is there. */
    private boolean buildAhead(RouteEntry entry) {
        KeptScreens.Key key = key(entry);
        boolean wanted = !kept.has(key);
        if (wanted) {
            kept.keep(key, build(entry, frame::layOut));
        }
        return wanted;
    }

    private KeptScreens.Key key(RouteEntry entry) {
        return KeptScreens.Key.of(entry, visit, screens.offerCallback());
    }

    private KeptScreens.Kept build(
            RouteEntry entry, BiFunction<Node, Frame.Edges, Frame.Layer> place) {
        Screen built = screens.screen(entry.route(), visit);
        Frame.Edges edges = bands.around(visit, entry, built.foot());
        return new KeptScreens.Kept(built, place.apply(built.node(), edges));
    }

    private void applyTheme() {
        Preferences wanted = visit.preferences().get();
        reached = ui.touch(visit).metrics();
        new Appearance(reached)
                .applyTheme(root, wanted.theme(), wanted.textSize(), wanted.language());
        double above = ui.whole().metrics().height() - reached.height();
        frame.lower(above > 0 ? Optional.of(bands.above(visit, above)) : Optional.empty());
    }
}
