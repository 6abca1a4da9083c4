package org.askwell.content;

import java.util.Arrays;
import java.util.Set;

/** The form of a path inside a pack: relative, with {@code /} between its parts. */
final class PackPath {
    private static final Set<String> STEPS_OUT_OR_NOWHERE = Set.of("", ".", "..");

    private PackPath() {}

    /**
     * Accepts {@code path} or tells why it is none.
     *
     * @throws PackFileException where it is absolute, leads out of the pack, or has characters that
     *     are not the same on every system
     */
    static void check(String path) throws PackFileException {
        boolean unsafe =
                path.chars().anyMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
        if (unsafe || Arrays.stream(path.split("/", -1)).anyMatch(STEPS_OUT_OR_NOWHERE::contains)) {
            throw outside();
        }
    }

    static PackFileException outside() {
        return new PackFileException(
                "leaves the pack",
                "name a file inside the pack's folder, such as figures/name.svg");
    }

    static PackFileException tooLarge(long limit) {
        return new PackFileException(
                "is larger than " + limit / 1_000_000 + " MB", "make it smaller");
    }
}
