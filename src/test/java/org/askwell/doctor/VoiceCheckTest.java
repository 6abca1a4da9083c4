package org.askwell.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.device.Machine;
import org.askwell.device.Readiness;
import org.askwell.doctor.Finding.Grade;
import org.askwell.needs.Needs;
import org.askwell.needs.Requirement;
import org.askwell.speech.EspeakNg;
import org.askwell.speech.SystemPrograms;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

final class VoiceCheckTest {
    private static final Readiness SOUND = new Readiness.Ready("a sound card");

    private static List<Finding> examine(String program, Locale... languages) {
        return new VoiceCheck(
                        Machine.Family.LINUX, List.of(new EspeakNg(new SystemPrograms(), program)))
                .examine(SOUND, List.of(languages));
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void namesTheEngineOfEachLanguage() {
        assertThat(examine("espeak-ng", Locale.ENGLISH, Locale.of("cy"), Locale.of("ar")))
                .allMatch(finding -> finding.grade() == Grade.OK)
                .extracting(Finding::what)
                .containsExactly(
                        "a sound card",
                        "English by espeak-ng",
                        "Welsh by espeak-ng",
                        "Arabic by espeak-ng");
    }

    @Test
    void tellsWhichPackageIsMissing() {
        Finding finding = examine("no-such-program", Locale.ENGLISH).getLast();

        assertThat(finding.grade()).isEqualTo(Grade.WARNING);
        assertThat(finding.what()).contains("English");
        assertThat(finding.remedy()).contains("espeak-ng");
    }

    @Needs(Requirement.ESPEAK_NG)
    @Test
    void tellsWhichLanguageHasNoVoice() {
        assertThat(examine("espeak-ng", Locale.of("tlh")).getLast().what())
                .startsWith("no voice speaks");
    }

    @Test
    void warnsWhereNothingSounds() {
        assertThat(
                        new VoiceCheck(Machine.Family.LINUX, List.of())
                                .examine(
                                        new Readiness.Doubtful("no sound card", "connect one"),
                                        List.of())
                                .getFirst())
                .isEqualTo(Finding.warning("sound", "no sound card", "connect one"));
    }
}
