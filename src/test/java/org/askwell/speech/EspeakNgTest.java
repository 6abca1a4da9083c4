package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.askwell.words.Words;
import org.askwell.words.json.WordsReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Drives the espeak-ng of the machine, and programs that misbehave in its place. */
final class EspeakNgTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    private final FakeSound sound = new FakeSound();
    private final EspeakNg real = new EspeakNg(new SystemPrograms(), "espeak-ng");

    @TempDir private Path folder;

    private static Utterance utterance(String text, String language) {
        return new Utterance(text, Locale.of(language), Delivery.USUAL);
    }

    @Needs(Requirement.ESPEAK_NG)
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "ar"})
    void knowsItsVoices(String language) throws Exception {
        assertThat(real.speaks(Locale.of(language))).isTrue();
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void knowsThatItHasNoVoice() throws Exception {
        assertThat(real.speaks(Locale.of("tlh"))).isFalse();
    }

    @Needs(Requirement.ESPEAK_NG)
    @ParameterizedTest
    @CsvSource({
        "Your body has many cells., en",
        "Mae gan eich corff lawer o gelloedd., cy",
        "في جسمك خلايا كثيرة., ar"
    })
    void saysASentenceInItsLanguage(String text, String language) throws Exception {
        real.say(utterance(text, language), sound);

        assertThat(sound.played).hasSize(1);
        assertThat(sound.played.getFirst().millis()).isBetween(800L, 8_000L);
        assertThat(sound.volumes).containsExactly(Delivery.USUAL.volumePercent());
    }

    /** The engine itself is silent where a sign stands alone. */
    @Needs(Requirement.ESPEAK_NG)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    , | en
                    - | cy
                    ' | ar
                    """)
    void saysTheSignOfAKey(String sign, String language) throws Exception {
        Words words = new WordsReader("/words").read(Locale.of(language)).orElseThrow();
        real.say(utterance(sign, language), sound);
        real.say(utterance(SpokenSigns.named(sign, words), language), sound);

        assertThat(sound.played.getFirst().millis()).isLessThan(sound.played.getLast().millis());
        assertThat(sound.played.getLast().millis()).isGreaterThan(300);
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void saysItSlowerWhereAsked() throws Exception {
        String text = "Take all the time that you need.";
        Locale english = Locale.ENGLISH;
        real.say(new Utterance(text, english, Delivery.USUAL), sound);
        real.say(new Utterance(text, english, Delivery.USUAL.slower().slower()), sound);

        assertThat(sound.played.getLast().millis())
                .isGreaterThan(sound.played.getFirst().millis() * 5 / 4);
    }

    @Needs(Requirement.ESPEAK_NG)
    @ParameterizedTest
    @ValueSource(strings = {"-v qq --help", "$(touch here); `id` | \"quoted\"", "--stdout"})
    void takesNothingInATextForAnOrder(String text) throws Exception {
        real.say(utterance(text, "en"), sound);

        assertThat(sound.played.getFirst().millis()).isGreaterThan(300);
    }

    @Test
    void tellsWhereItIsNotInstalled() {
        EspeakNg missing = new EspeakNg(new SystemPrograms(), "no-such-espeak");

        assertThatThrownBy(() -> missing.speaks(Locale.ENGLISH)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exit 3",
                "echo rubbish",
                "sleep 600",
                "sleep 600 & wait",
                "yes",
                "exec head -c 30000000 /dev/zero",
                ":"
            })
    void givesUpOnAnEngineThatMisbehaves(String body) throws Exception {
        String program = new Scripts(folder).program("engine", body);
        EspeakNg broken = new EspeakNg(Scripts.within(SHORT), program);

        assertThatThrownBy(() -> broken.say(utterance("Hello.", "en"), sound))
                .isInstanceOf(IOException.class);
        assertThat(sound.played).isEmpty();
    }

    @Test
    @Timeout(30)
    void leavesNoProcessBehind() throws Exception {
        Path mark = folder.resolve("pid");
        EspeakNg hanging =
                new EspeakNg(
                        Scripts.within(SHORT),
                        new Scripts(folder)
                                .program("engine", "sleep 600 & echo $! > " + mark + "; wait"));

        assertThatThrownBy(() -> hanging.say(utterance("Hello.", "en"), sound))
                .isInstanceOf(IOException.class);
        Path program = Path.of("/proc", Files.readString(mark).strip(), "cmdline");
        while (runs(program)) {
            Thread.onSpinWait();
        }
    }

    /** Whether a program is there and more than the entry of a dead one that nobody asks for. */
    private static boolean runs(Path commandLine) {
        try {
            return !Files.readString(commandLine).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void letsTheEnginePlayByItselfWhereThisProgramCannot() throws Exception {
        Path said = folder.resolve("said");
        String program =
                new Scripts(folder).program("engine", "echo \"$@\" > " + said + "; cat >> " + said);
        sound.takes = false;
        new EspeakNg(new SystemPrograms(), program).say(utterance("Hello.", "cy"), sound);

        assertThat(said).content().contains("-v cy").contains("Hello.").doesNotContain("--stdout");
        assertThat(sound.played).isEmpty();
    }
}
