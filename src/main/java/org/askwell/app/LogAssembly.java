package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.clock.ClockReadings;
import org.askwell.clock.ClockRule;
import org.askwell.device.Build;
import org.askwell.device.Readiness;
import org.askwell.feedback.FeedbackLog;
import org.askwell.site.BackupSettings;
import org.askwell.site.SiteSettings;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.LogState;
import org.askwell.staff.SealedRequests;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffSession;
import org.askwell.staff.export.ExportFile;
import org.askwell.staff.export.ExportFolder;
import org.askwell.staff.export.FeedbackReport;
import org.askwell.staff.export.SealedExportFolder;
import org.askwell.store.Backups;
import org.askwell.store.ExportedFiles;
import org.askwell.store.Restore;
import org.askwell.store.SetAsideLogs;
import org.askwell.store.SiteMemory;
import org.askwell.store.SqliteCallbackRequests;
import org.askwell.store.SqliteErasure;
import org.askwell.store.SqliteFeedback;
import org.askwell.store.SqliteLogState;
import org.askwell.store.SqliteSealedRequests;
import org.askwell.store.Vault;
import org.askwell.store.database.Database;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.trail.SessionPlace;
import org.askwell.store.trail.SqliteAuditTrail;
import org.askwell.work.ToldException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** Puts together what works on the log of one data folder, with what the log remembers. */
final class LogAssembly {
    private final Database database;
    private final GroundMemory memory;
    private final GroundWatch ground;
    private final ClockCheck clock;
    private final SessionPlace place;

    /**
     * @param site says how long requests are kept
     * @param readings the clock that requests are stamped and erased by
     * @param place where staff open the requests
     */
    LogAssembly(Path data, SiteSettings site, ClockReadings readings, SessionPlace place) {
        this(new Database(data), site, readings, place);
    }

    private LogAssembly(
            Database log, SiteSettings site, ClockReadings readings, SessionPlace place) {
        this.place = place;
        database = log;
        ClockRule rule = new ClockRule(Build.ofProgram().time());
        memory = new GroundMemory(readings, rule, site.retentionSetting());
        SqliteErasure erasure = new SqliteErasure(database, memory, place.unnamed());
        ground = new GroundWatch(erasure);
        clock = new ClockCheck(database, erasure, readings, rule, site.zone());
    }

    /** As the constructor, for the one program that adds to the log, and so may replace it. */
    static LogAssembly ofKiosk(
            Path data, SiteSettings site, ClockReadings readings, SessionPlace place) {
        return new LogAssembly(
                new Database(data, Database.Damaged.REPLACED), site, readings, place);
    }

    /** Where patients' requests go, sealed and under references with what {@code random} draws. */
    CallbackRequests requests(SecureRandom random) {
        return new SqliteCallbackRequests(database, memory, random);
    }

    /** The keys, which let staff in to the requests. */
    StaffKeys keys(SecureRandom random) {
        return keys(random, Argon2Cost.DEFAULT);
    }

    /**
     * The same.
     *
     * @param cost at which new passphrases are stretched
     */
    StaffKeys keys(SecureRandom random, Argon2Cost cost) {
        return new Vault(database, memory, cost, random, place);
    }

    /** Whether the log can be used, and {@code keys} too. */
    KeptInFolder kept(StaffKeys keys) {
        return new KeptInFolder(keys, database);
    }

    /** By which settings the kiosk last started. */
    SiteMemory siteMemory() {
        return new SiteMemory(database, memory);
    }

    /**
     * Begins no log where there is none to look at.
     *
     * @throws ToldException where there is none
     */
    void requireBegun() throws ToldException {
        if (Files.notExists(database.file())) {
            throw new ToldException(
                    "There is no log in "
                            + database.file().getParent()
                            + "; name the data folder of the kiosk with --data.");
        }
    }

    /** Tells who did what. */
    SqliteAuditTrail audit() {
        return new SqliteAuditTrail(database, memory);
    }

    /** The requests as they lie there. */
    SealedRequests sealed() {
        return new SqliteSealedRequests(database);
    }

    /**
     * Where the screen exports to: a folder that the settings name outside of {@code data}, or else
     * sealed.
     *
     * @param data the data folder
     */
    ExportFile exports(Path data, SiteSettings site, InstantSource time, StaffSession session) {
        Path kiosk = data.toAbsolutePath().normalize();
        Optional<Path> outside = outside(kiosk, site);
        return outside.isPresent()
                ? new ExportFolder(outside.get(), session, time, site.zone())
                : new SealedExportFolder(
                        kiosk.resolve(ExportedFiles.FOLDER), sealed(), session, time, site.zone());
    }

    private static Optional<Path> outside(Path kiosk, SiteSettings site) {
        return site.exports().filter(folder -> !folder.normalize().startsWith(kiosk));
    }

    /**
     * What staff are told of the counts, and where the screen exports them: where it exports
     * requests.
     *
     * @param data the data folder
     */
    FeedbackReport feedback(Path data, SiteSettings site, InstantSource time) {
        Path kiosk = data.toAbsolutePath().normalize();
        FeedbackReport.Place place =
                outside(kiosk, site)
                        .map(folder -> new FeedbackReport.Place(folder, false))
                        .orElseGet(() ->
                                new FeedbackReport.Place(
                                        kiosk.resolve(ExportedFiles.FOLDER), true));
        return new FeedbackReport(feedback(), place, time, site.zone());
    }

    /** The counts of what people found clear. */
    FeedbackLog feedback() {
        return new SqliteFeedback(database);
    }

    /** How the log fares. */
    LogState state() {
        return new SqliteLogState(database, memory);
    }

    /** Backups of the log. */
    Backups backups(BackupSettings settings, InstantSource time, ZoneId zone) {
        return new Backups(database, memory, settings, time, zone);
    }

    /** Tells of the logs that were set aside. */
    SetAsideCheck setAside() {
        return new SetAsideCheck(new SetAsideLogs(database, memory));
    }

    /** Puts a backup in the place of the log. */
    Restore restore() {
        return new Restore(database, memory);
    }

    /** What erasing stands on. */
    GroundWatch ground() {
        return ground;
    }

    /** Whether the clock is plausible. */
    Readiness clock() {
        return clock.examine();
    }
}
