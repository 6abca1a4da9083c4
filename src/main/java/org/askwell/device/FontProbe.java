package org.askwell.device;

import org.askwell.work.PathName;
import org.askwell.work.ToldException;

import java.nio.file.Files;
import java.util.Optional;

/** Finds out whether text can be drawn, with or without a display. */
public final class FontProbe {
    private final Machine machine;
    private final NativeLibraries libraries;

    public FontProbe(Machine machine, NativeLibraries libraries) {
        this.machine = machine;
        this.libraries = libraries;
    }

    /** Whether text can be drawn, and why not. */
    public Readiness probe() {
        return switch (machine.family()) {
            case WINDOWS, MACOS -> new Readiness.Ready("the fonts of the desktop");
            case LINUX -> probeFontconfig();
        };
    }

    private Readiness probeFontconfig() {
        if (!libraries.loads("libfontconfig.so.1")) {
            return new Readiness.NotReady(
                    "the library libfontconfig.so.1 is missing",
                    "install the package fontconfig (Debian, Ubuntu)");
        }
        if (!libraries.loads("libpangoft2-1.0.so.0")) {
            return new Readiness.NotReady(
                    "the library libpangoft2-1.0.so.0 is missing",
                    "install the package libpangoft2-1.0-0 (Debian, Ubuntu)");
        }
        Optional<String> configuration = machine.variable("FONTCONFIG_FILE");
        if (configuration.isEmpty()) {
            return new Readiness.Doubtful(
                    "the bundled fonts are not in use (FONTCONFIG_FILE is not set)",
                    "start the program with its own bin/askwell, which sets it");
        }
        if (!readable(configuration.get())) {
            return new Readiness.NotReady(
                    "the font settings " + configuration.get() + " cannot be read",
                    "let FONTCONFIG_FILE name the file fonts/fonts.conf of the program");
        }
        return new Readiness.Ready("the bundled fonts");
    }

    private static boolean readable(String file) {
        try {
            return Files.isReadable(PathName.of(file));
        } catch (ToldException e) {
            return false;
        }
    }
}
