package org.askwell.app;

import org.askwell.callback.CallbackRequests;
import org.askwell.callback.Reference;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.SignIn;
import org.askwell.clock.ClockReadings;
import org.askwell.feedback.FeedbackTaker;
import org.askwell.site.SiteSettings;
import org.askwell.staff.AuditTrail;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.LogState;
import org.askwell.staff.RequestFilter;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.export.ExportFormat;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.store.trail.SessionPlace;
import org.askwell.work.BackgroundRunner;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** The staff of a tour: they have a passphrase and export what the patient asked for. */
final class TourStaff {
    /** Their passphrase is drawn, and lies beside the log: slowness would protect nothing. */
    private static final Argon2Cost COST = new Argon2Cost(1 << 10, 1);

    private final Path folder;
    private final Path data;
    private final SiteSettings site;
    private final LogAssembly kept;
    private final StaffCommands commands;
    private final String passphrase;
    private final GroundWatch ground;
    private final StaffKeys keys;
    private final LogState state;
    private final AuditTrail audit;
    private final CallbackRequests requests;

    /**
     * @param folder the folder of the tour
     */
    TourStaff(Path folder, SiteSettings site, ClockReadings readings, SecureRandom random) {
        this.folder = folder;
        data = folder.resolve("data");
        this.site = site;
        kept = new LogAssembly(data, site, readings, SessionPlace.screen(Runnable::run));
        ground = kept.ground();
        keys = kept.keys(random, COST);
        state = kept.state();
        audit = kept.audit();
        requests = kept.requests(random);
        passphrase =
                (Reference.random(random).text() + "-" + Reference.random(random).text())
                        .replaceAll("[0-9]", "a")
                        .toLowerCase(Locale.ROOT);
        commands = new StaffCommands(keys, state, site.zone());
    }

    /** Where the patient's request goes. */
    CallbackRequests log() {
        return requests;
    }

    /** What patients of the tour say of answers. */
    FeedbackTaker feedback(BackgroundRunner lane, InstantSource clock) {
        return new FeedbackCounting(kept.feedback(), lane, clock, site.zone());
    }

    /** What staff of the tour's kiosk work with. */
    StaffSide.Log workplace(InstantSource clock) {
        return new StaffSide.Log(
                state,
                ground,
                audit,
                kept.feedback(data, site, clock),
                session -> kept.exports(data, site, clock, session),
                clock);
    }

    /** The keys of the tour's kiosk. */
    StaffKeys keys() {
        return keys;
    }

    /** What opens the tour's requests; small letters and hyphens only. */
    String passphrase() {
        return passphrase;
    }

    /** Leaves the passphrase beside the pictures. */
    void leavePassphrase() throws ToldException {
        try {
            Files.createDirectories(data);
            Files.writeString(folder.resolve("passphrase.txt"), passphrase + "\n");
        } catch (IOException e) {
            throw new ToldException("The passphrase could not be written to " + folder + ".", e);
        }
    }

    /** Exports what the patient asked for. */
    void export(PrintStream out) throws ToldException {
        Path file = folder.resolve("requests.csv");
        commands.export(
                new ExportOptions(
                        Optional.of(data),
                        Optional.empty(),
                        RequestFilter.all(),
                        ExportFormat.CSV,
                        Optional.of(file)),
                new SignIn(Optional.empty(), passphrase.toCharArray()),
                out,
                out);
        out.println("exported " + file);
    }
}
