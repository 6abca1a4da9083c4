package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class LanguageNamesTest {
    private static final Locale POLISH = Locale.of("pl");

    @Test
    void namesALanguageAsItsSpeakersDo() {
        assertThat(LanguageNames.own(POLISH)).isEqualTo("Polski");
        assertThat(LanguageNames.own(Locale.of("gu"))).isEqualTo("ગુજરાતી");
    }

    @Test
    void namesItInEnglishWhereItsLettersCannotBeShown() {
        assertThat(LanguageNames.own(Locale.forLanguageTag("zh-Hant")))
                .isEqualTo("Chinese (Traditional)");
        // The toolkit puts the dot of this ya below the wrong letter.
        assertThat(LanguageNames.own(Locale.of("as"))).isEqualTo("Assamese");
    }

    @Test
    void namesItAsTheReaderDoes() {
        assertThat(LanguageNames.in(POLISH, Locale.UK)).isEqualTo("Polish");
        assertThat(LanguageNames.in(POLISH, Locale.of("cy"))).isEqualTo("Pwyleg");
    }

    @Test
    void namesSignLanguagesThatTheMachineDoesNotKnow() {
        assertThat(LanguageNames.own(Locale.of("bfi"))).isEqualTo("British Sign Language");
        assertThat(LanguageNames.in(Locale.of("isg"), Locale.of("ar")))
                .isEqualTo("Irish Sign Language");
    }
}
