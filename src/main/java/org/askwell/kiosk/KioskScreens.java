package org.askwell.kiosk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.askwell.callback.view.CallbackScreens;
import org.askwell.content.Pack;
import org.askwell.content.figure.Drawing;
import org.askwell.content.view.ProgramDrawing;
import org.askwell.kiosk.chrome.DraftScreen;
import org.askwell.kiosk.chrome.Logo;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.CallbackStep;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.session.Zone;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Screen;
import org.askwell.ui.theme.ScreenClass;

import java.util.Optional;

/** Leads each route to its screen and each panel to its card. */
public final class KioskScreens implements Screens {
    private final VisitUi ui;
    private final SiteSettings site;
    private final ContentScreens content;
    private final CallbackOffer callback;
    private final StaffScreens staff;
    private final PanelCards cards;
    private final ObjectProperty<Optional<Logo>> logo =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Drawing> people = Optional.empty();

    /**
     * @param content the screens of what there is to read
     * @param staff the screens for staff
     */
    public KioskScreens(
            VisitUi ui,
            SiteSettings site,
            ContentScreens content,
            CallbackOffer callback,
            StaffScreens staff) {
        this.ui = ui;
        this.content = content;
        this.callback = callback;
        this.staff = staff;
        this.site = site;
        cards = new PanelCards(ui, site);
    }

    /** Shows {@code sign} on the first screen from now on. */
    public void showLogo(Logo sign) {
        logo.set(Optional.of(sign));
    }

    @Override
    public Screen screen(Route route, Visit visit) {
        Screen screen = plain(route, visit);
        ScreenClass room = ui.screenClass(visit);
        if (Zone.of(route).forStaff() || needsAllRoom(route, room)) {
            return screen;
        }
        boolean lean =
                route instanceof Route.Attract
                        ? !room.fitsNoticeOverKeyboard()
                        : !room.fitsNoticeOverText();
        Pack pack = read(route).map(visit::pack).orElseGet(() -> visit.library().first());
        return DraftScreen.notice(ui.words(visit), visit, pack)
                .<Screen>map(
                        notice -> new DraftScreen(ui.touch(visit).metrics(), lean, notice, screen))
                .orElse(screen);
    }

    @Override
    public PanelCard panel(Panel panel, Visit visit) {
        return cards.card(panel, visit);
    }

    @Override
    public boolean offerCallback() {
        return callback.stands().getAsBoolean();
    }

    @Override
    public Route staffEntrance() {
        return staff.entrance();
    }

    /**
     * Whether {@code room} has no line to spare: beside a keyboard, for what is urgent, and for
     * answers, those of an article, which say at their foot that they are drafts, and those of a
     * person.
     */
    private static boolean needsAllRoom(Route route, ScreenClass room) {
        return switch (route) {
            case Route.Search() -> !room.fitsNoticeOverKeyboard();
            case Route.Callback(CallbackStep step) ->
                    step == CallbackStep.CHECK ? !room.fitsNoticeOverText() : room.bandBeside();
            case Route.Topic _ -> !room.fitsNoticeOverText();
            default -> false;
        };
    }

    /** The pack whose texts {@code route} shows. */
    private static Optional<PackId> read(Route route) {
        return switch (route) {
            case Route.Topics(PackId pack) -> Optional.of(pack);
            case Route.Topic(PackId pack, String _) -> Optional.of(pack);
            case Route.Compare(PackId pack) -> Optional.of(pack);
            default -> Optional.empty();
        };
    }

    private AttractScreen.Setting attract(Visit visit) {
        return new AttractScreen.Setting(
                ui,
                site,
                callback,
                new AttractScreen.Pictures(this::people, logo),
                content.motion(visit));
    }

    /** Read once, when the first screen is built first. */
    private Drawing people() {
        Drawing drawing = people.orElseGet(ProgramDrawing::people);
        people = Optional.of(drawing);
        return drawing;
    }

    private Screen plain(Route route, Visit visit) {
        return switch (route) {
            case Route.Attract() -> new AttractScreen(attract(visit), visit);
            case Route.Library() -> content.library(visit);
            case Route.Search() -> content.search(visit);
            case Route.Found() -> content.found(visit);
            case Route.Topics(PackId pack) -> content.topics(visit, pack);
            case Route.Topic(PackId pack, String id) -> content.topic(visit, pack, id);
            case Route.Compare(PackId pack) -> content.comparison(visit, pack);
            case Route.Questions() -> content.questions(visit);
            case Route.TakeAlong() -> content.takeAlong(visit);
            case Route.Callback asked ->
                    callback.screens(visit)
                            .map(form -> form.screen(asked.step(), visit.form()))
                            .orElseGet(() -> content.home(visit));
            case Route.Done done ->
                    callback.screens(visit)
                            .map(form -> form.done(done))
                            .orElseGet(() -> content.home(visit));
            case Route.NotKept() ->
                    callback.screens(visit)
                            .map(CallbackScreens::notKept)
                            .orElseGet(() -> content.home(visit));
            case Route.StaffGate() -> staff.gate(visit);
            case Route.SetUp() -> staff.setUp(visit);
            case Route.Recovery() -> staff.recovery(visit);
            case Route.Workbench() ->
                    visit.staff().isPresent() ? staff.workbench(visit) : staff.gate(visit);
        };
    }
}
