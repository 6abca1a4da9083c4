package org.askwell.app;

import javafx.beans.property.SimpleBooleanProperty;

import org.askwell.callback.CallTimes;
import org.askwell.callback.CallbackRequests;
import org.askwell.callback.PhoneNumberRule;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.CallbackContext;
import org.askwell.callback.view.CallbackForm;
import org.askwell.callback.view.CallbackScreens;
import org.askwell.callback.view.LogCheck;
import org.askwell.callback.view.SubmitRequest;
import org.askwell.callback.view.TopicTitle;
import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.SheetPrinter;
import org.askwell.content.Topic;
import org.askwell.content.view.Printing;
import org.askwell.kiosk.CallbackOffer;
import org.askwell.kiosk.ContentScreens;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.KioskScreens;
import org.askwell.kiosk.ScreenContext;
import org.askwell.kiosk.StaffScreens;
import org.askwell.kiosk.chrome.Bands;
import org.askwell.kiosk.hearing.ListenContext;
import org.askwell.kiosk.hearing.PackRecordings;
import org.askwell.kiosk.visit.LanguageOffer;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitContent;
import org.askwell.printing.SitePrinter;
import org.askwell.printing.TimelyPrinter;
import org.askwell.session.IdlePolicy;
import org.askwell.session.Zone;
import org.askwell.site.Centre;
import org.askwell.site.IdleTimes;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.speech.Recordings;
import org.askwell.speech.Speech;
import org.askwell.speech.SpokenNumbers;
import org.askwell.staff.GroundWatch;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.ui.keyboard.KeyboardLayout;
import org.askwell.ui.keyboard.json.KeyboardLayoutJson;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.TimeLimit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Puts one kiosk together for a screen, a centre and a pack. */
public final class KioskAssembly {
    /** The languages that the interface has words and keys in. */
    public static final List<Locale> WORDS =
            List.of(Locale.ENGLISH, Locale.of("cy"), Locale.of("ar"));

    /** Two taps on one key that follow faster are one. */
    static final Duration KEY_GUARD = Duration.ofMillis(80);

    /** So long a printer may take to say what it is about and to take a sheet. */
    private static final Duration PRINTER = Duration.ofSeconds(20);

    /** So long a sentence waits for its recording, before an engine says it. */
    private static final Duration RECORDING = Duration.ofSeconds(2);

