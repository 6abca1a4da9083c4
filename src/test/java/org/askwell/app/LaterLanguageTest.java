package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;

import org.askwell.content.ContentLibrary;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.Review;
import org.askwell.kiosk.Kiosk;
import org.askwell.kiosk.visit.Visit;
import org.askwell.session.PackId;
import org.askwell.session.Panel;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A translation that is accepted while the kiosk runs is offered to whoever comes next. */
@SuppressWarnings("NullAway.Init") // each test opens its kiosk before it begins
class LaterLanguageTest {
    private static final Locale WELSH = Locale.of("cy");
    private static final PackId ARTICLE = new PackId("chemotherapy-immunotherapy");

    @TempDir private Path folder;

    private KioskUnderTest parts;
    private Kiosk kiosk;

    @BeforeEach
    void open() throws Exception {
        Path site = folder.resolve("site.json");
        Files.writeString(site, "{\"languages\": [\"en\", \"cy\", \"ar\"]}");
        parts = new KioskUnderTest(folder, SiteSettingsReader.read(site));
        TourClock clock = new TourClock();
        kiosk =
                FxThread.call(() -> {
                    Fonts.provide();
                    return parts.kiosk(TestTouch.of(ScreenMetrics.of(1000, 1000, 14), clock));
                });
    }

    @Test
    void isOfferedOnTheFirstScreenAtOnce() {
        assertThat(says("Cymraeg")).isFalse();

        acceptWelsh();

        assertThat(says("Cymraeg")).isTrue();
        assertThat(says("العربية")).isFalse();
    }

    @Test
    void leavesAVisitThatIsUnderWayAsItIs() {
        go(new Route.Topics(ARTICLE));
        Visit present = kiosk.visit();

        acceptWelsh();
        go(new Route.Topic(ARTICLE, "side-effects"));

        assertThat(kiosk.visit()).isSameAs(present);
        assertThat(present.languages().offered()).containsExactly(Locale.ENGLISH);
        assertThat(says("Language")).isFalse();
        FxThread.run(kiosk::finish);
        assertThat(says("Cymraeg")).isTrue();
    }

    @Test
    void bringsItsWordsAndKeys() {
        acceptWelsh();
        Words welsh = parts.words(WELSH);

        go(new Route.Topics(ARTICLE));
        assertThat(says("Language")).isTrue();
        FxThread.run(() -> kiosk.visit().navigator().show(new Panel.Languages()));
        assertThat(says("Cymraeg")).isTrue();
        FxThread.run(() -> {
            kiosk.visit().preferences().set(kiosk.visit().preferences().get().withLanguage(WELSH));
            kiosk.visit().navigator().open(new Route.Search());
        });
        assertThat(says(welsh.text("band.finished"))).isTrue();
        assertThat(says("ŵŷ")).isTrue();
        go(new Route.Topics(ARTICLE));
        assertThat(says(welsh.text("topics.title"))).isTrue();
        assertThat(says(welsh.text("draft.notice"))).isFalse();
    }

    @Test
    void goesWithTheNextVisitWhereItIsTakenBack() {
        ContentLibrary drafts = parts.library().get();
        acceptWelsh();
        go(new Route.Topics(ARTICLE));
        set(drafts);
        assertThat(says("Language")).isTrue();

        FxThread.run(kiosk::finish);

        assertThat(says("Cymraeg")).isFalse();
    }

    private void go(Route route) {
        FxThread.run(() -> kiosk.visit().navigator().open(route));
    }

    private void acceptWelsh() {
        ContentLibrary before = parts.library().get();
        set(
                new ContentLibrary(
                        before.packs().stream().map(LaterLanguageTest::accepted).toList(),
                        List.of()));
    }

    private void set(ContentLibrary library) {
        parts.library().set(library);
        FxThread.run(kiosk::libraryChanged);
    }

    private static Pack accepted(Pack pack) {
        return new Pack(
                pack.id(),
                pack.kind(),
                pack.source(),
                pack.author(),
                pack.review(),
                pack.facts(),
                pack.editions().stream()
                        .map(edition ->
                                edition.language().equals(WELSH) ? accepted(edition) : edition)
                        .toList(),
                pack.drawings());
    }

    private static Edition accepted(Edition draft) {
        return new Edition(
                draft.language(),
                Review.State.CHECKED_AGAINST_SOURCE,
                draft.title(),
                draft.topics(),
                draft.glossary(),
                draft.comparison(),
                draft.recordings(),
                draft.signOff());
    }

    private boolean says(String text) {
        return FxThread.call(() ->
                kiosk.root().lookupAll("*").stream()
                        .anyMatch(node ->
                                node instanceof Labeled labeled && text.equals(labeled.getText())));
    }
}
