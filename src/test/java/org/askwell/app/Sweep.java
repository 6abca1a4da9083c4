package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.content.SignOff;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Navigator;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.sweep.Inspection;
import org.askwell.sweep.Surface;
import org.askwell.sweep.WordsSeen;
import org.askwell.tour.Backstage;
import org.askwell.tour.TourClock;
import org.askwell.tour.Walks;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every screen and state, on every screen size, in every text size and language, in the colours of
 * every theme: all of these with {@code -P sweep}, otherwise as few as show each with each other
 * once. A part of them is named by {@code -Daskwell.sweep.only="SMALL 200"}.
 */
abstract class Sweep {
    private static final String PASSPHRASE = "four-plain-words-here";
    private static final Duration KEY_GUARD = Duration.ofMillis(80);

    /** Everything that a centre can set, much of it long. */
    static final String FURNISHED =
            """
            {
              "name": "The Rutherford Cancer Centre for Northumberland and Tyneside at Bedlington",
              "telephone": "+44 (0) 1670 000 000",
              "urgentAdvice": {
                "text": "If you feel unwell at any time during your treatment or in the weeks after it, ring our advice line at once, day or night. Do not wait until the morning, and do not wait for a call from us. Say that you are being treated for cancer and what worries you, and have your treatment card with you when you ring. In an emergency call 999 first of all.",
                "telephone": "+44 (0) 1670 000 111",
                "hours": "day and night, at weekends and on bank holidays too"
              },
              "callbackHours": {
                "monday": "08:00-18:30", "tuesday": "08:00-18:30", "wednesday": "08:00-18:30",
                "thursday": "08:00-18:30", "friday": "08:00-18:30", "saturday": "09:00-13:00",
                "sunday": "10:00-14:00"
              },
              "callbackPromiseHours": 16,
              "interpreters": ["ar", "bn", "cs", "fa", "gu", "ku", "lt", "pa", "pl", "pt", "ro", "so", "ta", "tr", "uk", "ur", "zh", "bfi"],
              "dataProtection": {
                "controller": "The Rutherford Cancer Centre for Northumberland and Tyneside Limited",
                "contact": "the data protection officer, Earth Balance, Bedlington, 01670 000 222",
                "complaints": "the Information Commissioner's Office, 0303 123 1113, ico.org.uk"
              },
              "kiosk": "Waiting room on the second floor",
              "printer": "default",
              "contentFolders": ["/media/kiosk/packs"]
            }
            """;

    /** What is left where the name is not good enough: nothing that needs one is offered. */
    private static final String NAMELESS =
            """
            {"name": " ", "telephone": "none"}
            """;

    /** A centre that can be rung for urgent help only. */
    private static final String NUMBERLESS =
            """
            {
              "name": "Hill Centre",
              "telephone": "none",
              "region": "IE",
              "urgentAdvice": {"text": "Ring us if you have a fever.", "telephone": "01670 000 111"},
              "callbackHours": {"monday": "09:00-17:00"},
              "callbackPromiseHours": 8
            }
            """;

    @TempDir private Path folder;

    private final Surface.Display display;
    private final Inspection inspection =
            new Inspection(Path.of("target/sweep"), Boolean.getBoolean("askwell.sweep.pictures"));
    private final Set<Class<?>> kinds = new HashSet<>();

    Sweep(Surface.Display display) {
        this.display = display;
    }

    @Test
    void nothingIsEverCutOff() {
        List<Surface> surfaces = surfaces();
        assumeThat(surfaces).isNotEmpty();

        for (int i = 0; i < surfaces.size(); i++) {
            Surface surface = surfaces.get(i);
            Path data = folder.resolve(Integer.toString(i));
            int before = inspection.violations().size();
            FxThread.run(() -> walk(surface, data));
            inspection.violations().stream().skip(before).forEach(System.out::println);
        }

        System.out.println(inspection.summary());
        assertThat(inspection.violations().size()).as("violations, told above").isZero();
        assertThat(kinds)
                .as("every kind of screen and panel was seen")
                .contains(Route.class.getPermittedSubclasses())
                .contains(Panel.class.getPermittedSubclasses());
    }

    private List<Surface> surfaces() {
        List<Surface> all =
                Boolean.getBoolean("askwell.sweep.all")
                        ? Surface.all(InterfaceLanguages.ALL)
                        : Surface.covering(InterfaceLanguages.ALL);
        String only = System.getProperty("askwell.sweep.only", "");
        return all.stream()
                .filter(surface -> surface.display() == display)
                .filter(surface -> surface.toString().contains(only))
                .toList();
    }

    private void walk(Surface surface, Path data) {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        WordsSeen words = WordsSeen.none(surface.language());
        try {
            walkUsual(surface, words, data);
            walkTrouble(surface, words, data);
            walkPast(NAMELESS, surface, words);
            walkPast(NUMBERLESS, surface, words);
        } catch (AssertionError e) {
            inspection.stopped(surface, String.valueOf(e.getMessage()));
        }
        inspection.left(surface, words);
    }

