package org.askwell.app;

import org.askwell.callback.Reference;
import org.askwell.cli.AuditOptions;
import org.askwell.cli.BackupOptions;
import org.askwell.cli.ContentRooms;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.ExportOptions;
import org.askwell.cli.FeedbackOptions;
import org.askwell.cli.KeyRooms;
import org.askwell.cli.ListOptions;
import org.askwell.cli.PurgeOptions;
import org.askwell.cli.RestoreOptions;
import org.askwell.cli.Rooms;
import org.askwell.cli.RunOptions;
import org.askwell.cli.SealedFile;
import org.askwell.cli.SetUpOptions;
import org.askwell.cli.SignIn;
import org.askwell.cli.TourOptions;
import org.askwell.device.DataFolder;
import org.askwell.device.Machine;
import org.askwell.device.MachineClock;
import org.askwell.device.RunningKiosk;
import org.askwell.doctor.Finding;
import org.askwell.feedback.FeedbackException;
import org.askwell.feedback.FeedbackRow;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.export.CsvFeedback;
import org.askwell.staff.view.AuditWording;
import org.askwell.store.KeysAlone;
import org.askwell.store.keys.Argon2Cost;
import org.askwell.work.ToldException;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Hands each command to what does it, put together by constructors. */
public final class Assembly implements Rooms {
    /** Longer than a kiosk takes to close. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Installation installation;
    private final ToolkitStart toolkit;

    /**
     * @param toolkit is there before a kiosk is shown
     */
    public Assembly(Machine machine, ToolkitStart toolkit) {
        this.toolkit = toolkit;
        installation = Installation.on(machine);
    }

    @Override
    public List<Locale> languages() {
        return InterfaceLanguages.ALL;
    }

    @Override
    public Optional<String> windowTrouble() {
        return installation.displayTrouble();
    }

    @Override
    public int run(RunOptions options, PrintStream err) throws ToldException {
        return new KioskRun(installation, toolkit, options, err).untilClosed();
    }

    @Override
    public int setUp(SetUpOptions options, char[] passphrase, PrintStream out)
            throws ToldException {
        DataFolder data = installation.openData(options.data());
        StaffKeys keys =
                installation
                        .log(data, installation.site(Optional.empty(), data))
                        .keys(installation.random());
        return new SetUpCommand(keys).run(options.recovery(), passphrase, out);
    }

    @Override
    public KeyRooms keys() {
        return new KeyCommands(installation, Argon2Cost.DEFAULT);
    }

    @Override
    public int listRequests(ListOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return staff(installation.existingData(options.data()), options.site())
                .list(options, signIn, out, err);
    }

    @Override
    public int exportRequests(
            ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return staff(installation.existingData(options.data()), options.site())
                .export(options, signIn, out, err);
    }

    @Override
    public int exportSealed(
            Optional<Path> data, Optional<Path> file, PrintStream out, PrintStream err)
            throws ToldException {
        DataFolder folder = installation.existingData(data);
        SiteSettings site = installation.site(Optional.empty(), folder);
        LogAssembly log = installation.log(folder, site);
        return new SealedOutput(file)
                .write(log.sealed(), log.audit(), new SealedOutput.Told(out, err));
    }

    @Override
    public int openSealed(
            SealedFile file, ExportOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        return opening(file.keys(), options)
                .open(file.file(), options, signIn, new OpeningCommand.Told(out, err));
    }

    @Override
    public int eraseRequest(
            Optional<Path> data, Reference reference, SignIn signIn, PrintStream out)
            throws ToldException {
        return staff(installation.existingData(data), Optional.empty())
                .erase(reference, signIn, out);
    }

    @Override
    public int purgeRequests(PurgeOptions options, PrintStream out) throws ToldException {
        DataFolder folder = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), folder);
        return new Purging(installation.log(folder, site).ground(), site).purge(options, out);
    }

    @Override
    public int audit(AuditOptions options, PrintStream out, PrintStream err) throws ToldException {
        DataFolder data = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        return listing(installation.log(data, site), site).write(Optional.empty(), out, err);
    }

    @Override
    public int auditWithKey(AuditOptions options, SignIn signIn, PrintStream out, PrintStream err)
            throws ToldException {
        DataFolder data = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        return staff(data, options.site())
                .audit(
                        options.troubleKnown(),
                        signIn,
                        found ->
                                listing(installation.log(data, site), site)
                                        .write(Optional.of(found), out, err));
    }

    @Override
    public int feedback(FeedbackOptions options, PrintStream out) throws ToldException {
        DataFolder data = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        LogAssembly log = installation.log(data, site);
        log.requireBegun();
        try {
            List<FeedbackRow> rows = log.feedback(data.path(), site, installation.clock()).rows();
            new ExportOutput(options.out(), "counts")
                    .write((mark, to) -> new CsvFeedback(mark).write(rows, to), out);
            return ExitStatus.DONE;
        } catch (FeedbackException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private static AuditListing listing(LogAssembly log, SiteSettings site) throws ToldException {
        log.requireBegun();
        return new AuditListing(
                log.audit(),
                new AuditWording(new InterfaceLanguages(site).words(Locale.UK), site.zone()));
    }

    @Override
    public int setRequestsAside(Optional<Path> data, PrintStream out) throws ToldException {
        return logCommands(data).setAside(out);
    }

    private LogCommands logCommands(Optional<Path> data) throws ToldException {
        DataFolder folder = installation.existingData(data);
        SiteSettings site = installation.site(Optional.empty(), folder);
        return new LogCommands(folder, installation.log(folder, site).audit());
    }

    @Override
    public int salvageRequests(Optional<Path> data, PrintStream out) throws ToldException {
        return logCommands(data).salvage(out);
    }

    @Override
    public int backUp(BackupOptions options, PrintStream out) throws ToldException {
        return new BackupCommands(installation).backUp(options, out);
    }

    @Override
    public int restore(RestoreOptions options, PrintStream out) throws ToldException {
        return new BackupCommands(installation).restore(options, out);
    }

    @Override
    public ContentRooms content() {
        return new ContentCommands(installation, toolkit);
    }

    @Override
    public int tour(TourOptions options, PrintStream out) throws ToldException {
        return new TourRun(installation, options, out).take();
    }

    @Override
    public List<Finding> examine(Optional<Path> data, Optional<Path> site) throws ToldException {
        return new Examination(installation).findings(data, site);
    }

    @Override
    public int close(Optional<Path> data, PrintStream out) throws ToldException {
        RunningKiosk.of(installation.existingData(data)).close(PATIENCE);
        out.println("The kiosk is closed.");
        return ExitStatus.DONE;
    }

    private OpeningCommand opening(Optional<Path> keys, ExportOptions options)
            throws ToldException {
        if (keys.isPresent()) {
            SiteSettings site =
                    options.site()
                            .map(SiteSettingsReader::read)
                            .orElseGet(SiteSettingsReader::defaults);
            return new OpeningCommand(
                    new KeysAlone(keys.get(), MachineClock.of(installation.machine())),
                    site.zone());
        }
        DataFolder data = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        return new OpeningCommand(
                installation.log(data, site).keys(installation.random()), site.zone());
    }

    private StaffCommands staff(DataFolder data, Optional<Path> named) {
        SiteSettings site = installation.site(named, data);
        LogAssembly log = installation.log(data, site);
        return new StaffCommands(log.keys(installation.random()), log.state(), site.zone());
    }
}
