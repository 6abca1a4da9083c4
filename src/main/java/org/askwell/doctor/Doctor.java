package org.askwell.doctor;

import org.askwell.device.DataFolder;
import org.askwell.device.DiskProbe;
import org.askwell.device.DisplayProbe;
import org.askwell.device.FontProbe;
import org.askwell.device.Readiness;
import org.askwell.work.Problem;
import org.askwell.work.ToldException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at everything that a kiosk needs and says how to mend what does not work. */
public final class Doctor {
    private static final long MEGABYTE = 1_000_000;
    private static final long ENOUGH_MEMORY = 128 * MEGABYTE;

    private final DisplayProbe display;
    private final FontProbe fonts;
    private final DiskProbe disk;
    private final JavaRuntime runtime;

    /**
     * The Java that runs the program.
     *
     * @param version such as {@code 25.0.1}
     * @param memory the most bytes that it may use
     */
    public record JavaRuntime(String version, long memory) {
        /** The one that runs now. */
        public static JavaRuntime current() {
            return new JavaRuntime(Runtime.version().toString(), Runtime.getRuntime().maxMemory());
        }
    }

    /**
     * What the other rooms know of themselves.
     *
     * @param siteProblems what is wrong or missing in the settings of the centre
     * @param contentProblems what is wrong in the content, overdue reviews among it
     * @param clock whether the time of the day is plausible
     * @param staffKeys whether staff have set the kiosk up, and can unlock it
     * @param requests whether the log of requests can be used
     */
    public record Rooms(
            List<Problem> siteProblems,
            List<Problem> contentProblems,
            Readiness clock,
            Readiness staffKeys,
            Readiness requests) {
        public Rooms {
            siteProblems = List.copyOf(siteProblems);
            contentProblems = List.copyOf(contentProblems);
        }
    }

    public Doctor(DisplayProbe display, FontProbe fonts, DiskProbe disk, JavaRuntime runtime) {
        this.display = display;
        this.fonts = fonts;
        this.disk = disk;
        this.runtime = runtime;
    }

    /** What works and what does not, the machine first. */
    public List<Finding> examine(DataFolder data, Rooms rooms) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.ok("Java", "version " + runtime.version()));
        findings.add(memory());
        findings.add(finding("display", display.probe()));
        findings.add(finding("fonts", fonts.probe()));
        findings.addAll(storage(data));
        findings.addAll(findings("settings", "in order", rooms.siteProblems()));
        findings.addAll(findings("content", "in order", rooms.contentProblems()));
        findings.add(finding("clock", rooms.clock()));
        findings.add(finding("staff", rooms.staffKeys()));
        findings.add(finding("requests", rooms.requests()));
        return List.copyOf(findings);
    }

    private Finding memory() {
        String what = runtime.memory() / MEGABYTE + " MB for the program";
        return runtime.memory() < ENOUGH_MEMORY
                ? Finding.warning(
                        "memory", what, "give the machine more memory: 1 GB or more in all")
                : Finding.ok("memory", what);
    }

    private List<Finding> storage(DataFolder data) {
        List<Path> open = data.openToOthers();
        try {
            data.open();
        } catch (ToldException e) {
            return List.of(Finding.problem("data folder", "not usable", e.sentence()));
        }
        return List.of(
                Finding.ok("data folder", data.path().toString()),
                privacy(open, data.openToOthers()),
                finding("disk", disk.probe(data.path())));
    }

    /** Opening the folder has mended what this user may mend. */
    private static Finding privacy(List<Path> before, List<Path> now) {
        if (!now.isEmpty()) {
            return Finding.problem(
                    "privacy",
                    "others can read " + names(now),
                    "let the user who starts Askwell own it, in a folder for it alone (chmod 700"
                            + " for folders, 600 for files)");
        }
        return before.isEmpty()
                ? Finding.ok("privacy", "only the owner of the data folder can read it")
                : Finding.warning(
                        "privacy",
                        "others could read " + names(before),
                        "nothing more, only the owner can now; see who may have read it");
    }

    private static String names(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static Finding finding(String subject, Readiness readiness) {
        return switch (readiness) {
            case Readiness.Ready(String what) -> Finding.ok(subject, what);
            case Readiness.Doubtful(String what, String remedy) ->
                    Finding.warning(subject, what, remedy);
            case Readiness.NotReady(String what, String remedy) ->
                    Finding.problem(subject, what, remedy);
        };
    }

    private static List<Finding> findings(String subject, String fine, List<Problem> problems) {
        if (problems.isEmpty()) {
            return List.of(Finding.ok(subject, fine));
        }
        return problems.stream().map(problem -> finding(subject, problem)).toList();
    }

    private static Finding finding(String subject, Problem problem) {
        String place =
                problem.path().isEmpty() ? problem.file() : problem.file() + ":" + problem.path();
        String what = place + ": " + problem.what();
        return problem.isError()
                ? Finding.problem(subject, what, problem.remedy())
                : Finding.warning(subject, what, problem.remedy());
    }
}
