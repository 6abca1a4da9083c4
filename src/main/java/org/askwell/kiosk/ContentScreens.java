package org.askwell.kiosk;

import org.askwell.content.AskedQuestions;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Pack;
import org.askwell.content.ReviewStatus;
import org.askwell.content.SafetyNotes;
import org.askwell.content.Search;
import org.askwell.content.view.CompareScreen;
import org.askwell.content.view.ContentContext;
import org.askwell.content.view.Drawings;
import org.askwell.content.view.DrawnPictures;
import org.askwell.content.view.FoundScreen;
import org.askwell.content.view.LibraryScreen;
import org.askwell.content.view.Printing;
import org.askwell.content.view.QuestionsScreen;
import org.askwell.content.view.SearchContext;
import org.askwell.content.view.SearchScreen;
import org.askwell.content.view.Shown;
import org.askwell.content.view.TakeAlongScreen;
import org.askwell.content.view.TopicScreen;
import org.askwell.content.view.TopicsScreen;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.PackId;
import org.askwell.session.Preferences;
import org.askwell.session.Route;
import org.askwell.site.Centre;
import org.askwell.ui.Motion;
import org.askwell.ui.Screen;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Script;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds the screens of what there is to read. */
public final class ContentScreens {
    /** How much of a broad screen's height a drawing may take. */
    private static final double DRAWING_PART = 0.27;

    /** How much of an upright screen's height a drawing may take. */
    private static final double UPRIGHT_DRAWING_PART = 0.25;

    /** How much of its size a drawing gives to large words: none at 125 %, 36 % at 200 %. */
    private static final double GIVING_WAY = 0.78;

    private final VisitUi ui;
    private final Centre centre;
    private final CallbackOffer callback;
    private final Optional<Printing> printing;
    private final Motion motion;
    private final DrawnPictures drawn = new DrawnPictures();

    /**
     * @param printing where the site has a printer
     * @param motion whether drawings move, unless a person asks for less
     */
    public ContentScreens(
            VisitUi ui,
            Centre centre,
            CallbackOffer callback,
            Optional<Printing> printing,
            Motion motion) {
        this.ui = ui;
        this.centre = centre;
        this.callback = callback;
        this.printing = printing;
        this.motion = motion;
    }

    /** What the kiosk shows after the first touch. */
    Screen home(Visit visit) {
        return visit.routes().home() instanceof Route.Topics(PackId pack)
                ? topics(visit, pack)
                : library(visit);
    }

    Screen library(Visit visit) {
        return new LibraryScreen(
                ui.touch(visit),
                ui.words(visit),
                visit.preferences().get().textSize(),
                visit.navigator(),
                shown(visit, visit.library().articles()),
                shown(visit, visit.library().help()),
                callback.stands().getAsBoolean());
    }

    /** Where what is looked for is typed. */
    Screen search(Visit visit) {
        return new SearchScreen(searchContext(visit), ui.keyboard(visit));
    }

    /** What was found. */
    Screen found(Visit visit) {
        return new FoundScreen(searchContext(visit));
    }

    /** An answer; the questions where it is not there any more. */
    Screen topic(Visit visit, PackId pack, String id) {
        return visit.edition(pack)
                .topic(id)
                .<Screen>map(topic -> new TopicScreen(content(visit, pack), topic))
                .orElseGet(() -> topics(visit, pack));
    }

    /** What can be compared; the questions where there is nothing. */
    Screen comparison(Visit visit, PackId pack) {
        return visit.edition(pack)
                .comparison()
                .<Screen>map(rows -> new CompareScreen(content(visit, pack), rows))
                .orElseGet(() -> topics(visit, pack));
    }

    /** What the person wants to ask the medical team. */
    Screen questions(Visit visit) {
        return new QuestionsScreen(first(visit), asked(visit));
    }

    /** The same, to be taken along. */
    Screen takeAlong(Visit visit) {
        return new TakeAlongScreen(first(visit), asked(visit), printing, visit.printJobs());
    }

    /** The questions of a pack. */
    Screen topics(Visit visit, PackId pack) {
        boolean home = visit.routes().home().equals(new Route.Topics(pack));
        boolean article = visit.pack(pack).kind() == Pack.Kind.ARTICLE;
        return new TopicsScreen(
                content(visit, pack),
                home && article
                        ? ui.words(visit).text("topics.title")
                        : visit.edition(pack).title(),
                home ? Optional.of(shown(visit, visit.library().help())) : Optional.empty());
    }

    /** Whether things move by themselves for the person of {@code visit}. */
    Motion motion(Visit visit) {
        return motion.orLess(visit.preferences().get().lessMotion());
    }

    private List<Shown> shown(Visit visit, List<Pack> packs) {
        return packs.stream().map(pack -> new Shown(pack, visit.edition(pack))).toList();
    }

    private SearchContext searchContext(Visit visit) {
        Locale language = visit.preferences().get().language();
        ContentLibrary library = visit.library();
        List<Pack> packs =
                Stream.concat(library.articles().stream(), library.help().stream()).toList();
        return new SearchContext(
                ui.touch(visit),
                ui.words(visit),
                visit.preferences().get().textSize(),
                visit.navigator(),
                visit::edition,
                new Search(packs, visit::edition, language),
                visit.search());
    }

    /** What is to be asked, whichever pack suggested it. */
    private List<AskedQuestions.Asked> asked(Visit visit) {
        return visit.library().articles().stream()
                .flatMap(pack -> visit.asked().of(pack.id(), visit.edition(pack)).stream())
                .toList();
    }

    private ContentContext first(Visit visit) {
        return content(visit, new PackId(visit.library().first().id()));
    }

    private ContentContext content(Visit visit, PackId id) {
        Pack pack = visit.pack(id);
        return new ContentContext(
                ui.touch(visit),
                ui.words(visit),
                id,
                visit.asked(),
                visit.edition(pack),
                pack.source(),
                ReviewStatus.of(pack, visit.edition(pack)),
                SafetyNotes.of(pack.facts()),
                centre,
                drawings(visit, pack),
                motion(visit),
                visit.preferences().get().textSize(),
                visit.navigator(),
                visit.routes().overview(id),
                callback.stands().getAsBoolean() && pack.kind() == Pack.Kind.ARTICLE,
                visit.feedback().map(asked -> asked.of(pack.id(), pack.review().last())));
    }

    private Drawings drawings(Visit visit, Pack pack) {
        ScreenMetrics metrics = ui.touch(visit).metrics();
        double part = metrics.portrait() ? UPRIGHT_DRAWING_PART : DRAWING_PART;
        Preferences chosen = visit.preferences().get();
        boolean mirrored = Script.rightToLeft(chosen.language());
        return new Drawings(
                pack.drawings(),
                metrics.height() * part / Math.max(1, chosen.textSize().scale() * GIVING_WAY),
                new Drawings.Pixels(drawn, chosen.theme(), mirrored));
    }
}
