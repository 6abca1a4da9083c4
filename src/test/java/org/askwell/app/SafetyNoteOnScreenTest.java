package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;

import org.askwell.content.Block;
import org.askwell.content.Edition;
import org.askwell.content.Pack;
import org.askwell.content.RichText;
import org.askwell.content.SafetyNotes;
import org.askwell.content.Topic;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.sweep.Surface;
import org.askwell.tour.TestTouch;
import org.askwell.ui.FxThread;
import org.askwell.ui.Pulse;
import org.askwell.ui.paging.Pages;
import org.askwell.ui.text.RunningText;
import org.askwell.ui.theme.Fonts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * On every screen, in every text size: whoever reads that side effects get better reads on the same
 * page when to tell the medical team.
 */
class SafetyNoteOnScreenTest {
    private static final double ROUNDING_PX = 1;

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("surfaces")
    void standsOnEveryPageThatReassures(Surface surface) {
        FxThread.run(() -> {
            Fonts.provide();
            Pack pack = KioskUnderTest.bundledLibrary().first();
            SafetyNotes notes = SafetyNotes.of(pack.facts());
            Edition edition = pack.edition(surface.language()).orElseThrow();
            Topic topic = edition.topic("side-effects").orElseThrow();
            Block.Comparison comparison = edition.comparison().orElseThrow();
            PackId id = new PackId(pack.id());
            Kiosk kiosk = kiosk(surface);
            Scene scene =
                    new Scene(
                            kiosk.root(),
                            surface.display().metrics().width(),
                            surface.display().metrics().height());

            kiosk.visit().navigator().open(new Route.Topic(id, topic.id()));
            check(scene, reassuring(topic, notes), note(topic, notes), surface);
            kiosk.visit().navigator().open(new Route.Compare(id));
            check(
                    scene,
                    comparison.rows().stream()
                            .filter(row -> !notes.neededBy(row.basis()).isEmpty())
                            .map(row -> ((Block.Sides) row).right())
                            .toList(),
                    comparison.note().orElseThrow().text(),
                    surface);
        });
    }

    private Kiosk kiosk(Surface surface) {
        KioskUnderTest parts =
                new KioskUnderTest(folder, Sweep.offering(SiteSettingsReader.defaults(), surface));
        Kiosk kiosk = parts.kiosk(TestTouch.timeless(surface.display().metrics()));
        kiosk.visit()
                .preferences()
                .set(kiosk.visit().preferences().get().withTextSize(surface.size()));
        return kiosk;
    }

    private static void check(
            Scene scene, List<RichText> reassuring, RichText note, Surface surface) {
        Pulse.on(scene);
        Pages pages = showing(scene);
        int reassured = 0;
        pages.showFirst();
        for (int page = 0; page < pages.pageCount().get(); page++) {
            Pulse.on(scene);
            String shown = String.join(" ", shown(pages));
            if (sentences(reassuring, surface).anyMatch(shown::contains)) {
                reassured++;
                assertThat(sentences(List.of(note), surface))
                        .as("page %d of %d on %s", page + 1, pages.pageCount().get(), surface)
                        .allMatch(shown::contains);
            }
            pages.next();
        }
        assertThat(reassured).as("pages that reassure on %s", surface).isPositive();
    }

    /** Screens that were left stay in the scene, hidden. */
    private static Pages showing(Scene scene) {
        return scene.getRoot().lookupAll(".pages").stream()
                .filter(SafetyNoteOnScreenTest::shows)
                .map(Pages.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    private static List<RichText> reassuring(Topic topic, SafetyNotes notes) {
        return topic.blocks().stream()
                .filter(block -> !notes.neededBy(block).isEmpty())
                .flatMap(block -> ((Block.Bullets) block).items().stream())
                .toList();
    }

    private static RichText note(Topic topic, SafetyNotes notes) {
        return topic.blocks().stream()
                .filter(notes::isNote)
                .map(block -> ((Block.Callout) block).text())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> sentences(List<RichText> texts, Surface surface) {
        return texts.stream()
                .flatMap(text -> text.sentences(surface.language()).stream())
                .map(sentence -> sentence.text().strip());
    }

    /** What can be read of the page, whole and above its foot. */
    private static List<String> shown(Pages pages) {
        List<String> texts = new ArrayList<>();
        double foot = pages.localToScene(pages.getLayoutBounds()).getMaxY() + ROUNDING_PX;
        pages.inSight().get().forEach(item -> collect(item, foot, texts));
        return texts;
    }

    private static void collect(Node node, double foot, List<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof RunningText text) {
            if (node.localToScene(node.getLayoutBounds()).getMaxY() <= foot) {
                texts.add(
                        text.getChildren().stream()
                                .map(piece -> ((Text) piece).getText())
                                .collect(Collectors.joining())
                                .strip());
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, foot, texts));
        }
    }

    /** Every screen with every text size; the languages in turn. */
    static List<Surface> surfaces() {
        return Surface.covering(InterfaceLanguages.ALL);
    }
}
