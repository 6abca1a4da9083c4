package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.NameVerdict.Accepted;
import org.askwell.callback.NameVerdict.Reason;
import org.askwell.callback.NameVerdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O'Neil",
                "Þóra",
                "李",
                "Nguyễn Thị Minh",
                "X Æ A-12",
                "'t Hart",
                "محمد",
                "B",
                "Jean-Luc d’Arc, Jr.",
                "𠮷田",
                "نازی\u200Cجان",
                "=Anna",
                "अनिता कुमारी",
                "ক্ষমা",
                "தமிழ்ச்செல்வி",
                "Gal·la S/O (Ali) & Bo",
                "ක්\u200Dරිෂ්ණ",
                "William \"Bill\" O`Neil",
                "Carl A:son",
                "!Nqate",
                "ʻOkina",
                "Ⅲ. Li",
                "葛\uDB40\uDD00城",
                "عليّ، الابن",
                "יוסף ז״ל"
            })
    void acceptsNamesOfAnyCulture(String name) {
        assertThat(PersonName.judge(name)).isEqualTo(new Accepted(name));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Anna ,Anna",
                "Anna   Maria,Anna Maria",
                "\u00a0Anna\u3000Li\u2003,Anna Li",
                "Zoe\u0308,Zo\u00eb"
            })
    void tidiesSpacesAndMarks(String typed, String name) {
        assertThat(PersonName.judge(typed)).isEqualTo(new Accepted(name));
    }

    @Test
    void leavesATidyNameAsItIs() {
        NameVerdict first = PersonName.judge(" Ngu\u0302ye\u0302n  Thi\u0323 ");
        assertThat(first).isInstanceOf(Accepted.class);
        assertThat(PersonName.judge(((Accepted) first).name())).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0\u3000"})
    void refusesNothing(String typed) {
        assertThat(PersonName.judge(typed)).isEqualTo(new Refused(Reason.MISSING));
    }

    @ParameterizedTest
    @CsvSource({
        "Anna@home,@",
        "Anna 😀,😀",
        "A+B,+",
        "Anna <b>,<",
        "50% Anna,%",
        "••••,•",
        "An\u0000na,U+0000",
        "An\u202Ena,U+202E",
        "An\u00ADna,U+00AD",
        "An\u2028na,U+2028",
        "\uD83DAnna,U+D83D",
        "An\uE000na,U+E000",
        "An\uDBFF\uDFFFna,U+10FFFF"
    })
    void namesTheSignThatNamesDoNotHave(String typed, String sign) {
        assertThat(PersonName.judge(typed)).isEqualTo(new NameVerdict.HasSign(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna\nMaria", "An\tna"})
    void refusesControls(String typed) {
        assertThat(PersonName.judge(typed)).isInstanceOf(NameVerdict.HasSign.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12",
                "-",
                "-.'",
                "...",
                "0800",
                "\u0301",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0"
            })
    void refusesANameWithoutALetter(String typed) {
        assertThat(PersonName.judge(typed)).isEqualTo(new Refused(Reason.NO_LETTER));
    }

    @Test
    void countsLettersAsPeopleDo() {
        String longest = "𠮷".repeat(100);
        assertThat(PersonName.judge("  " + longest + "  ")).isEqualTo(new Accepted(longest));
        assertThat(PersonName.judge("e\u0301".repeat(100)))
                .isEqualTo(new Accepted("é".repeat(100)));
        String indian = "नि".repeat(100);
        assertThat(PersonName.judge(indian)).isEqualTo(new Accepted(indian));
        assertThat(PersonName.judge(indian + "न")).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(PersonName.judge(longest + "田")).isEqualTo(new Refused(Reason.TOO_LONG));
    }

    /** What the field accepts is never refused when it is sent. */
    @Test
    void acceptsNothingThatCannotBeKept() {
        Random random = new Random(3);
        String signs =
                "aZé\u0301\u0308 \u00a0\u3000\u200B\u200C\u202E\u0000\n'-·निक़한글لا@0\uD842\uDFB7";
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(12);
            for (int j = 0; j < length; j++) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            if (PersonName.judge(typed.toString()) instanceof Accepted(String name)) {
                accepted++;
                assertThat(PersonName.isReadable(name)).isTrue();
                assertThat(PersonName.judge(name)).isEqualTo(new Accepted(name));
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
    }

    @Test
    void refusesMarksWithoutEnd() {
        assertThat(PersonName.judge("a" + "\u0317".repeat(PersonName.MOST_UNITS)))
                .isEqualTo(new Refused(Reason.TOO_LONG));
    }
}
