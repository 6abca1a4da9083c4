package org.askwell.device;

import java.util.List;

/**
 * Finds out whether a window can be opened, without starting JavaFX, which would end with a stack
 * trace where there is no display.
 */
public final class DisplayProbe {
    /** What JavaFX's windows link to that a minimal system may lack, and who brings it. */
    private static final List<Library> LIBRARIES =
            List.of(
                    new Library("libX11.so.6", "install the package libx11-6 (Debian, Ubuntu)"),
                    new Library(
                            "libgtk-3.so.0",
                            "install the package libgtk-3-0t64, before Debian 13 and Ubuntu 24.04"
                                    + " libgtk-3-0"),
                    new Library("libXtst.so.6", "install the package libxtst6 (Debian, Ubuntu)"));

    private record Library(String file, String remedy) {}

    private final Machine machine;
    private final NativeLibraries libraries;

    public DisplayProbe(Machine machine, NativeLibraries libraries) {
        this.machine = machine;
        this.libraries = libraries;
    }

    /** Whether a window can be opened, and why not. */
    public Readiness probe() {
        return switch (machine.family()) {
            case WINDOWS, MACOS -> new Readiness.Ready("the display of the desktop");
            case LINUX -> probeX11();
        };
    }

    private Readiness probeX11() {
        String display = machine.variable("DISPLAY").orElse("");
        if (display.isEmpty()) {
            return machine.variable("WAYLAND_DISPLAY").isPresent()
                    ? new Readiness.NotReady(
                            "Wayland runs here without Xwayland, which windows need",
                            "install the package xwayland and log in again")
                    : new Readiness.NotReady(
                            "there is no display here (DISPLAY is not set)",
                            "start it from a desktop");
        }
        for (Library library : LIBRARIES) {
            if (!libraries.loads(library.file())) {
                return new Readiness.NotReady(
                        "the library " + library.file() + " is missing", library.remedy());
            }
        }
        return libraries.displayAnswers()
                ? new Readiness.Ready("the display " + display)
                : new Readiness.NotReady(
                        "the display " + display + " does not answer",
                        "start it as the user whose desktop it is, with that desktop's DISPLAY and"
                                + " XAUTHORITY");
    }
}
