package org.askwell.kiosk;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.askwell.callback.view.CallbackScreens;
import org.askwell.content.AskedQuestions;
import org.askwell.content.Block;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.GlossaryEntry;
import org.askwell.content.Pack;
import org.askwell.content.Search;
import org.askwell.content.Topic;
import org.askwell.content.view.CompareScreen;
import org.askwell.content.view.ContentSetting;
import org.askwell.content.view.Drawings;
import org.askwell.content.view.FoundScreen;
import org.askwell.content.view.LibraryScreen;
import org.askwell.content.view.Printing;
import org.askwell.content.view.QuestionsScreen;
import org.askwell.content.view.SearchScreen;
import org.askwell.content.view.SearchSetting;
import org.askwell.content.view.Shown;
import org.askwell.content.view.TakeAlongScreen;
import org.askwell.content.view.TopicScreen;
import org.askwell.content.view.TopicsScreen;
import org.askwell.kiosk.chrome.AttractScreen;
import org.askwell.kiosk.chrome.ChooseLanguage;
import org.askwell.kiosk.chrome.DraftScreen;
import org.askwell.kiosk.chrome.HearingCards;
import org.askwell.kiosk.chrome.MakeItEasier;
import org.askwell.kiosk.chrome.PanelCard;
import org.askwell.kiosk.chrome.UrgentHelp;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Motion;
import org.askwell.ui.Screen;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads each route to its screen and each panel to its card. */
public final class KioskScreens implements Screens {
    /** How much of a broad screen's height a drawing may take. */
    private static final double DRAWING_PART = 0.27;

    /** How much of an upright screen's height a drawing may take. */
    private static final double UPRIGHT_DRAWING_PART = 0.25;

    private final Touch whole;
    private final Function<Locale, Words> words;
    private final SiteSettings site;
    private final Function<Locale, KeyboardLayout> keyboard;
    private final Function<Visit, CallbackScreens> callback;
    private final BooleanSupplier callbackOffered;
    private final ObservableBooleanValue logFailing;
    private final StaffScreens staff;
    private final Optional<Printing> printing;
    private final Motion motion;

    /**
     * @param words the interface's own words in a language
     * @param keyboard the letters of a language
     * @param callback the form's screens
     * @param callbackOffered whether a callback can be asked for
     * @param logFailing whether staff should know that no request can be kept
     * @param staff the screens for staff
     * @param printing where the site has a printer
     * @param motion whether drawings move, unless a person asks for less
     */
    public KioskScreens(
            Touch touch,
            Function<Locale, Words> words,
            SiteSettings site,
            Function<Locale, KeyboardLayout> keyboard,
            Function<Visit, CallbackScreens> callback,
            BooleanSupplier callbackOffered,
            ObservableBooleanValue logFailing,
            StaffScreens staff,
            Optional<Printing> printing,
            Motion motion) {
        this.whole = touch;
        this.words = words;
        this.site = site;
        this.keyboard = keyboard;
        this.callback = callback;
        this.callbackOffered = callbackOffered;
        this.logFailing = logFailing;
        this.staff = staff;
        this.printing = printing;
        this.motion = motion;
    }

