package org.askwell.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The letters that can be shown: those of the bundled fonts that the toolkit draws right. A test
 * holds {@code fonts/letters.txt} to the fonts.
 */
public final class Letters {
    private static final List<Range> SHOWN = read();

    private record Range(int first, int last) {
        private static Range of(String line) {
            String[] ends = line.split("-", 2);
            return new Range(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16));
        }
    }

    private Letters() {}

    /** The letters of {@code text} that cannot be shown, each once, in their order. */
    public static List<String> lacking(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isISOControl(letter) && !shown(letter))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean shown(int letter) {
        int low = 0;
        int high = SHOWN.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Range range = SHOWN.get(middle);
            if (letter < range.first()) {
                high = middle - 1;
            } else if (letter > range.last()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static List<Range> read() {
        InputStream file =
                Objects.requireNonNull(Letters.class.getResourceAsStream("/fonts/letters.txt"));
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return lines.lines().map(Range::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
