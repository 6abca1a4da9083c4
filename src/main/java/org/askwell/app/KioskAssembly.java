package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.view.LogCheck;
import org.askwell.content.Block;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.SheetPrinter;
import org.askwell.content.Topic;
import org.askwell.content.view.Printing;
import org.askwell.feedback.AnswerText;
import org.askwell.feedback.FeedbackTaker;
import org.askwell.feedback.VisitFeedback;
import org.askwell.kiosk.CallbackOffer;
import org.askwell.kiosk.ContentScreens;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskScreens;
import org.askwell.kiosk.hearing.PackRecordings;
import org.askwell.kiosk.visit.LanguageOffer;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitContent;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.printing.SitePrinter;
import org.askwell.printing.TimelyPrinter;
import org.askwell.site.SiteSettings;
import org.askwell.speech.Recordings;
import org.askwell.staff.GroundWatch;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.words.Words;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.TimeLimit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts one kiosk together for a screen, a centre and a pack. */
final class KioskAssembly {
    /** Two taps on one key that follow faster are one. */
    static final Duration KEY_GUARD = Duration.ofMillis(80);

    /** So long a printer may take to say what it is about and to take a sheet. */
    private static final Duration PRINTER = Duration.ofSeconds(20);

    /** So long a sentence waits for its recording, before an engine says it. */
    private static final Duration RECORDING = Duration.ofSeconds(2);

    /** The first picture does not wait for the logo; where it is wrong, staff are told. */
    private static final Duration LOGO = Duration.ofMillis(500);

    private final SiteSettings site;
    private final Supplier<ContentLibrary> library;
    private final Motion motion;
    private final Function<String, SheetPrinter> printers;
    private final InterfaceLanguages languages;

    /** As the other, and nothing moves by itself. */
    KioskAssembly(SiteSettings site, Supplier<ContentLibrary> library) {
        this(site, library, Motion.STILL);
    }

    /** As the other, and prints with the machine's printers. */
    KioskAssembly(SiteSettings site, Supplier<ContentLibrary> library, Motion motion) {
        this(
                site,
                library,
                motion,
                name -> new TimelyPrinter(new SitePrinter(name), new TimeLimit(PRINTER)));
    }

    /**
     * @param library what there is to read for whoever comes next
     * @param motion whether drawings move, unless a person asks for less
     * @param printers the printer of a name
     */
    KioskAssembly(
            SiteSettings site,
            Supplier<ContentLibrary> library,
            Motion motion,
            Function<String, SheetPrinter> printers) {
        this.motion = motion;
        this.printers = printers;
        this.site = site;
        this.library = library;
        languages = new InterfaceLanguages(site);
    }

    /** Which languages a kiosk for {@code site} offers, and what keeps it from others. */
    static LanguageOffer offer(SiteSettings site, ContentLibrary library) {
        return new LanguageOffer(site, library.packs(), InterfaceLanguages::has);
    }

    /** The interface's own words; English where the language has none. */
    Words words(Locale language) {
        return languages.words(language);
    }

    /** The language that each person starts with. */
    Locale firstLanguage() {
        return content().languages().first();
    }

    private VisitContent content() {
        ContentLibrary present = library.get();
        return new VisitContent(present, offer(site, present).languages());
    }

    /** The kiosk on the screen of {@code touch}. */
    Kiosk kiosk(Touch touch, KioskPorts ports) {
        VisitUi ui = new VisitUi(touch, languages::words, languages::keyboard);
        KioskLanes lanes = ports.lanes();
        CallbackAssembly callback = new CallbackAssembly(site, ui, ports.requests(), lanes.log());
        CallbackOffer offer = callback.offer();
        ContentScreens content =
                new ContentScreens(ui, site.centre(), offer, printing(lanes.printing()), motion);
        Optional<FeedbackTaker> feedback = ports.feedback().filter(_ -> site.feedback());
        KioskScreens screens = new KioskScreens(ui, site, content, offer, ports.staff());
        site.centre()
                .logo()
                .map(LogoFile::new)
                .ifPresent(logo ->
                        touch.timer()
                                .after(
                                        LOGO,
                                        () ->
                                                lanes.content()
                                                        .run(
                                                                logo::read,
                                                                screens::showLogo,
                                                                _ -> {})));
        return new Kiosk(
                ui,
                site,
                screens,
                ports.speech(),
                host ->
                        new Visit(
                                content(),
                                callback.form(),
                                feedback.map(VisitFeedback::new),
                                host));
    }

    /** Looks whether requests can go to {@code log}, which keeps them as {@code ground} says. */
    static LogCheck logCheck(CallbackRequests log, GroundWatch ground, KioskLanes lanes) {
        return new LogCheck(
                log, lanes.log(), () -> ground.last().map(found -> found.retention().known()));
    }

    private Optional<Printing> printing(BackgroundRunner background) {
        return site.printer().map(name -> new Printing(printers.apply(name), background));
    }

    /** The title of the question {@code id}; the id itself where no article has it any more. */
    String topicTitle(Locale language, String id) {
        return titles(language).getOrDefault(id, id);
    }

    /** What an answer is called; its id where no pack has it any more. */
    String answerTitle(Locale language, AnswerText about) {
        return library.get()
                .pack(about.pack())
                .map(pack -> new EditionRule(site.showDrafts()).edition(pack, language))
                .flatMap(edition ->
                        about.answer().equals(AnswerText.COMPARISON)
                                ? edition.comparison().map(Block.Comparison::title)
                                : edition.topic(about.answer()).map(Topic::question))
                .orElseGet(() -> about.pack() + "/" + about.answer());
    }

    /** The questions of all articles; one whose id another article has too names its article. */
    private Map<String, String> titles(Locale language) {
        EditionRule editions = new EditionRule(site.showDrafts());
        Map<String, String> titles = new HashMap<>();
        for (Pack pack : library.get().articles()) {
            Edition edition = editions.edition(pack, language);
            for (Topic topic : edition.topics()) {
                if (titles.putIfAbsent(topic.id(), topic.shortTitle()) != null) {
                    titles.put(
                            pack.id() + "/" + topic.id(),
                            topic.shortTitle() + " (" + edition.title() + ")");
                }
            }
        }
        return titles;
    }

    /** The sentences of the packs that somebody has read aloud. */
    Recordings recordings() {
        return new PackRecordings(library, new TimeLimit(RECORDING));
    }
}
