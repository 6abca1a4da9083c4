package org.askwell.app;

import org.askwell.device.DataFolder;
import org.askwell.device.DiskProbe;
import org.askwell.device.Machine;
import org.askwell.device.OwnMemory;
import org.askwell.device.ScreenSaver;
import org.askwell.doctor.Doctor;
import org.askwell.doctor.Finding;
import org.askwell.site.SiteSettings;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what works on this machine, for the doctor to tell. */
final class Examination {
    private final Installation installation;

    Examination(Installation installation) {
        this.installation = installation;
    }

    /**
     * What works and what does not.
     *
     * @param data the data folder, where one is named
     * @param named the settings of the centre, where they do not lie in the data folder
     */
    List<Finding> findings(Optional<Path> data, Optional<Path> named) throws ToldException {
        Doctor doctor =
                new Doctor(
                        installation.display(),
                        installation.fonts(),
                        DiskProbe.ofFileSystem(),
                        Doctor.JavaRuntime.current());
        DataFolder folder = installation.data(data);
        SiteSettings site = installation.site(named, folder);
        PackAssembly packs = installation.packs();
        LogAssembly log = installation.log(folder, site);
        KeptInFolder kept = log.kept(log.keys(installation.random()));
        List<Finding> findings =
                new ArrayList<>(
                        doctor.examine(
                                folder,
                                new Doctor.Rooms(
                                        installation
                                                .staffProblems()
                                                .siteProblems(
                                                        site,
                                                        packs.library(List.of(), site, folder)),
                                        packs.problems(site, folder),
                                        log.clock(),
                                        kept.staffKeys(),
                                        kept.requests())));
        site.backups()
                .map(settings ->
                        new BackupCheck(
                                log.backups(settings, installation.clock(), site.zone()),
                                settings,
                                installation.clock(),
                                site.zone()))
                .map(backups -> Finding.of("backups", backups.examine()))
                .ifPresent(findings::add);
        findings.add(Finding.of("exports", new PlainExports(folder.path()).examine()));
        findings.add(Finding.of("logs set aside", log.setAside().examine()));
        findings.add(Finding.of("audit trail", kept.audit(log.audit())));
        findings.add(Finding.of("memory", OwnMemory.ofMachine().probe()));
        if (installation.machine().family() == Machine.Family.LINUX) {
            findings.add(Finding.of("screen", ScreenSaver.ofMachine().probe()));
        }
        findings.addAll(new VoiceAssembly(installation.machine()).examine(site.languages()));
        return List.copyOf(findings);
    }
}
