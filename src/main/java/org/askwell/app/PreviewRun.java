package org.askwell.app;

import javafx.stage.Stage;

import org.askwell.cli.ExitStatus;
import org.askwell.cli.PreviewOptions;
import org.askwell.content.PackResult;
import org.askwell.device.SystemClock;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.work.Lane;
import org.askwell.work.Lanes;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Shows a pack in a window and follows what its editor saves, until the window is closed. */
final class PreviewRun {
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Installation installation;
    private final ToolkitStart toolkit;
    private final PreviewOptions options;
    private final SiteSettings site = SiteSettingsReader.defaults();
    private final PackAssembly packs;

    PreviewRun(Installation installation, ToolkitStart toolkit, PreviewOptions options) {
        this.installation = installation;
        this.toolkit = toolkit;
        this.options = options;
        packs = installation.packs();
    }

    /** Returns the status with which the program ends. */
    int untilClosed() throws ToldException {
        if (!Files.isDirectory(options.folder())) {
            throw new ToldException(
                    options.folder() + " is not a folder; name the folder of a pack.");
        }
        CompletableFuture<Integer> end = new CompletableFuture<>();
        try (FolderWatch saves = new FolderWatch(options.folder());
                Lanes lanes = new Lanes(FxToolkit.drawing(), end::completeExceptionally, CLOSING)) {
            awaitToolkit();
            Lane lane = lanes.open("preview");
            FxToolkit.begin(
                    () -> {
                        PreviewWindow window = window(lanes, () -> end.complete(ExitStatus.DONE));
                        lane.run(
                                this::read,
                                results -> follow(lane, saves, window, results),
                                end::completeExceptionally);
                        return true;
                    },
                    end);
            return FxToolkit.await(end);
        } catch (IOException e) {
            throw new ToldException(
                    options.folder() + " cannot be watched; give yourself the right to read it.",
                    e);
        }
    }

    private void follow(
            Lane lane, FolderWatch saves, PreviewWindow window, List<PackResult> results) {
        window.show(results);
        lane.run(
                () -> {
                    saves.awaitSave();
                    return read();
                },
                next -> follow(lane, saves, window, next),
                _ -> {});
    }

    private List<PackResult> read() {
        return packs.check(options.folder(), site);
    }

    private PreviewWindow window(Lanes lanes, Runnable closed) {
        Stage stage = new Stage();
        stage.setOnHidden(_ -> closed.run());
        Touch touch =
                new Touch(
                        ScreenMetrics.of(
                                options.size().width(),
                                options.size().height(),
                                site.diagonalInches()),
                        SystemClock.ticker(),
                        lanes.timer()::after,
                        KioskAssembly.KEY_GUARD);
        PreviewKiosk kiosks = new PreviewKiosk(site, installation.clock());
        return new PreviewWindow(stage, options.size(), library -> kiosks.on(library, touch));
    }

    private void awaitToolkit() throws ToldException {
        try {
            toolkit.await();
        } catch (IllegalStateException e) {
            throw installation
                    .displayTrouble()
                    .map(trouble ->
                            new ToldException(
                                    "Askwell cannot open its window: "
                                            + trouble
                                            + ", or look at the pack without a display with:"
                                            + " askwell tour --content DIR --out DIR",
                                    e))
                    .orElseThrow(() -> e);
        }
    }
}
