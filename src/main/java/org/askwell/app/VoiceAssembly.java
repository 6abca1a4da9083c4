package org.askwell.app;

import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.device.SoundProbe;
import org.askwell.doctor.Finding;
import org.askwell.doctor.VoiceCheck;
import org.askwell.site.Centre;
import org.askwell.site.SiteSettings;
import org.askwell.site.UrgentAdvice;
import org.askwell.speech.EngineSpeech;
import org.askwell.speech.EspeakNg;
import org.askwell.speech.MacVoices;
import org.askwell.speech.NumberSpelling;
import org.askwell.speech.Programs;
import org.askwell.speech.Recordings;
import org.askwell.speech.SoundCard;
import org.askwell.speech.Speech;
import org.askwell.speech.SpeechDispatcher;
import org.askwell.speech.SpeechEngine;
import org.askwell.speech.SpokenNumbers;
import org.askwell.speech.SpokenTimes;
import org.askwell.speech.SystemPrograms;
import org.askwell.speech.WindowsVoices;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** Puts together what speaks on a machine. */
final class VoiceAssembly {
    private final Machine machine;

    VoiceAssembly(Machine machine) {
        this.machine = machine;
    }

    /**
     * Speech by {@code recordings} and the machine's engines.
     *
     * @param numbers how telephone numbers are said
     * @param times how times are said
     * @param answers runs on the thread for drawing what it is given
     */
    Speech speech(
            Recordings recordings, SpokenNumbers numbers, SpokenTimes times, Executor answers) {
        SoundProbe sound = new SoundProbe(machine);
        return new EngineSpeech(
                engines().stream()
                        .<SpeechEngine>map(engine -> new NumberSpelling(engine, numbers, times))
                        .toList(),
                recordings,
                new SoundCard(() -> sound.probe() instanceof Readiness.Ready),
                answers);
    }

    /** What of {@code languages} can be heard, for whoever sets the machine up. */
    List<Finding> examine(List<Locale> languages) {
        return new VoiceCheck(machine.family(), engines())
                .examine(new SoundProbe(machine).probe(), languages);
    }

    /** The engines that this kind of machine may have, the best one first. */
    private List<SpeechEngine> engines() {
        Programs programs = new SystemPrograms();
        return switch (machine.family()) {
            case LINUX ->
                    List.of(
                            new EspeakNg(programs, "espeak-ng"),
                            new SpeechDispatcher(programs, "spd-say"));
            case WINDOWS ->
                    List.of(
                            new WindowsVoices(programs, "powershell.exe"),
                            new EspeakNg(programs, "espeak-ng"));
            case MACOS ->
                    List.of(new MacVoices(programs, "say"), new EspeakNg(programs, "espeak-ng"));
        };
    }

    /** How the telephone numbers of {@code site}, and others, are said. */
    static SpokenNumbers spokenNumbers(SiteSettings site) {
        Centre centre = site.centre();
        return new SpokenNumbers(
                site.region(),
                () ->
                        Stream.of(
                                        centre.telephone().stream(),
                                        centre.urgent().flatMap(UrgentAdvice::telephone).stream(),
                                        site.emergencyNumbers().stream())
                                .flatMap(numbers -> numbers)
                                .toList());
    }
}
