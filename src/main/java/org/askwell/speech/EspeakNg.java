package org.askwell.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The engine espeak-ng, which has a voice for more than a hundred languages. */
public final class EspeakNg implements SpeechEngine {
    /** Speaks a sentence in some 20 ms; a slow machine may take longer. */
    private static final Duration LIMIT = Duration.ofSeconds(8);

    /** Plays as long as the sentence lasts. */
    private static final Duration PLAYING_LIMIT = Duration.ofSeconds(60);

    private static final int MOST_BYTES = 20_000_000;
    private static final int WORDS_A_MINUTE = 155;
    private static final int AMPLITUDE = 170;

    private final Programs programs;
    private final String program;

    /**
     * @param program name or path of the program
     */
    public EspeakNg(Programs programs, String program) {
        this.programs = programs;
        this.program = program;
    }

    @Override
    public String name() {
        return "espeak-ng";
    }

    @Override
    public boolean speaks(Locale language) throws IOException, InterruptedException {
        String wanted = language.getLanguage();
        byte[] table =
                programs.run(
                        List.of(program, "--voices=" + wanted), List.of(), "", LIMIT, MOST_BYTES);
        // Voices of MBROLA are listed whether or not they are installed.
        return new String(table, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+", -1))
                .anyMatch(cells ->
                        cells.length >= 5
                                && cells[1].split("-", -1)[0].equals(wanted)
                                && !cells[4].startsWith("mb/"));
    }

    @Override
    public void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException {
        Delivery delivery = utterance.delivery();
        String voice = utterance.language().getLanguage();
        String speed = String.valueOf(WORDS_A_MINUTE * delivery.speedPercent() / 100);
        if (out.takes()) {
            byte[] wav =
                    programs.run(
                            List.of(
                                    program,
                                    "-v",
                                    voice,
                                    "-s",
                                    speed,
                                    "-a",
                                    String.valueOf(AMPLITUDE),
                                    "--stdout",
                                    "--stdin"),
                            List.of(),
                            utterance.text(),
                            LIMIT,
                            MOST_BYTES);
            out.play(Wave.read(wav), delivery.volumePercent());
        } else {
            String amplitude = String.valueOf(AMPLITUDE * delivery.volumePercent() / 100);
            byte[] _ =
                    programs.run(
                            List.of(program, "-v", voice, "-s", speed, "-a", amplitude, "--stdin"),
                            List.of(),
                            utterance.text(),
                            PLAYING_LIMIT,
                            MOST_BYTES);
        }
    }
}