    private void walkUsual(Surface surface, WordsSeen words, Path data) {
        KioskUnderTest parts =
                new KioskUnderTest(data, offering(SiteSettingsReader.defaults(), surface));
        TourClock clock = new TourClock();
        Kiosk kiosk = parts.kiosk(touch(surface, clock));
        Walks walks = walks(kiosk, surface, clock, parts.words(surface.language()), words);
        walks.tour(edition(parts.library().get(), surface), PASSPHRASE);
        parts.library().set(twoArticles(parts.library().get()));
        kiosk.libraryChanged();
        walks.rarely();
        walks.withoutLog(PASSPHRASE, () -> damage(parts.database().file()));
    }

    private void walkTrouble(Surface surface, WordsSeen words, Path data) {
        SiteSettings site = offering(site(FURNISHED), surface);
        Backstage stage = new Backstage();
        stage.keys().forget();
        Path noFolder = data.resolve("askwell.db").resolve("exports");
        Stage of = stage(site, stage, surface, words, noFolder);
        of.walks()
                .throughTrouble(
                        stage,
                        edition(of.library(), surface),
                        new PackId(of.library().first().id()),
                        site.interpreters().getLast());
    }

    private void walkPast(String settings, Surface surface, WordsSeen words) {
        SiteSettings site = offering(site(settings), surface);
        Backstage stage = new Backstage();
        stage.keys().forget();
        Stage of = stage(site, stage, surface, words, folder);
        of.walks().pastTheCentre(stage, new PackId(of.library().first().id()));
    }

    private record Stage(Walks walks, ContentLibrary library) {}

    private Stage stage(
            SiteSettings site, Backstage stage, Surface surface, WordsSeen words, Path exports) {
        ContentLibrary library = reviewed(KioskUnderTest.bundledLibrary());
        TourClock clock = new TourClock();
        Kiosk kiosk = StagedKiosk.of(stage, site, touch(surface, clock), exports);
        Words said = new KioskAssembly(site, () -> library).words(surface.language());
        return new Stage(walks(kiosk, surface, clock, said, words), library);
    }

    private Walks walks(
            Kiosk kiosk, Surface surface, TourClock clock, Words said, WordsSeen words) {
        ScreenMetrics metrics = surface.display().metrics();
        Scene scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
        return new Walks(
                kiosk,
                scene,
                clock,
                said,
                preferences -> preferences.withTextSize(surface.size()).withTheme(surface.theme()),
                name -> {
                    note(kiosk.visit().navigator());
                    words.see(scene);
                    inspection.see(scene, kiosk.controls(), surface, name);
                });
    }

    private static Touch touch(Surface surface, TourClock clock) {
        return new Touch(surface.display().metrics(), clock::millis, clock, KEY_GUARD);
    }

    private static Edition edition(ContentLibrary library, Surface surface) {
        return new EditionRule(true).edition(library.first(), surface.language());
    }

    private SiteSettings site(String settings) {
        try {
            return SiteSettingsReader.read(
                    Files.writeString(folder.resolve("site.json"), settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void damage(Path log) {
        try {
            Files.writeString(log, "This is no database. ".repeat(9));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Navigator navigator) {
        kinds.add(navigator.route().get().getClass());
        navigator.panel().get().ifPresent(panel -> kinds.add(panel.getClass()));
    }

    /** Every language is offered, that of {@code surface} first. */
    static SiteSettings offering(SiteSettings site, Surface surface) {
        SiteSettings offering = site;
        for (Locale language : InterfaceLanguages.ALL.reversed()) {
            offering = offering.startingIn(language);
        }
        return offering.startingIn(surface.language());
    }

    /** The same library, whose own languages somebody has reviewed. */
    private static ContentLibrary reviewed(ContentLibrary library) {
        SignOff by =
                new SignOff(
                        "Dr Alexandra Llewellyn-Hughes",
                        "consultant clinical oncologist",
                        LocalDate.of(2026, 12, 21));
        return new ContentLibrary(
                library.packs().stream()
                        .map(pack ->
                                pack.with(
                                        pack.editions().stream()
                                                .map(edition -> edition.signed(by))
                                                .toList()))
                        .toList(),
                library.problems());
    }

    /** The same library, whose first article is signed, and which another one stands beside. */
    static ContentLibrary twoArticles(ContentLibrary library) {
        Pack unsigned = library.first();
        SignOff signOff = new SignOff("Dr Ada Reader", "consultant oncologist", LocalDate.EPOCH);
        Pack first =
                withEditions(
                        unsigned.id(),
                        unsigned,
                        unsigned.editions().stream().map(each -> each.signed(signOff)).toList());
        List<PackResult> all =
                Stream.concat(
                                library.packs().stream()
                                        .map(pack -> pack.equals(unsigned) ? first : pack),
                                Stream.of(withEditions("second", first, first.editions())))
                        .<PackResult>map(pack -> new PackResult.Loaded(pack, List.of(), List.of()))
                        .toList();
        return ContentLibrary.of(all, List.of());
    }

    private static Pack withEditions(String id, Pack pack, List<Edition> editions) {
        return new Pack(
                id,
                pack.kind(),
                pack.source(),
                pack.author(),
                pack.review(),
                pack.facts(),
                editions,
                pack.drawings());
    }
}
