package org.askwell.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;

import org.askwell.cli.ScreenSize;
import org.askwell.content.PackResult;
import org.askwell.device.Machine;
import org.askwell.kiosk.Kiosk;
import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.askwell.session.PackId;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.tour.TestTouch;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.theme.ScreenMetrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

@Needs(Requirement.TEXT_DRAWING)
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the extension opens the window before each test
class PreviewWindowTest {
    private static final PackId PACK = new PackId("my-article");

    @TempDir private Path temporary;

    private final ContentCommands commands =
            new ContentCommands(Installation.on(Machine.thisOne()), new ToolkitStart());
    private final List<Kiosk> kiosks = new ArrayList<>();
    private Stage stage;
    private PreviewWindow window;
    private Path folder;

    @Start
    void open(Stage given) throws Exception {
        stage = given;
        FxToolkit.useOwnLooks();
        folder = temporary.resolve("pack");
        commands.create(
                folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        PreviewKiosk kiosk = new PreviewKiosk(SiteSettingsReader.defaults(), () -> Instant.EPOCH);
        window =
                new PreviewWindow(
                        stage,
                        new ScreenSize(800, 800),
                        library -> {
                            kiosks.add(
                                    kiosk.on(
                                            library,
                                            TestTouch.of(
                                                    new ScreenMetrics(800, 800, 4),
                                                    new TourClock())));
                            return kiosks.getLast();
                        });
        window.show(results());
    }

    @Test
    void showsThePackBesideItsProblemsAndFollowsASaveWhereTheEditorIs() throws IOException {
        assertThat(texts()).contains("No problems");
        FxThread.run(() -> {
            kiosks.getLast().touched();
            kiosks.getLast().visit().navigator().open(new Route.Topic(PACK, "first-question"));
        });

        replace("What do people ask first?", "What is new here?");
        FxThread.run(() -> window.show(results()));

        assertThat(kiosks).hasSize(2);
        assertThat(kiosks.getLast().visit().navigator().route().get())
                .isEqualTo(new Route.Topic(PACK, "first-question"));
        assertThat(texts())
                .contains("What is new here?")
                .doesNotContain("What do people ask first?");
    }

    @Test
    void keepsWhatItShowedWhileThePackHasErrors() throws IOException {
        replace("\"short-answer\"", "\"short\"");
        FxThread.run(() -> window.show(results()));

        assertThat(kiosks).hasSize(1);
        assertThat(texts())
                .contains("1 problem", "The screen shows the pack as it last was without errors.")
                .anyMatch(
                        text -> text.startsWith("en/topics/first-question.json:blocks[0].kind: "));
        assertThat(stage.isShowing()).isTrue();
    }

    private void replace(String old, String text) throws IOException {
        Path topic = folder.resolve("en/topics/first-question.json");
        Files.writeString(topic, Files.readString(topic).replace(old, text));
    }

    private List<PackResult> results() {
        return commands.check(folder);
    }

    private List<String> texts() {
        return FxThread.call(() -> {
            List<String> texts = new ArrayList<>();
            collect(stage.getScene().getRoot(), texts);
            return texts;
        });
    }

    private static void collect(Node node, List<String> texts) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            texts.add(labeled.getText());
        }
        if (node instanceof ScrollPane pane) {
            collect(pane.getContent(), texts);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }
}
