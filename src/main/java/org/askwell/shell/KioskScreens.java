package org.askwell.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.callback.view.CallbackScreens;
import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.content.view.CompareScreen;
import org.askwell.content.view.ContentSetting;
import org.askwell.content.view.Drawings;
import org.askwell.content.view.TopicScreen;
import org.askwell.content.view.TopicsScreen;
import org.askwell.session.Navigator;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.theme.ScreenMetrics;
import org.askwell.widgets.Screen;
import org.askwell.widgets.Touch;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Leads each route to its screen and each panel to its card. */
public final class KioskScreens implements Screens {
    /** How much of a broad screen's height a drawing may take. */
    private static final double DRAWING_PART = 0.27;

    /** How much of an upright screen's height a drawing may take. */
    private static final double UPRIGHT_DRAWING_PART = 0.25;

    private final Touch touch;
    private final Function<Locale, Words> words;
    private final SiteSettings site;
    private final Pack pack;
    private final Optional<Function<Visit, CallbackScreens>> callback;
    private final Optional<StaffScreens> staff;

    /**
     * @param words the interface's own words in a language
     * @param callback the form's screens, where a callback can be asked for
     * @param staff the screens for staff, where the kiosk is set up
     */
    public KioskScreens(
            Touch touch,
            Function<Locale, Words> words,
            SiteSettings site,
            Pack pack,
            Optional<Function<Visit, CallbackScreens>> callback,
            Optional<StaffScreens> staff) {
        this.touch = touch;
        this.words = words;
        this.site = site;
        this.pack = pack;
        this.callback = callback;
        this.staff = staff;
    }

    @Override
    public Screen screen(Route route, Visit visit) {
        return switch (route) {
            case Route.Attract() -> attract(visit);
            case Route.Topics() -> new TopicsScreen(content(visit));
            case Route.Topic(String id) ->
                    edition(visit)
                            .topic(id)
                            .<Screen>map(topic -> new TopicScreen(content(visit), topic))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
            case Route.Compare() ->
                    edition(visit)
                            .comparison()
                            .<Screen>map(rows -> new CompareScreen(content(visit), rows))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
            case Route.Callback callbackRoute ->
                    form(visit)
                            .map(screens -> screens.screen(callbackRoute.step(), visit.form()))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
            case Route.Done done ->
                    form(visit)
                            .map(screens -> screens.done(done))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
            case Route.StaffGate() ->
                    staff.map(screens -> screens.gate(visit))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
            case Route.Workbench() ->
                    staff.map(screens ->
                                    visit.staff().isPresent()
                                            ? screens.workbench(visit)
                                            : screens.gate(visit))
                            .orElseGet(() -> new TopicsScreen(content(visit)));
        };
    }

    @Override
    public Node panel(Panel panel, Visit visit) {
        Runnable close = visit.navigator()::closePanel;
        return switch (panel) {
            case Panel.UrgentHelp() ->
                    new UrgentHelp(touch, words(visit), site.centre()).card(close);
            case Panel.MakeItEasier() ->
                    new MakeItEasier(touch, words(visit), visit.preferences()).card(close);
            case Panel.Word(String term) -> word(term, visit, close);
        };
    }

    private Node word(String term, Visit visit, Runnable close) {
        Optional<GlossaryEntry> entry = edition(visit).entry(term);
        Label meaning = new Label(entry.map(GlossaryEntry::meaning).orElse(""));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        return new PanelCard(
                touch,
                words(visit),
                entry.map(GlossaryEntry::word).orElse(term),
                List.of(meaning),
                close);
    }

    private Screen attract(Visit visit) {
        Words said = words(visit);
        boolean ownSite = site.origin() == SiteSettings.Origin.SITE_FILE;
        Navigator navigator = visit.navigator();
        return new AttractScreen(
                touch,
                said,
                site.centre().name().orElseGet(() -> said.text("band.ask-staff")),
                edition(visit).title(),
                said.text(callback.isPresent() ? "attract.text" : "attract.text-without-callback"),
                firstPicture(visit),
                ownSite ? Optional.empty() : Optional.of(said.text("attract.not-set-up")),
                staff.isPresent()
                        ? Optional.of(() -> navigator.open(new Route.StaffGate()))
                        : Optional.empty(),
                () -> navigator.open(new Route.Topics()));
    }

    private Optional<Region> firstPicture(Visit visit) {
        Drawings drawings = new Drawings(pack.drawings(), touch.metrics().height() / 2);
        return edition(visit).topics().stream()
                .map(Topic::blocks)
                .flatMap(List::stream)
                .filter(Block.Figure.class::isInstance)
                .map(block -> drawings.apply(((Block.Figure) block).picture()))
                .findFirst();
    }

    private ContentSetting content(Visit visit) {
        return new ContentSetting(
                touch,
                words(visit),
                edition(visit),
                pack.source(),
                pack.review().last(),
                Locale.of(visit.preferences().get().language().getLanguage(), site.region()),
                site.centre(),
                drawings(),
                visit.preferences().get().textSize(),
                visit.navigator(),
                callback.isPresent());
    }

    private Drawings drawings() {
        ScreenMetrics metrics = touch.metrics();
        double part = metrics.portrait() ? UPRIGHT_DRAWING_PART : DRAWING_PART;
        return new Drawings(pack.drawings(), metrics.height() * part);
    }

    private Optional<CallbackScreens> form(Visit visit) {
        return callback.map(screens -> screens.apply(visit));
    }

    private Edition edition(Visit visit) {
        return pack.edition(visit.preferences().get().language())
                .orElseGet(() -> pack.editions().getFirst());
    }

    private Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }
}
