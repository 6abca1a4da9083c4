package org.askwell.app;

import org.askwell.device.DataFolder;
import org.askwell.device.DisplayProbe;
import org.askwell.device.FontProbe;
import org.askwell.device.Machine;
import org.askwell.device.MachineClock;
import org.askwell.device.Readiness;
import org.askwell.device.SystemClock;
import org.askwell.device.SystemLibraries;
import org.askwell.site.SiteSettings;
import org.askwell.site.json.SiteSettingsReader;
import org.askwell.store.trail.SessionPlace;
import org.askwell.work.ToldException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** What every command finds on this machine: folders, settings, keys, content, time and chance. */
record Installation(
        Machine machine,
        DisplayProbe display,
        FontProbe fonts,
        InstantSource clock,
        SecureRandom random) {

    /** That of {@code machine}. */
    static Installation on(Machine machine) {
        SystemLibraries libraries = new SystemLibraries();
        return new Installation(
                machine,
                new DisplayProbe(machine, libraries),
                new FontProbe(machine, libraries),
                SystemClock.timeOfDay(),
                new SecureRandom());
    }

    /** The data folder that is named, else that of the platform. */
    DataFolder data(Optional<Path> named) throws ToldException {
        return DataFolder.of(named, machine);
    }

    /** As {@link #data}; a mistyped name must not pass for a kiosk that has no requests. */
    DataFolder existingData(Optional<Path> named) throws ToldException {
        DataFolder data = data(named);
        if (Files.notExists(data.path())) {
            throw new ToldException(
                    "There is no data folder "
                            + data.path()
                            + "; name that of the kiosk with --data.");
        }
        return data;
    }

    /** As {@link #data}, made where it does not exist. */
    DataFolder openData(Optional<Path> named) throws ToldException {
        DataFolder data = data(named);
        data.open();
        return data;
    }

    /** The settings that are named, else those in {@code data}. */
    SiteSettings site(Optional<Path> named, DataFolder data) {
        return named.map(SiteSettingsReader::read)
                .orElseGet(() -> SiteSettingsReader.readIfPresent(data.siteFile()));
    }

    /** The log in {@code data}, for a command. */
    LogAssembly log(DataFolder data, SiteSettings site) {
        return log(data, site, SessionPlace.command());
    }

    /** The log in {@code data}, which staff open at {@code place}. */
    LogAssembly log(DataFolder data, SiteSettings site, SessionPlace place) {
        return new LogAssembly(data.path(), site, MachineClock.of(machine), place);
    }

    /** The log in {@code data}, which a kiosk has claimed for itself. */
    LogAssembly kioskLog(DataFolder data, SiteSettings site, SessionPlace place) {
        return LogAssembly.ofKiosk(data.path(), site, MachineClock.of(machine), place);
    }

    /** What there is to read. */
    PackAssembly packs() {
        return new PackAssembly(clock);
    }

    /** What staff should mend. */
    StaffProblems staffProblems() {
        return new StaffProblems(clock);
    }

    /** Why no window can be opened, and how to mend it; empty where one can. */
    Optional<String> displayTrouble() {
        return display.probe() instanceof Readiness.NotReady(String what, String remedy)
                ? Optional.of(what + "; " + remedy)
                : Optional.empty();
    }
}
