package org.askwell.cli;

import org.askwell.doctor.Finding;
import org.askwell.work.ToldException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells what works on this machine, what does not, and how to mend it. */
@Command(description = "Say what works on this machine, what does not, and how to mend it.")
final class DoctorCommand implements Callable<Integer> {
    private static final int GRADE_WIDTH = 9;

    private final Rooms rooms;
    private final PrintStream out;
    @Mixin private DataOption data;
    @Mixin private SiteOption site;

    DoctorCommand(Rooms rooms, PrintStream out) {
        this.rooms = rooms;
        this.out = out;
    }

    @Override
    public Integer call() throws ToldException {
        List<Finding> findings = rooms.examine(data.folder(), site.file());
        int subjects =
                findings.stream().mapToInt(finding -> finding.subject().length()).max().orElse(0);
        findings.forEach(finding -> print(finding, subjects));
        boolean fine =
                findings.stream().noneMatch(finding -> finding.grade() == Finding.Grade.PROBLEM);
        return fine ? ExitStatus.DONE : ExitStatus.PROBLEM;
    }

    private void print(Finding finding, int subjects) {
        String grade = finding.grade().name().toLowerCase(Locale.ROOT);
        out.println(
                padded(grade, GRADE_WIDTH)
                        + padded(finding.subject(), subjects + 2)
                        + finding.what());
        if (!finding.remedy().isEmpty()) {
            out.println(" ".repeat(GRADE_WIDTH + subjects + 2) + finding.remedy());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
