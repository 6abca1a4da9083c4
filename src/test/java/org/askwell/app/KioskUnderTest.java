package org.askwell.app;

import org.askwell.callback.PromiseClock;
import org.askwell.callback.view.LogCheck;
import org.askwell.content.BundledPackFiles;
import org.askwell.content.ContentLibrary;
import org.askwell.content.PackResult;
import org.askwell.content.figure.DrawingReader;
import org.askwell.content.json.PackLoader;
import org.askwell.kiosk.Kiosk;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.speech.Speech;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.LoggedRequest;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.staff.export.ExportFolder;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.store.SqliteCallbackRequests;
import org.askwell.store.SqliteErasure;
import org.askwell.store.SqliteFeedback;
import org.askwell.store.SqliteLogState;
import org.askwell.store.TestMemory;
import org.askwell.store.Vault;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.trail.SqliteAuditTrail;
import org.askwell.tour.InPlaceRunner;
import org.askwell.tour.SilentSpeech;
import org.askwell.ui.Motion;
import org.askwell.ui.Touch;
import org.askwell.words.Words;
import org.askwell.work.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** The whole kiosk on real files in a folder of the test, its background work done in place. */
public final class KioskUnderTest {
    private static final InstantSource CLOCK = () -> Instant.EPOCH;

    /** Read and judged once, since it never changes. */
    private static final ContentLibrary BUNDLED =
            ContentLibrary.of(
                    List.of(bundled("how-to-use-this-screen")),
                    List.of(bundled("chemotherapy-immunotherapy")));

    private final Path folder;
    private SiteSettings site;
    private final SecureRandom random = new SecureRandom();
    private final Database database;
    private final AtomicReference<ContentLibrary> library = new AtomicReference<>(bundledLibrary());

    private final AtomicBoolean closeAsked = new AtomicBoolean();

    /** A kiosk on the defaults of the site. */
    KioskUnderTest(Path folder) {
        this(folder, SiteSettingsReader.defaults());
    }

    KioskUnderTest(Path folder, SiteSettings site) {
        this.folder = folder;
        this.site = site;
        database = new Database(folder);
    }

    /** What can be read, from the next visit on. */
    AtomicReference<ContentLibrary> library() {
        return library;
    }

    Database database() {
        return database;
    }

    /** What the log remembers, of a clock and settings that nobody doubts. */
    GroundMemory memory() {
        return TestMemory.at(CLOCK);
    }

    /** Whether staff have asked for the end of the program. */
    boolean closeAsked() {
        return closeAsked.get();
    }

    /** Where the screen exports to. */
    Path exports() {
        try {
            return Files.createDirectories(folder.resolve("stick"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vault vault() {
        return new Vault(
                new Database(folder),
                TestMemory.at(() -> Instant.EPOCH),
                new Argon2Cost(64, 1),
                random);
    }

    /** The requests, as staff with that passphrase find them. */
    List<LoggedRequest> logged(String passphrase) throws Exception {
        if (!(vault().unlock(passphrase.toCharArray())
                instanceof Unlocking.Unlocked(StaffSession session))) {
            throw new AssertionError("not the passphrase");
        }
        try (session) {
            return session.list();
        }
    }

    /** Offers every language of the bundled packs, English first, and shows their drafts. */
    void offerAllLanguages() {
        site = site.startingIn(Locale.of("ar")).startingIn(Locale.of("cy"));
        site = site.startingIn(Locale.ENGLISH);
    }

    /** The interface's own words. */
    Words words(Locale language) {
        return new KioskAssembly(site, library::get).words(language);
    }

    /** The kiosk on the bundled packs, set up if it has keys. */
    Kiosk kiosk(Touch touch) {
        return kiosk(touch, site);
    }

    /** The kiosk on the settings {@code site}. */
    Kiosk kiosk(Touch touch, SiteSettings site) {
        return kiosk(touch, site, Motion.STILL, new SilentSpeech());
    }

    /** The same kiosk, whose drawings may move and which may be heard. */
    Kiosk kiosk(Touch touch, Motion motion, Speech speech) {
        return kiosk(touch, site, motion, speech);
    }

    private Kiosk kiosk(Touch touch, SiteSettings site, Motion motion, Speech speech) {
        KioskAssembly parts = new KioskAssembly(site, library::get, motion);
        AtomicBoolean setUp = new AtomicBoolean(vault().exist());
        StaffSide staff =
                new StaffSide(
                        new StaffSide.Surroundings(touch, parts, site),
                        new StaffSide.Keys(vault(), setUp, random),
                        new StaffSide.Log(
                                new SqliteLogState(database, memory()),
                                new GroundWatch(new SqliteErasure(database, memory())),
                                new SqliteAuditTrail(database, memory()),
                                new FeedbackReport(
                                        new SqliteFeedback(database),
                                        new FeedbackReport.Place(exports(), true),
                                        CLOCK,
                                        site.zone()),
                                session -> new ExportFolder(exports(), session, CLOCK, site.zone()),
                                CLOCK),
                        new StaffSide.Upkeep(
                                () ->
                                        List.of(
                                                Problem.notice(
                                                        "site.json",
                                                        "",
                                                        "is missing",
                                                        "write one")),
                                Optional.empty(),
                                () -> closeAsked.set(true)),
                        KioskLanes.allIn(new InPlaceRunner()));
        SqliteCallbackRequests log = new SqliteCallbackRequests(database, memory(), random);
        KioskPorts.Requests requests =
                new KioskPorts.Requests(
                        log,
                        new LogCheck(log, new InPlaceRunner()),
                        setUp::get,
                        PromiseClock.believed(CLOCK));
        return parts.kiosk(
                touch,
                new KioskPorts(
                        requests,
                        Optional.of(
                                new FeedbackCounting(
                                        new SqliteFeedback(database),
                                        new InPlaceRunner(),
                                        CLOCK,
                                        site.zone())),
                        speech,
                        staff,
                        KioskLanes.allIn(new InPlaceRunner())));
    }

    /** What the program brings to be read. */
    public static ContentLibrary bundledLibrary() {
        return BUNDLED;
    }

    private static PackResult bundled(String name) {
        return new PackLoader(new DrawingReader())
                .load(new BundledPackFiles("/content/" + name), LocalDate.EPOCH);
    }
}
