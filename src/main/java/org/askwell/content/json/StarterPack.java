package org.askwell.content.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Writes a small pack without fault, for an editor to go on from. */
public final class StarterPack {
    private static final String HOME = "/starter-pack/";
    private static final List<String> FILES =
            List.of(
                    "facts.json",
                    "en/glossary.json",
                    "en/comparison.json",
                    "en/topics/first-question.json",
                    "en/topics/second-question.json",
                    "figures/first.svg",
                    "pack.json");

    private StarterPack() {}

    /**
     * Writes the pack into {@code folder}, which is made where it is not there.
     *
     * @param today the day on which its text counts as compared with its source
     * @throws IOException where it cannot be written
     */
    public static void write(Path folder, LocalDate today) throws IOException {
        for (String file : FILES) {
            Path place = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            String text =
                    text(file)
                            .replace("2000-01-01", today.toString())
                            .replace("2001-01-01", today.plusYears(1).toString());
            Files.writeString(place, text, StandardOpenOption.CREATE_NEW);
        }
    }

    private static String text(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StarterPack.class.getResourceAsStream(HOME + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
