package org.askwell.kiosk;

import javafx.scene.layout.Region;

import org.askwell.content.Block;
import org.askwell.content.Pack;
import org.askwell.content.Topic;
import org.askwell.content.view.Drawings;
import org.askwell.kiosk.chrome.AttractScreen;
import org.askwell.kiosk.chrome.DraftScreen;
import org.askwell.kiosk.chrome.Poster;
import org.askwell.kiosk.visit.Visit;
import org.askwell.kiosk.visit.VisitUi;
import org.askwell.session.Route;
import org.askwell.site.SiteSettings;
import org.askwell.ui.Screen;
import org.askwell.words.Words;

import java.util.List;
import java.util.Optional;

/** Builds the first screen: what the kiosk has to tell whoever comes by, and staff. */
final class FirstScreen {
    private final VisitUi ui;
    private final SiteSettings site;
    private final CallbackOffer callback;

    FirstScreen(VisitUi ui, SiteSettings site, CallbackOffer callback) {
        this.ui = ui;
        this.site = site;
        this.callback = callback;
    }

    /** The first screen of {@code visit}. */
    Screen screen(Visit visit) {
        Words said = ui.words(visit);
        return new AttractScreen(
                ui,
                visit,
                new Poster(
                        site.centre().name().orElseGet(() -> said.text("band.ask-staff")),
                        visit.routes().home() instanceof Route.Library
                                ? said.text("library.title")
                                : visit.edition(visit.library().first()).title(),
                        said.text(
                                callback.stands().getAsBoolean()
                                        ? "attract.text"
                                        : "attract.text-without-callback"),
                        picture(visit),
                        callback.logFailing().map(failing -> notice(visit, failing))));
    }

    /**
     * What staff should know of the kiosk: first that it has no keys, then that it keeps nothing,
     * then that it has no name; where there is nothing, what patients should know of the texts.
     */
    private String notice(Visit visit, boolean failing) {
        Words said = ui.words(visit);
        if (visit.host().staffEntrance() instanceof Route.SetUp) {
            return said.text("attract.no-keys");
        }
        if (failing) {
            return said.text("attract.no-log");
        }
        return site.origin() == SiteSettings.Origin.SITE_FILE
                ? DraftScreen.notice(said, visit, visit.library().first()).orElse("")
                : said.text("attract.not-set-up");
    }

    private Optional<Region> picture(Visit visit) {
        Pack first = visit.library().first();
        Drawings drawings =
                new Drawings(first.drawings(), ui.touch(visit).metrics().height() / 2);
        return visit.edition(first).topics().stream()
                .map(Topic::blocks)
                .flatMap(List::stream)
                .filter(Block.Figure.class::isInstance)
                .map(block -> drawings.apply(((Block.Figure) block).picture()))
                .findFirst();
    }
}
