package org.askwell.needs;

import org.askwell.device.FontProbe;
import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.device.SystemLibraries;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program or library that some tests need and a fresh machine with two JDKs and Maven lacks. */
public enum Requirement {
    ESPEAK_NG("espeak-ng", "espeak-ng"),
    MKFIFO("mkfifo", "coreutils"),
    TEXT_DRAWING("libfontconfig.so.1 and libpangoft2-1.0.so.0", "fontconfig libpangoft2-1.0-0");

    private final String named;
    private final String packages;

    Requirement(String named, String packages) {
        this.named = named;
        this.packages = packages;
    }

    boolean isHere() {
        return switch (this) {
            case ESPEAK_NG, MKFIFO -> isOnPath(named);
            case TEXT_DRAWING -> drawsText();
        };
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
