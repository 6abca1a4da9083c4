package org.askwell.app;

import org.askwell.content.ContentLibrary;
import org.askwell.site.HoursInTime;
import org.askwell.site.SiteSettings;
import org.askwell.work.Problem;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Finds what staff should mend in the settings and the content. */
record StaffProblems(InstantSource clock) {

    /** Everything that staff should mend. */
    List<Problem> problems(SiteSettings site, ContentLibrary library) {
        List<Problem> problems = siteProblems(site, library);
        problems.addAll(library.problems());
        return problems;
    }

    /** What staff should mend in the settings. */
    List<Problem> siteProblems(SiteSettings site, ContentLibrary library) {
        List<Problem> problems = new ArrayList<>(site.problems());
        site.centre().logo().map(LogoFile::new).map(LogoFile::problems).ifPresent(problems::addAll);
        problems.addAll(HoursInTime.problems(site, clock.instant()));
        problems.addAll(KioskAssembly.offer(site, library).problems());
        if (site.offersCallback()
                && site.origin() == SiteSettings.Origin.SITE_FILE
                && site.backups().isEmpty()
                && site.problems().stream().noneMatch(StaffProblems::ofBackups)) {
            problems.add(
                    Problem.notice(
                            "site.json",
                            "backups",
                            "is not set, so the requests would be lost with this machine",
                            "name a folder on another disk, such as \"backups\": {\"folder\":"
                                    + " \"/media/backup/askwell\"}"));
        }
        if (site.origin() == SiteSettings.Origin.DEFAULTS) {
            problems.add(
                    Problem.notice(
                            "site.json",
                            "",
                            "is missing, so that the kiosk is not yet set up for this centre",
                            "write one with the centre's name, telephone and urgent advice"));
        }
        return problems;
    }

    private static boolean ofBackups(Problem problem) {
        return problem.path().startsWith("backups");
    }
}
