package org.askwell.app;

import org.askwell.content.ContentLibrary;
import org.askwell.kiosk.Kiosk;
import org.askwell.site.SiteSettings;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.export.ExportFile;
import org.askwell.staff.export.ExportFolder;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.tour.Backstage;
import org.askwell.tour.SilentSpeech;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.work.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** The whole screen side of the kiosk over parts that can be made to wait and to fail. */
final class StagedKiosk {
    private StagedKiosk() {}

    /**
     * A kiosk for {@code site} on the bundled packs.
     *
     * @param exports folder that staff export to
     */
    static Kiosk of(Backstage stage, SiteSettings site, Touch touch, Path exports) {
        return of(stage, site, touch, exports, KioskLanes.allIn(stage.runner()));
    }

    /** The same kiosk, whose background work is done in {@code lanes}. */
    static Kiosk of(
            Backstage stage, SiteSettings site, Touch touch, Path exports, KioskLanes lanes) {
        ContentLibrary library = KioskUnderTest.bundledLibrary();
        KioskAssembly parts =
                new KioskAssembly(site, () -> library, Motion.STILL, _ -> stage.printer());
        AtomicBoolean setUp = new AtomicBoolean(stage.keys().exist());
        GroundWatch ground = new GroundWatch(stage.erasure());
        StaffSide staff =
                new StaffSide(
                        new StaffSide.Surroundings(touch, parts, site),
                        new StaffSide.Keys(stage.keys(), setUp, new Random(7)),
                        new StaffSide.Log(
                                stage.log(),
                                ground,
                                stage.trail(),
                                new FeedbackReport(
                                        stage.feedback(),
                                        new FeedbackReport.Place(exports, false),
                                        stage.clock(),
                                        site.zone()),
                                session ->
                                        sealingTwo(
                                                new ExportFolder(
                                                        exports,
                                                        session,
                                                        stage.clock(),
                                                        site.zone())),
                                stage.clock()),
                        new StaffSide.Upkeep(
                                StagedKiosk::problems,
                                Optional.<ContentUpdate>of(stage.update())
                                        .filter(_ -> !site.contentFolders().isEmpty()),
                                () -> {}),
                        lanes);
        KioskPorts.Requests requests =
                new KioskPorts.Requests(
                        stage.requests(),
                        KioskAssembly.logCheck(stage.requests(), ground, lanes),
                        setUp::get,
                        stage.clock().forPromises());
        return parts.kiosk(
                touch,
                new KioskPorts(
                        requests,
                        Optional.of(
                                new FeedbackCounting(
                                        stage.feedback(), lanes.log(), stage.clock(), site.zone())),
                        new SilentSpeech(),
                        staff,
                        lanes));
    }

    /** Exports two requests sealed, and any other number to {@code folder}. */
    private static ExportFile sealingTwo(ExportFolder folder) {
        return choice ->
                choice.references().size() == 2
                        ? new ExportFile.Written(
                                Path.of("/var/lib/askwell/exports/requests-2026-03-02-new.askwell"),
                                2,
                                true)
                        : folder.write(choice);
    }

    private static List<Problem> problems() {
        return List.of(
                Problem.error(
                        "site.json",
                        "callbackPromiseHours",
                        "must be a whole number from 1 to 80, not 100",
                        "write such a number, or leave it out and offer no callback"));
    }
}
