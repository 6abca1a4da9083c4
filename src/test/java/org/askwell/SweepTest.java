package org.askwell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import org.askwell.content.Edition;
import org.askwell.content.EditionRule;
import org.askwell.shell.Kiosk;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.sweep.Inspection;
import org.askwell.sweep.Surface;
import org.askwell.theme.Fonts;
import org.askwell.tour.TourClock;
import org.askwell.tour.Walks;
import org.askwell.widgets.FxThread;
import org.askwell.widgets.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Every screen and state, on every screen size, in every text size, theme and language. */
class SweepTest {
    private static final String PASSPHRASE = "four-plain-words-here";

    @TempDir private Path folder;

    private final Inspection inspection = new Inspection(Path.of("target/sweep"));

    @Test
    void nothingIsEverCutOff() {
        List<Surface> surfaces =
                Boolean.getBoolean("askwell.sweep.all")
                        ? Surface.all(KioskAssembly.WORDS)
                        : Surface.covering(KioskAssembly.WORDS);

        String only = System.getProperty("askwell.sweep.only", "");
        surfaces = surfaces.stream().filter(each -> each.toString().contains(only)).toList();
        for (int i = 0; i < surfaces.size(); i++) {
            Surface surface = surfaces.get(i);
            Path data = folder.resolve(Integer.toString(i));
            FxThread.run(() -> walk(surface, data));
        }

        inspection.violations().forEach(System.out::println);
        System.out.println(inspection.summary());
        assertThat(inspection.violations().size()).as("violations, told above").isZero();
    }

    private void walk(Surface surface, Path data) {
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        SiteSettings site = SiteSettingsReader.defaults();
        for (var language : KioskAssembly.WORDS.reversed()) {
            site = site.startingIn(language);
        }
        site = site.startingIn(surface.language());
        KioskUnderTest parts = new KioskUnderTest(data, site);
        TourClock clock = new TourClock();
        Kiosk kiosk =
                parts.kiosk(
                        new Touch(
                                surface.display().metrics(),
                                clock::millis,
                                clock,
                                Duration.ofMillis(80)));
        Scene scene =
                new Scene(
                        kiosk.root(),
                        surface.display().metrics().width(),
                        surface.display().metrics().height());
        Edition edition =
                new EditionRule(true).edition(parts.library().get().first(), surface.language());
        Walks walks =
                new Walks(
                        kiosk,
                        scene,
                        clock,
                        parts.words(surface.language()),
                        preferences ->
                                preferences.withTextSize(surface.size()).withTheme(surface.theme()),
                        name -> inspection.see(scene, kiosk.controls(), surface, name));
        try {
            walks.tour(edition, PASSPHRASE);
        } catch (AssertionError e) {
            inspection.stopped(surface, String.valueOf(e.getMessage()));
        }
    }
}
