package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.NameVerdict.Accepted;
import org.askwell.callback.NameVerdict.Reason;
import org.askwell.callback.NameVerdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "=Anna"
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
    @ValueSource(strings = {"An\u0000na", "Anna\nMaria", "An\tna", "\uD83DAnna", "Anna\u202Excod"})
    void refusesWhatNobodyCanRead(String typed) {
        assertThat(PersonName.judge(typed)).isEqualTo(new Refused(Reason.UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-", "😀", "...", "0800"})
    void refusesANameWithoutALetter(String typed) {
        assertThat(PersonName.judge(typed)).isEqualTo(new Refused(Reason.NO_LETTER));
    }

    @Test
    void countsCodePointsAfterTidying() {
        String longest = "𠮷".repeat(100);
        assertThat(PersonName.judge("  " + longest + "  ")).isEqualTo(new Accepted(longest));
        assertThat(PersonName.judge("e\u0301".repeat(100)))
                .isEqualTo(new Accepted("é".repeat(100)));
        assertThat(PersonName.judge(longest + "田")).isEqualTo(new Refused(Reason.TOO_LONG));
    }
}
