package org.askwell.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The voices of macOS, reached by its program {@code say}, which plays by itself. */
public final class MacVoices implements SpeechEngine {
    private static final Duration ASKING_LIMIT = Duration.ofSeconds(8);
    private static final Duration PLAYING_LIMIT = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 1_000_000;
    private static final int WORDS_A_MINUTE = 170;
    private static final Pattern VOICE =
            Pattern.compile("(?<name>.+?)\\s+(?<language>[a-z]{2,3})[_-]\\S+\\s+#.*");

    private final Programs programs;
    private final String program;

    /**
     * @param program name or path of say
     */
    public MacVoices(Programs programs, String program) {
        this.programs = programs;
        this.program = program;
    }

    @Override
    public String name() {
        return "the voices of macOS";
    }

    @Override
    public boolean speaks(Locale language) throws IOException, InterruptedException {
        return voice(language).isPresent();
    }

    @Override
    public void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException {
        Delivery delivery = utterance.delivery();
        String voice =
                voice(utterance.language())
                        .orElseThrow(() -> new IOException("say has no such voice"));
        // The volume stands in the text, as an embedded command.
        String volume = "[[volm " + delivery.volumePercent() / 100.0 + "]] ";
        byte[] _ =
                programs.run(
                        List.of(
                                program,
                                "-v",
                                voice,
                                "-r",
                                String.valueOf(WORDS_A_MINUTE * delivery.speedPercent() / 100),
                                "-f",
                                "-"),
                        List.of(),
                        volume + utterance.text().replace("[[", "[ ["),
                        PLAYING_LIMIT,
                        MOST_BYTES);
    }

    private Optional<String> voice(Locale language) throws IOException, InterruptedException {
        byte[] list =
                programs.run(List.of(program, "-v", "?"), List.of(), "", ASKING_LIMIT, MOST_BYTES);
        return new String(list, StandardCharsets.UTF_8)
                .lines()
                .map(VOICE::matcher)
                .filter(Matcher::matches)
                .filter(line -> line.group("language").equals(language.getLanguage()))
                .map(line -> line.group("name"))
                .findFirst();
    }
}
