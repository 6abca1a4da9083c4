package org.askwell.app;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;

import org.askwell.callback.FakeRequests;
import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.askwell.feedback.FakeFeedback;
import org.askwell.kiosk.Kiosk;
import org.askwell.session.Route;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.FakeErasure;
import org.askwell.staff.FakeKeys;
import org.askwell.staff.FakeLog;
import org.askwell.staff.FakeTrail;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Uncalled;
import org.askwell.staff.export.ExportFolder;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.SilentSpeech;
import org.askwell.tour.TourClock;
import org.askwell.ui.FxThread;
import org.askwell.ui.Touch;
import org.askwell.ui.theme.Fonts;
import org.askwell.ui.theme.ScreenMetrics;
import org.askwell.ui.theme.TextSize;
import org.askwell.ui.theme.Theme;
import org.askwell.work.Problem;
import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.ImageIO;

/** Draws the gate and the requests to {@code target/pictures}, to be looked at by a person. */
public final class StaffPictures {
    private StaffPictures() {}

    /** Draws for each width, height, diagonal, text size, theme and number of requests. */
    public static void main(String[] args) {
        for (int i = 0; i + 5 < args.length; i += 6) {
            List<String> of = List.of(args).subList(i, i + 6);
            FxThread.run(() -> draw(of));
        }
        System.exit(0);
    }

    private static List<Problem> problems() {
        return List.of(
                Problem.notice(
                        "site.json",
                        "",
                        "is missing, so that the kiosk is not yet set up for this centre",
                        "write one with the centre's name, telephone and urgent advice"));
    }

    private static void draw(List<String> of) {
        double width = Double.parseDouble(of.get(0));
        double height = Double.parseDouble(of.get(1));
        Fonts.provide();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        TourClock clock = new TourClock();
        Touch touch =
                new Touch(
                        ScreenMetrics.of(width, height, Double.parseDouble(of.get(2))),
                        clock::millis,
                        clock,
                        Duration.ZERO);
        PackResult bundled =
                new PackLoader(new DrawingReader())
                        .load(
                                new BundledPackFiles("/content/chemotherapy-immunotherapy"),
                                LocalDate.EPOCH);
        ContentLibrary library = ContentLibrary.of(List.of(), List.of(bundled));
        KioskAssembly parts = new KioskAssembly(SiteSettingsReader.defaults(), () -> library);
        FakeLog log = log(Integer.parseInt(of.get(5)));
        StaffSide staff =
                new StaffSide(
                        new StaffSide.Surroundings(touch, parts, SiteSettingsReader.defaults()),
                        new StaffSide.Keys(
                                new FakeKeys(), new AtomicBoolean(true), new SecureRandom()),
                        new StaffSide.Log(
                                log,
                                new GroundWatch(new FakeErasure()),
                                FakeTrail.ofAll(),
                                new FeedbackReport(
                                        new FakeFeedback(),
                                        new FeedbackReport.Place(
                                                Path.of("/var/lib/askwell/exports"), false),
                                        () -> FakeLog.RECEIVED,
                                        ZoneOffset.UTC),
                                session ->
                                        new ExportFolder(
                                                Path.of("/var/lib/askwell/exports"),
                                                session,
                                                () -> FakeLog.RECEIVED,
                                                ZoneOffset.UTC),
                                () -> FakeLog.RECEIVED.plus(Duration.ofDays(22))),
                        new StaffSide.Upkeep(StaffPictures::problems, Optional.empty(), () -> {}),
                        KioskLanes.allIn(new InPlaceRunner()));
        Kiosk kiosk =
                parts.kiosk(
                        touch,
                        new KioskPorts(
                                new KioskPorts.Requests(
                                        new FakeRequests(),
                                        new LogCheck(new FakeRequests(), new InPlaceRunner()),
                                        () -> false,
                                        PromiseClock.believed(() -> FakeLog.RECEIVED)),
                                Optional.empty(),
                                new SilentSpeech(),
                                staff,
                                KioskLanes.allIn(new InPlaceRunner())));
        Scene scene = new Scene(kiosk.root(), width, height);
        kiosk.visit()
                .preferences()
                .set(
                        kiosk.visit()
                                .preferences()
                                .get()
                                .withTextSize(TextSize.valueOf(of.get(3)))
                                .withTheme(Theme.valueOf(of.get(4))));
        Path folder = Path.of("target/pictures", "staff-" + String.join("-", of));
        kiosk.visit().navigator().open(new Route.StaffGate());
        save(scene, folder.resolve("1-gate.png"));
        kiosk.visit().unlock(new StaffSession(new byte[32], log));
        save(scene, folder.resolve("2-requests.png"));
        tap(scene, "Next");
        tap(scene, null);
        save(scene, folder.resolve("3-request.png"));
        for (int page = 0; page < 9; page++) {
            clock.pass(Duration.ofSeconds(2));
            turnDetails(scene);
        }
        save(scene, folder.resolve("3-request-end.png"));
        tap(scene, "Erase this request");
        save(scene, folder.resolve("3-request-erase.png"));
        tap(scene, "Keep it");
        tap(scene, "Mark as done");
        save(scene, folder.resolve("4-told.png"));
        tap(scene, "Back to the requests");
        tap(scene, "Notices");
        save(scene, folder.resolve("5-notices.png"));
    }

    private static FakeLog log(int requests) {
        FakeLog log = new FakeLog();
        for (int i = 0; i < requests; i++) {
            String name =
                    i % 5 == 2
                            ? "Maria-Anastasia von Hohenlohe-Schillingsfürst Featherstonehaugh"
                            : List.of("Zoe Bell", "Daffyd ap Gwilym", "Nguyễn Thị Minh Khai")
                                    .get(i % 3);
            log.add(i, name, FakeLog.RECEIVED.plus(Duration.ofHours(i * 8L)));
        }
        if (requests > 1) {
            log.addUnreadable("X4F-7KQD");
            log.setUncalled(new Uncalled(3, FakeLog.RECEIVED, 1));
        }
        return log;
    }

    /** Taps the button that begins with {@code label}, or the first row. */
    private static void tap(Scene scene, @Nullable String label) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(label == null ? ".row-target" : ".touch-button").stream()
                .map(Button.class::cast)
                .filter(StaffPictures::visible)
                .filter(button ->
                        label == null
                                || (button.getText().startsWith(label) && !button.isDisabled()))
                .findFirst()
                .ifPresent(Button::fire);
    }

    private static void turnDetails(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".request-details .touch-button").stream()
                .map(Button.class::cast)
                .filter(StaffPictures::visible)
                .filter(button -> "Next".equals(button.getText()))
                .findFirst()
                .ifPresent(Button::fire);
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }

    private static void save(Scene scene, Path file) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                drawn.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(drawn, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