    private final SiteSettings site;
    private final Supplier<ContentLibrary> library;
    private final Motion motion;
    private final Function<String, SheetPrinter> printers;
    private final Map<String, Words> words = new HashMap<>();
    private final Map<String, KeyboardLayout> keyboards = new HashMap<>();

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
        WordsReader reader = new WordsReader("/words");
        Words english = reader.read(Locale.ENGLISH).orElseThrow();
        words.put("en", english.in(site.region()));
        site.languages()
                .forEach(language ->
                        reader.read(language)
                                .ifPresent(found ->
                                        words.put(
                                                language.getLanguage(),
                                                found.completedBy(english).in(site.region()))));
        // An edition that comes later may bring a language that nobody could choose before.
        WORDS.forEach(language ->
                keyboards.put(language.getLanguage(), keyboard(language.getLanguage())));
    }

    /** Which languages a kiosk for {@code site} offers, and what keeps it from others. */
    static LanguageOffer offer(SiteSettings site, ContentLibrary library) {
        return new LanguageOffer(
                site,
                library.packs(),
                language ->
                        WORDS.stream()
                                .anyMatch(l -> l.getLanguage().equals(language.getLanguage())));
    }

    /** The interface's own words; English where the language has none. */
    Words words(Locale language) {
        return words.getOrDefault(language.getLanguage(), Objects.requireNonNull(words.get("en")));
    }

    /** The language that each person starts with. */
    Locale firstLanguage() {
        return content().languages().first();
    }

    private VisitContent content() {
        ContentLibrary present = library.get();
        return new VisitContent(present, offer(site, present).languages());
    }

    /**
     * The kiosk.
     *
     * @param log where requests go
     * @param check whether they can go there
     * @param setUp whether staff can open what is logged; without that no callback is offered
     * @param clock whether and by when a call can be promised
     * @param speech reads screens aloud
     * @param staff the screens for staff
     */
    Kiosk kiosk(
            Touch touch,
            CallbackRequests log,
            LogCheck check,
            BooleanSupplier setUp,
            PromiseClock clock,
            KioskLanes lanes,
            Speech speech,
            StaffScreens staff) {
        Optional<CallTimes> times = site.promise().map(promise -> new CallTimes(promise, clock));
        ScreenContext context = new ScreenContext(touch, this::words, this::keyboard);
        CallbackOffer callback =
                new CallbackOffer(
                        () ->
                                site.offersCallback()
                                        && setUp.getAsBoolean()
                                        && times.filter(CallTimes::canPromise).isPresent(),
                        screens(
                                touch,
                                times,
                                check,
                                new SubmitRequest(
                                        log,
                                        (received, preferred) ->
                                                times.flatMap(
                                                        ring -> ring.due(received, preferred)),
                                        clock.time(),
                                        lanes.log(),
                                        site.kiosk())),
                        site.offersCallback() ? check.failing() : new SimpleBooleanProperty());
        return new Kiosk(
                touch,
                new KioskScreens(
                        context,
                        site,
                        new ContentScreens(
                                context,
                                site.centre(),
                                callback,
                                printing(lanes.printing()),
                                motion),
                        callback,
                        staff),
                new Bands(touch, this::words, site.centre(), staff::entrance),
                policy(site.idle()),
                this::content,
                () ->
                        new CallbackForm(
                                new PhoneNumberRule(site.region(), site.ownEmergencyNumbers()),
                                parts -> times.map(ring -> ring.left(parts)).orElse(parts)),
                new ListenContext(touch, speech, this::words, site.keys()));
    }

    /** Looks whether requests can go to {@code log}, which keeps them as {@code ground} says. */
    static LogCheck logCheck(CallbackRequests log, GroundWatch ground, KioskLanes lanes) {
        return new LogCheck(
                log, lanes.log(), () -> ground.last().map(found -> found.retention().known()));
    }

    private Optional<Printing> printing(BackgroundRunner background) {
        return site.printer().map(name -> new Printing(printers.apply(name), background));
    }

    private Function<Visit, CallbackScreens> screens(
            Touch touch, Optional<CallTimes> times, LogCheck check, SubmitRequest submit) {
        return visit -> {
            Locale language = visit.preferences().get().language();
            return new CallbackScreens(
                    new CallbackContext(
                            visit.touch(touch),
                            words(language),
                            site,
                            times.orElseThrow(),
                            topics(visit.library().articles(), visit::edition),
                            keyboard(language),
                            visit.navigator(),
                            submit,
                            check,
                            visit::finish));
        };
    }

    /** The title of the question {@code id}; the id itself where no article has it any more. */
    String topicTitle(Locale language, String id) {
        EditionRule editions = new EditionRule(site.showDrafts());
        return topics(library.get().articles(), pack -> editions.edition(pack, language)).stream()
                .filter(topic -> topic.id().equals(id))
                .map(TopicTitle::title)
                .findFirst()
                .orElse(id);
    }

    /** The questions of all articles; one whose id another article has too names its article. */
    static List<TopicTitle> topics(List<Pack> articles, Function<Pack, Edition> editions) {
        Set<String> taken = new HashSet<>();
        List<TopicTitle> titles = new ArrayList<>();
        for (Pack pack : articles) {
            Edition edition = editions.apply(pack);
            for (Topic topic : edition.topics()) {
                titles.add(
                        taken.add(topic.id())
                                ? new TopicTitle(topic.id(), topic.shortTitle())
                                : new TopicTitle(
                                        pack.id() + "/" + topic.id(),
                                        topic.shortTitle() + " (" + edition.title() + ")"));
            }
        }
        return titles;
    }

    /** The sentences of the packs that somebody has read aloud. */
    Recordings recordings() {
        return new PackRecordings(library, new TimeLimit(RECORDING));
    }

    /** How the telephone numbers of {@code site}, and others, are said. */
    static SpokenNumbers spokenNumbers(SiteSettings site) {
        Centre centre = site.centre();
        return new SpokenNumbers(
                site.region(),
                () ->
                        Stream.of(
                                        centre.telephone().stream(),
                                        centre.urgent().flatMap(UrgentAdvice::telephone).stream(),
                                        site.emergencyNumbers().stream())
                                .flatMap(numbers -> numbers)
                                .toList());
    }

    /** The keys of a language; those of English where it has none of its own. */
    private KeyboardLayout keyboard(Locale language) {
        return keyboards.getOrDefault(
                language.getLanguage(), Objects.requireNonNull(keyboards.get("en")));
    }

    static KeyboardLayout keyboard(String name) {
        String file = "/keyboards/" + name + ".json";
        try (Reader layout =
                new InputStreamReader(
                        Objects.requireNonNull(KioskAssembly.class.getResourceAsStream(file)),
                        StandardCharsets.UTF_8)) {
            return KeyboardLayoutJson.read(file, layout);
        } catch (IOException e) {
            throw new IllegalStateException("the program cannot read " + file, e);
        }
    }

    private static IdlePolicy policy(IdleTimes times) {
        return new IdlePolicy(
                Map.of(
                        Zone.READING, times.reading(),
                        Zone.FORM, times.form(),
                        Zone.DONE, times.done(),
                        Zone.STAFF, times.staff()),
                times.warning());
    }
}
