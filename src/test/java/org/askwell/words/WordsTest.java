package org.askwell.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;

class WordsTest {
    private static final Locale ARABIC = Locale.of("ar");
    private final Words arabic = new Words(ARABIC, Map.of("ring", "اتصل: {0}", "n", "{0}"));

    @Test
    void keepsTelephoneNumbersFromLeftToRightInArabic() {
        assertThat(arabic.leftToRight("0800 210 0402")).isEqualTo("\u20660800 210 0402\u2069");
        assertThat(new Words(Locale.of("cy"), Map.of()).leftToRight("0800 210 0402"))
                .isEqualTo("0800 210 0402");
    }

    @Test
    void givesATextOfTheSiteItsOwnDirectionInArabic() {
        assertThat(arabic.apart("Tell staff now.")).isEqualTo("\u2068Tell staff now.\u2069");
    }

    @Test
    void givesANameItsOwnDirectionInArabic() {
        assertThat(arabic.text("ring", "999")).isEqualTo("اتصل: \u2068999\u2069");
    }

    @Test
    void givesAnArabicNameItsOwnDirectionInEnglish() {
        Words english = new Words(Locale.ENGLISH, Map.of("ring", "Ring {0}."));

        assertThat(english.text("ring", "نور علي")).isEqualTo("Ring \u2068نور علي\u2069.");
        assertThat(english.text("ring", "Zoe")).isEqualTo("Ring Zoe.");
    }

    @Test
    void writesNumbersAsTheRegionDoes() {
        assertThat(arabic.in("GB").text("n", 1234)).isEqualTo("1,234");
        assertThat(arabic.in("EG").text("n", 12)).isEqualTo("١٢");
    }

    @Test
    void takesWhatALanguageLacksFromAnother() {
        Words welsh = new Words(Locale.of("cy"), Map.of("a", "Iaith"));
        Words english = new Words(Locale.ENGLISH, Map.of("a", "Language", "b", "Back"));

        Words both = welsh.completedBy(english);

        assertThat(both.text("a")).isEqualTo("Iaith");
        assertThat(both.text("b")).isEqualTo("Back");
        assertThat(both.language()).isEqualTo(Locale.of("cy"));
    }

    @Test
    void namesNumbersOfWhichOneIsToBeCalled() {
        assertThat(new Words(Locale.ENGLISH, Map.of()).in("GB").eitherOf(List.of("999", "112")))
                .isEqualTo("999 or 112");
        assertThat(arabic.in("EG").eitherOf(List.of("999", "112")))
                .isEqualTo("\u2066999\u2069 أو \u2066112\u2069");
        assertThat(arabic.eitherOf(List.of("111"))).isEqualTo("\u2066111\u2069");
    }

    @Test
    void joinsPartsInOneLine() {
        Words english = new Words(Locale.ENGLISH, Map.of()).in("GB");

        assertThat(english.list(List.of("Mon", "Tue"))).isEqualTo("Mon and Tue");
        assertThat(english.list(List.of())).isEmpty();
    }
}
