package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.content.Pack;
import org.askwell.content.PackResult;
import org.askwell.session.Navigator;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.shell.Kiosk;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.sweep.Inspection;
import org.askwell.sweep.Surface;
import org.askwell.sweep.WordsSeen;
import org.askwell.theme.Fonts;
import org.askwell.theme.ScreenMetrics;
import org.askwell.tour.TourClock;
import org.askwell.tour.Walks;
import org.askwell.widgets.FxThread;
import org.askwell.widgets.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every screen and state, on every screen size, in every text size, theme and language: all of
 * these with {@code -P sweep}, otherwise as few as show each with each other once. A part of them
 * is named by {@code -Daskwell.sweep.only="SMALL 200"}.
 */
class SweepTest {
    private static final String PASSPHRASE = "four-plain-words-here";
    private static final Duration KEY_GUARD = Duration.ofMillis(80);

    @TempDir private Path folder;

    private final Inspection inspection = new Inspection(Path.of("target/sweep"));
    private final Set<Class<?>> kinds = new HashSet<>();

    @Test
    void nothingIsEverCutOff() {
        List<Surface> surfaces =
                Boolean.getBoolean("askwell.sweep.all")
                        ? Surface.all(KioskAssembly.WORDS)
                        : Surface.covering(KioskAssembly.WORDS);
        String only = System.getProperty("askwell.sweep.only", "");

        for (int i = 0; i < surfaces.size(); i++) {
            Surface surface = surfaces.get(i);
            if (surface.toString().contains(only)) {
                Path data = folder.resolve(Integer.toString(i));
                FxThread.run(() -> walk(surface, data));
            }
        }

        inspection.violations().forEach(System.out::println);
        System.out.println(inspection.summary());
        assertThat(inspection.violations().size()).as("violations, told above").isZero();
        assertThat(kinds)
                .as("every kind of screen and panel was seen")
                .contains(Route.class.getPermittedSubclasses())
                .contains(Panel.class.getPermittedSubclasses());
    }

    private void walk(Surface surface, Path data) {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        KioskUnderTest parts = new KioskUnderTest(data, site(surface.language()));
        TourClock clock = new TourClock();
        ScreenMetrics metrics = surface.display().metrics();
        Kiosk kiosk = parts.kiosk(new Touch(metrics, clock::millis, clock, KEY_GUARD));
        Scene scene = new Scene(kiosk.root(), metrics.width(), metrics.height());
        WordsSeen words = WordsSeen.none(surface.language());
        Walks walks =
                new Walks(
                        kiosk,
                        scene,
                        clock,
                        parts.words(surface.language()),
                        preferences ->
                                preferences.withTextSize(surface.size()).withTheme(surface.theme()),
                        name -> {
                            note(kiosk.visit().navigator());
                            words.see(scene);
                            inspection.see(scene, kiosk.controls(), surface, name);
                        });
        Pack article = parts.library().get().first();
        Edition edition = new EditionRule(true).edition(article, surface.language());
        try {
            walks.tour(edition, PASSPHRASE);
            parts.library().set(twoArticles(parts.library().get()));
            kiosk.libraryChanged();
            walks.rarely();
            walks.withoutLog(PASSPHRASE, () -> damage(parts.database().file()));
        } catch (AssertionError e) {
            inspection.stopped(surface, String.valueOf(e.getMessage()));
        }
        words.unseen().forEach(key -> System.out.println(surface + " UNSEEN " + key));
    }

    private static void damage(Path log) {
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

    /** Every language is offered, {@code first} first. */
    private static SiteSettings site(Locale first) {
        SiteSettings site = SiteSettingsReader.defaults();
        for (Locale language : KioskAssembly.WORDS.reversed()) {
            site = site.startingIn(language);
        }
        return site.startingIn(first);
    }

    /** The same library, whose first article another one stands beside. */
    private static ContentLibrary twoArticles(ContentLibrary library) {
        Pack first = library.first();
        Pack second =
                new Pack(
                        "second",
                        first.kind(),
                        first.source(),
                        first.author(),
                        first.review(),
                        first.facts(),
                        first.editions(),
                        first.drawings());
        List<PackResult> all =
                Stream.concat(library.packs().stream(), Stream.of(second))
                        .<PackResult>map(pack -> new PackResult.Loaded(pack, List.of(), List.of()))
                        .toList();
        return ContentLibrary.of(all, List.of());
    }
}
