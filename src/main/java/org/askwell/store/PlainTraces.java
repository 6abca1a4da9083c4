package org.askwell.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What anybody can read in a file that is no sound database any more.
 *
 * @param file of whatever size
 */
record PlainTraces(Path file) {
    /** Stands in every request that is kept in the clear ({@link PayloadJson}). */
    private static final String MARK = "\"asTyped\"";

    private static final int WINDOW = 1 << 20;
    private static final int OVERLAP = 64;

    /** How a reference stands around its hyphen. */
    private static final int BEFORE = 3;

    private static final int AFTER = 5;

    /** Whether requests are in the clear there, and one of {@code references} is among them. */
    boolean tellOf(Set<String> references) throws IOException {
        boolean plain = false;
        boolean named = false;
        try (InputStream in = Files.newInputStream(file)) {
            String rest = "";
            byte[] read = in.readNBytes(WINDOW);
            while (read.length > 0 && !(plain && named)) {
                String text = rest + new String(read, StandardCharsets.ISO_8859_1);
                plain |= text.contains(MARK);
                named |= names(text, references);
                rest = text.substring(Math.max(0, text.length() - OVERLAP));
                read = in.readNBytes(WINDOW);
            }
        }
        return plain && named;
    }

    private static boolean names(String text, Set<String> references) {
        for (int at = text.indexOf('-', BEFORE); at >= 0; at = text.indexOf('-', at + 1)) {
            if (at + AFTER <= text.length()
                    && references.contains(text.substring(at - BEFORE, at + AFTER))) {
                return true;
            }
        }
        return false;
    }
}