    @Override
    public Screen screen(Route route, Visit visit) {
        Screen screen = plain(route, visit);
        return read(route)
                .flatMap(pack -> draftNotice(visit, pack(visit, pack)))
                .<Screen>map(
                        notice -> new DraftScreen(visit.touch(whole).metrics(), notice, screen))
                .orElse(screen);
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

    private Screen plain(Route route, Visit visit) {
        return switch (route) {
            case Route.Attract() -> attract(visit);
            case Route.Library() -> library(visit);
            case Route.Search() ->
                    new SearchScreen(
                            search(visit), keyboard.apply(visit.preferences().get().language()));
            case Route.Found() -> new FoundScreen(search(visit));
            case Route.Topics(PackId pack) -> topics(visit, pack);
            case Route.Topic(PackId pack, String id) ->
                    edition(visit, pack)
                            .topic(id)
                            .<Screen>map(topic -> new TopicScreen(content(visit, pack), topic))
                            .orElseGet(() -> topics(visit, pack));
            case Route.Compare(PackId pack) ->
                    edition(visit, pack)
                            .comparison()
                            .<Screen>map(rows -> new CompareScreen(content(visit, pack), rows))
                            .orElseGet(() -> topics(visit, pack));
            case Route.Questions() -> new QuestionsScreen(questions(visit), asked(visit));
            case Route.TakeAlong() ->
                    new TakeAlongScreen(
                            questions(visit), asked(visit), printing, visit.printJobs());
            case Route.Callback callbackRoute ->
                    form(visit)
                            .map(screens -> screens.screen(callbackRoute.step(), visit.form()))
                            .orElseGet(() -> home(visit));
            case Route.Done done ->
                    form(visit).map(screens -> screens.done(done)).orElseGet(() -> home(visit));
            case Route.StaffGate() -> staff.gate(visit);
            case Route.SetUp() -> staff.setUp(visit);
            case Route.Recovery() -> staff.recovery(visit);
            case Route.Workbench() ->
                    visit.staff().isPresent() ? staff.workbench(visit) : staff.gate(visit);
        };
    }

    @Override
    public Node panel(Panel panel, Visit visit) {
        Runnable close = visit.navigator()::closePanel;
        return switch (panel) {
            case Panel.UrgentHelp() ->
                    new UrgentHelp(visit.touch(whole), words(visit), site).card(close);
            case Panel.MakeItEasier() ->
                    new MakeItEasier(
                                    visit.touch(whole),
                                    words(visit),
                                    visit,
                                    whole.metrics().canLower())
                            .card(close);
            case Panel.Languages() ->
                    new ChooseLanguage(
                                    visit.touch(whole), words(visit), visit.languages().offered())
                            .card(
                                    visit.preferences().get(),
                                    language -> {
                                        close.run();
                                        speak(visit, language);
                                    },
                                    close);
            case Panel.Word(PackId pack, String term) -> word(pack, term, visit, close);
            case Panel.NotHeard(Panel.Reason reason) ->
                    new HearingCards(visit.touch(whole), words(visit)).notHeard(reason, close);
            case Panel.HearTyping() ->
                    new HearingCards(visit.touch(whole), words(visit)).typing(visit);
        };
    }

    private Node word(PackId pack, String term, Visit visit, Runnable close) {
        Optional<GlossaryEntry> entry = edition(visit, pack).entry(term);
        Label meaning = new Label(entry.map(GlossaryEntry::meaning).orElse(""));
        meaning.setWrapText(true);
        meaning.setMinHeight(Region.USE_PREF_SIZE);
        return new PanelCard(
                visit.touch(whole),
                words(visit),
                entry.map(GlossaryEntry::word).orElse(term),
                List.of(meaning),
                close);
    }

    private Screen home(Visit visit) {
        return visit.places().home() instanceof Route.Topics(PackId pack)
                ? topics(visit, pack)
                : library(visit);
    }

    private Screen library(Visit visit) {
        return new LibraryScreen(
                visit.touch(whole),
                words(visit),
                visit.preferences().get().textSize(),
                visit.navigator(),
                shown(visit, visit.library().articles()),
                shown(visit, visit.library().help()),
                callbackOffered.getAsBoolean());
    }

    private Screen topics(Visit visit, PackId pack) {
        boolean home = visit.places().home().equals(new Route.Topics(pack));
        boolean article = pack(visit, pack).kind() == Pack.Kind.ARTICLE;
        return new TopicsScreen(
                content(visit, pack),
                home && article ? words(visit).text("topics.title") : edition(visit, pack).title(),
                home ? Optional.of(shown(visit, visit.library().help())) : Optional.empty());
    }

    private List<Shown> shown(Visit visit, List<Pack> packs) {
        return packs.stream().map(pack -> new Shown(pack, visit.edition(pack))).toList();
    }

    private SearchSetting search(Visit visit) {
        Locale language = visit.preferences().get().language();
        ContentLibrary library = visit.library();
        List<Pack> packs =
                Stream.concat(library.articles().stream(), library.help().stream()).toList();
        return new SearchSetting(
                visit.touch(whole),
                words(visit),
                visit.preferences().get().textSize(),
                visit.navigator(),
                visit::edition,
                new Search(packs, visit::edition, language),
                visit.search());
    }

    private Screen attract(Visit visit) {
        Words said = words(visit);
        Navigator navigator = visit.navigator();
        return new AttractScreen(
                visit.touch(whole),
                said,
                visit.touch(whole).metrics().bandBeside(visit.preferences().get().textSize()),
                site.centre().name().orElseGet(() -> said.text("band.ask-staff")),
                visit.places().home() instanceof Route.Library
                        ? said.text("library.title")
                        : visit.edition(visit.library().first()).title(),
                said.text(
                        callbackOffered.getAsBoolean()
                                ? "attract.text"
                                : "attract.text-without-callback"),
                firstPicture(visit),
                logFailing.map(failing -> notice(visit, failing)),
                visit.languages().choice() ? visit.languages().offered() : List.of(),
                language -> {
                    speak(visit, language);
                    navigator.open(visit.places().home());
                },
                () -> navigator.open(staff.entrance()),
                () -> navigator.open(visit.places().home()));
    }

    /**
     * What staff should know of the kiosk: first that it has no keys, then that it keeps nothing,
     * then that it has no name; where there is nothing, what patients should know of the texts.
     */
    private String notice(Visit visit, boolean failing) {
        Words said = words(visit);
        if (staff.entrance() instanceof Route.SetUp) {
            return said.text("attract.no-keys");
        }
        if (failing) {
            return said.text("attract.no-log");
        }
        return site.origin() == SiteSettings.Origin.SITE_FILE
                ? draftNotice(visit, visit.library().first()).orElse("")
                : said.text("attract.not-set-up");
    }

    private Optional<String> draftNotice(Visit visit, Pack pack) {
        return EditionRule.isDraft(pack, visit.edition(pack))
                ? Optional.of(words(visit).text("draft.notice"))
                : Optional.empty();
    }

    private Optional<Region> firstPicture(Visit visit) {
        Pack first = visit.library().first();
        Drawings drawings =
                new Drawings(first.drawings(), visit.touch(whole).metrics().height() / 2);
        return visit.edition(first).topics().stream()
                .map(Topic::blocks)
                .flatMap(List::stream)
                .filter(Block.Figure.class::isInstance)
                .map(block -> drawings.apply(((Block.Figure) block).picture()))
                .findFirst();
    }

    /** What is to be asked, whichever pack suggested it. */
    private List<AskedQuestions.Asked> asked(Visit visit) {
        return visit.library().articles().stream()
                .flatMap(pack -> visit.asked().of(pack.id(), visit.edition(pack)).stream())
                .toList();
    }

    private ContentSetting questions(Visit visit) {
        return content(visit, new PackId(visit.library().first().id()));
    }

    private ContentSetting content(Visit visit, PackId id) {
        Pack pack = pack(visit, id);
        return new ContentSetting(
                visit.touch(whole),
                words(visit),
                id,
                visit.asked(),
                visit.edition(pack),
                pack.source(),
                pack.review().last(),
                site.centre(),
                drawings(visit, pack),
                motion.orLess(visit.preferences().get().lessMotion()),
                visit.preferences().get().textSize(),
                visit.navigator(),
                visit.places().overview(id),
                callbackOffered.getAsBoolean() && pack.kind() == Pack.Kind.ARTICLE);
    }

    private Drawings drawings(Visit visit, Pack pack) {
        ScreenMetrics metrics = visit.touch(whole).metrics();
        double part = metrics.portrait() ? UPRIGHT_DRAWING_PART : DRAWING_PART;
        return new Drawings(pack.drawings(), metrics.height() * part);
    }

    private Optional<CallbackScreens> form(Visit visit) {
        return callbackOffered.getAsBoolean()
                ? Optional.of(callback.apply(visit))
                : Optional.empty();
    }

    private static Pack pack(Visit visit, PackId id) {
        return visit.library().pack(id.value()).orElseGet(visit.library()::first);
    }

    private Edition edition(Visit visit, PackId id) {
        return visit.edition(pack(visit, id));
    }

    private static void speak(Visit visit, Locale language) {
        visit.preferences().set(visit.preferences().get().withLanguage(language));
    }

    private Words words(Visit visit) {
        return words.apply(visit.preferences().get().language());
    }
}
