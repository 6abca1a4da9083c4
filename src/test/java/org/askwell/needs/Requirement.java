package org.askwell.needs;

import org.askwell.device.FontProbe;
import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.device.SystemLibraries;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

/** A program or library that some tests need and a fresh machine with two JDKs and Maven lacks. */
public enum Requirement {
    ESPEAK_NG("espeak-ng", "espeak-ng", Requirement::isOnPath),
    TEXT_DRAWING(
            "libfontconfig.so.1 and libpangoft2-1.0.so.0",
            "fontconfig libpangoft2-1.0-0",
            _ -> drawsText());

    private final String named;
    private final String packages;
    private final Predicate<String> here;

    Requirement(String named, String packages, Predicate<String> here) {
        this.named = named;
        this.packages = packages;
        this.here = here;
    }

    boolean isHere() {
        return here.test(named);
    }

    /** What was not tested, and how to mend it, on one line. */
    String told() {
        return "Not tested, for want of "
                + named
                + "; on Debian and Ubuntu: apt-get install "
                + packages;
    }

    private static boolean isOnPath(String program) {
        String folders = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(folders.split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean drawsText() {
        return !(new FontProbe(Machine.thisOne(), new SystemLibraries()).probe()
                instanceof Readiness.NotReady);
    }
}
