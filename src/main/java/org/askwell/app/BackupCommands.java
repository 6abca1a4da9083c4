package org.askwell.app;

import org.askwell.cli.BackupOptions;
import org.askwell.cli.ExitStatus;
import org.askwell.cli.RestoreOptions;
import org.askwell.clock.Doubt;
import org.askwell.device.DataFolder;
import org.askwell.device.SingleInstance;
import org.askwell.site.BackupSettings;
import org.askwell.site.SiteSettings;
import org.askwell.staff.Actor;
import org.askwell.staff.Erased;
import org.askwell.staff.RequestLogException;
import org.askwell.store.Backups;
import org.askwell.store.Restore;
import org.askwell.work.ToldException;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** Makes backups by command, and puts them into a data folder. */
record BackupCommands(Installation installation) {

    /** Makes one now. */
    int backUp(BackupOptions options, PrintStream out) throws ToldException {
        DataFolder data = installation.existingData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        Backups.Backup made =
                installation
                        .log(data, site)
                        .backups(settings(options, site), installation.clock(), site.zone())
                        .make(new Actor.Command());
        out.println("Backed up requests: " + made.requests() + ", in " + made.path() + ".");
        out.println(
                made.keys()
                        ? "The keys are with them; the passphrase or the recovery key opens both."
                        : "There are no keys with them: the kiosk is not set up.");
        return ExitStatus.DONE;
    }

    private static BackupSettings settings(BackupOptions options, SiteSettings site)
            throws ToldException {
        Optional<BackupSettings> set = site.backups();
        return options.to()
                .map(to ->
                        new BackupSettings(
                                to.toAbsolutePath(),
                                BackupSettings.EVERY,
                                set.map(BackupSettings::keep).orElse(BackupSettings.KEEP)))
                .or(() -> set)
                .orElseThrow(() ->
                        new ToldException(
                                "The settings name no folder for backups; name one with --to, or"
                                        + " in site.json as backups.folder."));
    }

    /** Puts one into a data folder. */
    int restore(RestoreOptions options, PrintStream out) throws ToldException {
        DataFolder data = installation.openData(options.data());
        SiteSettings site = installation.site(options.site(), data);
        try (SingleInstance _ = SingleInstance.claim(data)) {
            Restore.Restored restored =
                    installation
                            .log(data, site)
                            .restore()
                            .from(options.from(), installation.clock().instant());
            out.println(
                    "Restored into "
                            + data.path()
                            + ". Erased again, as before this: "
                            + restored.erasedAgain()
                            + ".");
            long byAge = eraseByAge(installation.log(data, site), out);
            out.println("Requests there now: " + (restored.requests() - byAge) + ".");
            if (!restored.keys()) {
                out.println("It has no keys; bring back the keys.json that belongs to it.");
            }
            return ExitStatus.DONE;
        } catch (IOException e) {
            throw new ToldException("The data folder could not be given up.", e);
        }
    }

    /** What a doubtful clock or missing settings keep from being erased is told, and stays. */
    private static int eraseByAge(LogAssembly log, PrintStream out) throws ToldException {
        try {
            Erased erased = log.ground().erase();
            if (erased.ground().erasesBy().isPresent()) {
                out.println("Erased because of their age: " + erased.requests() + ".");
                return erased.requests();
            }
            out.println(
                    "Nothing was erased because of its age: "
                            + erased.ground()
                                    .doubt()
                                    .map(BackupCommands::doubted)
                                    .orElse("how long requests are kept is not sure")
                            + "; askwell requests purge says more.");
            return 0;
        } catch (RequestLogException e) {
            throw new ToldException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String doubted(Doubt.Reason reason) {
        return "the clock of this machine shows a time " + Purging.speaksAgainst(reason);
    }
}
