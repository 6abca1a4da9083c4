package org.askwell.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps the screen of an X server from going blank (MIT-SCREEN-SAVER and DPMS, by the program
 * {@code xset}), and gives it back as it was.
 *
 * @param program the name or path of {@code xset}
 * @param patience how long it may take
 */
public record ScreenSaver(String program, Duration patience) {
    private static final Duration USUAL = Duration.ofSeconds(5);
    private static final Pattern TIMES = Pattern.compile("timeout:\\s*(\\d+)\\s*cycle:\\s*(\\d+)");
    private static final String BLANKS = "prefer blanking:  yes";
    private static final String POWER = "DPMS is Enabled";

    /** The one of this machine, if it has one. */
    public static ScreenSaver ofMachine() {
        return new ScreenSaver("xset", USUAL);
    }

    /** Whether the screen can be kept awake, and what to install where it cannot. */
    public Readiness probe() {
        return ask("q").isPresent()
                ? new Readiness.Ready("is kept from going blank while the kiosk shows")
                : new Readiness.Doubtful(
                        "may go blank while the kiosk shows, as there is no xset that answers",
                        "install the package x11-xserver-utils (Debian, Ubuntu), or switch screen"
                                + " saver and power saving off in the desktop's settings");
    }

    /** Keeps the screen awake; what it returns gives it back as it was. */
    public Runnable keepAwake() {
        List<String> before = ask("q").map(ScreenSaver::restoring).orElse(List.of());
        again();
        return before.isEmpty() ? () -> {} : () -> ask(before.toArray(String[]::new));
    }

    /** Keeps it awake although another program may have switched that back. */
    public void again() {
        ask("s", "off", "-dpms");
    }

    /** The arguments that bring back what {@code state}, the answer to {@code xset q}, tells. */
    static List<String> restoring(String state) {
        List<String> arguments = new ArrayList<>();
        Matcher times = TIMES.matcher(state);
        if (times.find()) {
            arguments.addAll(List.of("s", times.group(1), times.group(2)));
        }
        if (state.contains(BLANKS)) {
            arguments.addAll(List.of("s", "blank"));
        }
        if (state.contains(POWER)) {
            arguments.add("+dpms");
        }
        return arguments;
    }

    private Optional<String> ask(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            Process asked =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            asked.getOutputStream().close();
            if (!asked.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                asked.destroyForcibly();
                return Optional.empty();
            }
            byte[] said = asked.getInputStream().readAllBytes();
            return asked.exitValue() == 0
                    ? Optional.of(new String(said, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
