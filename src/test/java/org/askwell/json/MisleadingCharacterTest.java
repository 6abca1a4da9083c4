package org.askwell.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.work.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What would turn or hide the letters around it is refused in every text of a file. */
class MisleadingCharacterTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A,
                0xFEFF, 0xFFF9, 0xFFFE, 0x1FFFF
            })
    void isRefusedByName(int character) {
        List<Problem> problems = new ArrayList<>();

        assertThat(
                        JsonRules.text(
                                FileLocation.of("site.json", problems::add).member("name"),
                                new JsonValue.Text(
                                        "The " + Character.toString(character) + "Centre")))
                .isEmpty();
        assertThat(problems)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.line())
                                .startsWith("site.json:name: ")
                                .contains(
                                        "U+"
                                                + Integer.toHexString(character)
                                                        .toUpperCase(Locale.ROOT))
                                .isEqualTo(Quoted.oneLine(problem.line())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200Cخواهم", "क्\u200Dष", "a\u00ADb", "\u200F(م)", "\u061C1"})
    void isNothingThatLanguagesNeed(String text) {
        List<Problem> problems = new ArrayList<>();

        assertThat(
                        JsonRules.text(
                                FileLocation.of("site.json", problems::add),
                                new JsonValue.Text(text)))
                .contains(text);
        assertThat(problems).isEmpty();
    }
}
