package org.askwell.app;

import org.askwell.content.ContentLibrary;
import org.askwell.site.HoursInTime;
import org.askwell.site.SiteSettings;
import org.askwell.staff.ContentUpdate;
import org.askwell.staff.GroundWatch;
import org.askwell.staff.StaffKeys;
import org.askwell.ui.Touch;
import org.askwell.work.Problem;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Puts together what staff see: the requests, and all that they should mend. */
final class StaffAssembly {
    private final InstantSource clock;
    private final SecureRandom random;

    StaffAssembly(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * The staff side.
     *
     * @param problems what staff should mend, asked for when they come
     * @param setUp whether the kiosk has staff keys
     * @param close closes the kiosk
     */
    StaffSide side(
            Touch touch,
            KioskAssembly parts,
            SiteSettings site,
            Supplier<List<Problem>> problems,
            Path data,
            GroundWatch ground,
            StaffKeys keys,
            AtomicBoolean setUp,
            KioskLanes lanes,
            Optional<ContentUpdate> update,
            Runnable close) {
        return new StaffSide(
                touch,
                parts::words,
                KioskAssembly.keyboard("en-staff"),
                site,
                problems,
                parts::topicTitle,
                keys,
                setUp,
                random,
                ground,
                data.resolve("exports"),
                clock,
                lanes,
                update,
                close);
    }

    /** Everything that staff should mend. */
    List<Problem> problems(SiteSettings site, ContentLibrary library) {
        List<Problem> problems = siteProblems(site, library);
        problems.addAll(library.problems());
        return problems;
    }

    /** What staff should mend in the settings. */
    List<Problem> siteProblems(SiteSettings site, ContentLibrary library) {
        List<Problem> problems = new ArrayList<>(site.problems());
        problems.addAll(HoursInTime.problems(site, clock.instant()));
        problems.addAll(KioskAssembly.offer(site, library).problems());
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
}
