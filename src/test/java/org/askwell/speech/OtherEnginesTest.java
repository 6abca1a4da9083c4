package org.askwell.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is asked of engines that this machine need not have. */
final class OtherEnginesTest {
    private final List<List<String>> commands = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>();
    private final FakeSound sound = new FakeSound();

    private Programs answering(String output) {
        return (command, _, input, _, _) -> {
            commands.add(command);
            inputs.add(input);
            return output.getBytes(StandardCharsets.UTF_8);
        };
    }

    private static Utterance utterance(String text) {
        return new Utterance(text, Locale.of("cy"), Delivery.USUAL);
    }

    @Test
    void findsTheVoicesOfSpeechDispatcher() throws Exception {
        String table =
                """
                                 NAME    LANGUAGE             VARIANT
                            Afrikaans          af                none
                                Welsh          cy                none
                English (Great Britain)     en-GB                none
                """;
        SpeechDispatcher engine = new SpeechDispatcher(answering(table), "spd-say");

        assertThat(engine.speaks(Locale.of("cy"))).isTrue();
        assertThat(engine.speaks(Locale.ENGLISH)).isTrue();
        assertThat(engine.speaks(Locale.of("ar"))).isFalse();
    }

    @Test
    void givesSpeechDispatcherItsTextBehindTheOptions() throws Exception {
        new SpeechDispatcher(answering(""), "spd-say").say(utterance("-S all"), sound);

        assertThat(commands.getFirst()).contains("--wait", "cy").endsWith("--", "-S all");
    }

    @Test
    void findsTheVoicesOfMacOs() throws Exception {
        String list =
                """
                Daniel              en_GB    # Hello! My name is Daniel.
                Eddy (English (UK)) en_GB    # Hello! My name is Eddy.
                Majed               ar_001   # مرحبًا! اسمي ماجد.
                """;
        MacVoices engine = new MacVoices(answering(list), "say");

        assertThat(engine.speaks(Locale.of("ar"))).isTrue();
        assertThat(engine.speaks(Locale.of("cy"))).isFalse();
        engine.say(new Utterance("A [[volm 9]] b.", Locale.ENGLISH, Delivery.USUAL), sound);
        assertThat(commands.getLast()).contains("Daniel");
        assertThat(inputs.getLast()).endsWith("A [ [volm 9]] b.");
    }

    @Test
    void findsTheVoicesOfWindows() throws Exception {
        WindowsVoices engine = new WindowsVoices(answering("en\r\ncy\r\n"), "powershell");

        assertThat(engine.speaks(Locale.of("cy"))).isTrue();
        assertThat(engine.speaks(Locale.of("ar"))).isFalse();
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void givesWindowsItsTextOnStandardInput() throws IOException, InterruptedException {
        WindowsVoices engine =
                new WindowsVoices(
                        (command, environment, input, _, _) -> {
                            commands.add(command);
                            inputs.add(input);
                            assertThat(environment).contains("ASKWELL_LANGUAGE=cy");
                            return new SystemPrograms()
                                    .run(
                                            List.of("espeak-ng", "--stdout", "a"),
                                            List.of(),
                                            "",
                                            java.time.Duration.ofSeconds(20),
                                            1_000_000);
                        },
                        "powershell");
        engine.say(utterance("'; Remove-Item"), sound);

        assertThat(inputs).containsExactly("'; Remove-Item");
        assertThat(String.join(" ", commands.getFirst())).doesNotContain("Remove-Item");
        assertThat(sound.played).hasSize(1);
    }
}
