package org.askwell.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The voices of Windows, reached by PowerShell. */
public final class WindowsVoices implements SpeechEngine {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 20_000_000;
    private static final String START =
            "$ErrorActionPreference='Stop';"
                    + "[Console]::InputEncoding=[Text.UTF8Encoding]::new();"
                    + "Add-Type -AssemblyName System.Speech;"
                    + "$s=[System.Speech.Synthesis.SpeechSynthesizer]::new();"
                    + "$v=$s.GetInstalledVoices()|Where-Object Enabled"
                    + "|ForEach-Object VoiceInfo;";
    private static final String LIST =
            START + "$v|ForEach-Object{$_.Culture.TwoLetterISOLanguageName}";
    private static final String SAY =
            START
                    + "$s.SelectVoice(($v|Where-Object{$_.Culture.TwoLetterISOLanguageName -eq"
                    + " $env:ASKWELL_LANGUAGE}|Select-Object -First 1).Name);"
                    + "$s.Rate=[int]$env:ASKWELL_RATE;"
                    + "$m=[IO.MemoryStream]::new();$s.SetOutputToWaveStream($m);"
                    + "$s.Speak([Console]::In.ReadToEnd());$s.SetOutputToNull();"
                    + "$b=$m.ToArray();[Console]::OpenStandardOutput().Write($b,0,$b.Length)";

    private final Programs programs;
    private final String program;

    /**
     * @param program name or path of PowerShell
     */
    public WindowsVoices(Programs programs, String program) {
        this.programs = programs;
        this.program = program;
    }

    @Override
    public String name() {
        return "the voices of Windows";
    }

    @Override
    public boolean speaks(Locale language) throws IOException, InterruptedException {
        return new String(run(LIST, List.of(), ""), StandardCharsets.UTF_8)
                .lines()
                .anyMatch(line -> line.strip().equals(language.getLanguage()));
    }

    @Override
    public void say(Utterance utterance, SoundOutput out) throws IOException, InterruptedException {
        Delivery delivery = utterance.delivery();
        byte[] wav =
                run(
                        SAY,
                        List.of(
                                "ASKWELL_LANGUAGE=" + utterance.language().getLanguage(),
                                "ASKWELL_RATE=" + (delivery.speedPercent() - 100) / 10),
                        utterance.text());
        out.play(Wave.read(wav), delivery.volumePercent());
    }

    private byte[] run(String script, List<String> environment, String input)
            throws IOException, InterruptedException {
        return programs.run(
                List.of(program, "-NoProfile", "-NonInteractive", "-Command", script),
                environment,
                input,
                LIMIT,
                MOST_BYTES);
    }
}
