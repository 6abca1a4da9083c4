package org.askwell.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The engine behind the Linux desktop's speech-dispatcher, which plays by itself. */
public final class SpeechDispatcher implements SpeechEngine {
    private static final Duration ASKING_LIMIT = Duration.ofSeconds(8);
    private static final Duration PLAYING_LIMIT = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 1_000_000;

    private final Programs programs;
    private final String program;

    /**
     * @param program name or path of spd-say
     */
    public SpeechDispatcher(Programs programs, String program) {
        this.programs = programs;
        this.program = program;
    }

    @Override
    public String name() {
        return "speech-dispatcher";
    }

    @Override
    public boolean speaks(Locale language) throws IOException, InterruptedException {
        byte[] table = run(ASKING_LIMIT, List.of(program, "--list-synthesis-voices"));
        return new String(table, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+", -1))
                .anyMatch(cells ->
                        cells.length >= 2
                                && cells[cells.length - 2].split("[-_]", -1)[0].equals(
                                        language.getLanguage()));
    }

    @Override
    public void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException {
        Delivery delivery = utterance.delivery();
        try {
            byte[] _ =
                    run(
                            PLAYING_LIMIT,
                            List.of(
                                    program,
                                    "--wait",
                                    "--language",
                                    utterance.language().getLanguage(),
                                    "--rate",
                                    String.valueOf(delivery.speedPercent() - 100),
                                    "--volume",
                                    String.valueOf(2 * delivery.volumePercent() - 100),
                                    "--",
                                    utterance.text()));
        } catch (InterruptedException e) {
            // The server goes on speaking when its client has ended.
            Thread.ofVirtual().start(this::silence);
            throw e;
        }
    }

    private void silence() {
        try {
            byte[] _ = run(ASKING_LIMIT, List.of(program, "--stop"));
        } catch (IOException e) {
            // Then nothing speaks that could be silenced.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] run(Duration limit, List<String> command)
            throws IOException, InterruptedException {
        return programs.run(command, List.of(), "", limit, MOST_BYTES);
    }
}
