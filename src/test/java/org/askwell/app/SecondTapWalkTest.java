package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.sweep.Surface;
import org.askwell.tour.Backstage;
import org.askwell.tour.TourClock;
import org.askwell.tour.Walks;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.words.Words;
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

/**
 * Whoever taps twice sees what the first tap has led to: the walks of the sweep with a finger that
 * trembles, on every kind of screen and panel that a tap leads to.
 */
class SecondTapWalkTest {
    private static final String PASSPHRASE = "four-plain-words-here";
    private static final Surface SURFACE =
            new Surface(Surface.Display.UPRIGHT, TextSize.NORMAL, Theme.LIGHT, Locale.ENGLISH);

    /** No tap of the walks opens these; {@link SecondTapTest} opens every kind. */
    private static final Set<Class<?>> NOT_TAPPED =
            Set.of(
                    Route.StaffGate.class,
                    Route.SetUp.class,
                    Route.Recovery.class,
                    Panel.KeyHelp.class,
                    Panel.HearTyping.class,
                    Panel.Word.class,
                    Panel.NotHeard.class);

    @TempDir private Path folder;

    private final Set<Class<?>> ledTo = new HashSet<>();
    private int mattered;

    @Test
    void doesNothingWhereverItFalls() {
        FxThread.run(() -> walk(SURFACE, folder));

        Set<Class<?>> kinds = new HashSet<>(List.of(Route.class.getPermittedSubclasses()));
        kinds.addAll(List.of(Panel.class.getPermittedSubclasses()));
        kinds.removeAll(NOT_TAPPED);
        assertThat(ledTo).containsAll(kinds);
        assertThat(mattered).isGreaterThan(100);
    }

    private void walk(Surface surface, Path data) {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        walkUsual(surface, data);
        walkTrouble(surface, data);
    }

    private void walkUsual(Surface surface, Path data) {
        SiteSettings site = Sweep.offering(SiteSettingsReader.defaults(), surface);
        KioskUnderTest parts = new KioskUnderTest(data, site);
        TourClock clock = new TourClock();
        Kiosk kiosk = parts.kiosk(touch(surface, clock));
        Scene scene = scene(kiosk, surface);
        DoubleTaps taps = DoubleTaps.in(kiosk, scene, clock);
        Walks walks = walks(kiosk, scene, clock, surface, parts.words(surface.language()));
        walks.tour(edition(parts.library().get(), surface), PASSPHRASE);
        parts.library().set(Sweep.twoArticles(parts.library().get()));
        kiosk.libraryChanged();
        walks.rarely();
        walks.withoutLog(PASSPHRASE, () -> Sweep.damage(parts.database().file()));
        note(taps);
    }

    private void walkTrouble(Surface surface, Path data) {
        SiteSettings site = Sweep.offering(furnished(data), surface);
        Backstage stage = new Backstage();
        stage.keys().forget();
        ContentLibrary library = KioskUnderTest.bundledLibrary();
        TourClock clock = new TourClock();
        Path noFolder = data.resolve("askwell.db").resolve("exports");
        Kiosk kiosk = StagedKiosk.of(stage, site, touch(surface, clock), noFolder);
        Scene scene = scene(kiosk, surface);
        DoubleTaps taps = DoubleTaps.in(kiosk, scene, clock);
        Words words = new KioskAssembly(site, () -> library).words(surface.language());
        walks(kiosk, scene, clock, surface, words)
                .throughTrouble(
                        stage,
                        edition(library, surface),
                        new PackId(library.first().id()),
                        site.interpreters().getLast());
        note(taps);
    }

    private void note(DoubleTaps taps) {
        ledTo.addAll(taps.ledTo());
        mattered += taps.mattered();
    }

    private static Scene scene(Kiosk kiosk, Surface surface) {
        return new Scene(
                kiosk.root(),
                surface.display().metrics().width(),
                surface.display().metrics().height());
    }

    private static Walks walks(
            Kiosk kiosk, Scene scene, TourClock clock, Surface surface, Words words) {
        return new Walks(
                kiosk,
                scene,
                clock,
                words,
                preferences -> preferences.withTextSize(surface.size()).withTheme(surface.theme()),
                _ -> {});
    }

    private static Touch touch(Surface surface, TourClock clock) {
        return new Touch(surface.display().metrics(), clock::millis, clock, Duration.ofMillis(80));
    }

    private static Edition edition(ContentLibrary library, Surface surface) {
        return new EditionRule(true).edition(library.first(), surface.language());
    }

    private static SiteSettings furnished(Path data) {
        try {
            Files.createDirectories(data);
            return SiteSettingsReader.read(
                    Files.writeString(data.resolve("site.json"), Sweep.FURNISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
