package org.askwell.device;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether the machine has a device that sounds. */
public final class SoundProbe {
    private final Machine machine;
    private final Path cards;

    public SoundProbe(Machine machine) {
        this(machine, Path.of("/proc/asound/cards"));
    }

    /**
     * @param cards the file in which Linux lists its sound cards
     */
    SoundProbe(Machine machine, Path cards) {
        this.machine = machine;
        this.cards = cards;
    }

    /** Whether there is a device, and why not. */
    public Readiness probe() {
        return switch (machine.family()) {
            case WINDOWS, MACOS -> new Readiness.Ready("the sound of the desktop");
            case LINUX -> {
                if (hasCard()) {
                    yield new Readiness.Ready("a sound card");
                }
                if (hasServer()) {
                    yield new Readiness.Ready("a sound server");
                }
                yield new Readiness.Doubtful(
                        "no sound card and no sound server, so that nothing can be heard",
                        "connect a loudspeaker or headphones, and let the kiosk's user join the"
                                + " group audio");
            }
        };
    }

    private boolean hasCard() {
        try {
            return Files.readString(cards).lines().anyMatch(line -> line.matches("\\s*\\d+ \\[.*"));
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasServer() {
        return machine.variable("PULSE_SERVER").isPresent()
                || machine.variable("XDG_RUNTIME_DIR")
                        .map(Path::of)
                        .filter(folder ->
                                Files.exists(folder.resolve("pulse/native"))
                                        || Files.exists(folder.resolve("pipewire-0")))
                        .isPresent();
    }
}
