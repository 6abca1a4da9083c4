package org.askwell.doctor;

import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.speech.SpeechEngine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks which languages of a kiosk can be heard, and says how to mend it where one cannot. */
public final class VoiceCheck {
    private final Machine.Family family;
    private final List<SpeechEngine> engines;

    /**
     * @param engines what may speak on this machine, the best one first
     */
    public VoiceCheck(Machine.Family family, List<SpeechEngine> engines) {
        this.family = family;
        this.engines = List.copyOf(engines);
    }

    /** What is found of {@code sound} and of a voice for each of {@code languages}. */
    public List<Finding> examine(Readiness sound, List<Locale> languages) {
        List<Finding> findings = new ArrayList<>();
        findings.add(
                switch (sound) {
                    case Readiness.Ready(String what) -> Finding.ok("sound", what);
                    case Readiness.Doubtful(String what, String remedy) ->
                            Finding.warning("sound", what, remedy);
                    case Readiness.NotReady(String what, String remedy) ->
                            Finding.problem("sound", what, remedy);
                });
        languages.forEach(language -> findings.add(voice(language)));
        return List.copyOf(findings);
    }

    private Finding voice(Locale language) {
        String name = language.getDisplayLanguage(Locale.ENGLISH);
        boolean anyAnswers = false;
        for (SpeechEngine engine : engines) {
            try {
                if (engine.speaks(language)) {
                    return Finding.ok("voice", name + " by " + engine.name());
                }
                anyAnswers = true;
            } catch (IOException e) {
                // It is not there, or broken: the next one may be.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return Finding.warning(
                "voice",
                anyAnswers ? "no voice speaks " + name : "no engine that could speak " + name,
                remedy(name));
    }

    private String remedy(String language) {
        return switch (family) {
            case LINUX ->
                    "install the package espeak-ng (Debian, Ubuntu), or put recordings into the"
                            + " pack";
            case WINDOWS ->
                    "add a voice for "
                            + language
                            + " in Settings, Time & language, Speech, or install espeak-ng";
            case MACOS ->
                    "add a voice for "
                            + language
                            + " in System Settings, Accessibility, Spoken Content";
        };
    }
}
