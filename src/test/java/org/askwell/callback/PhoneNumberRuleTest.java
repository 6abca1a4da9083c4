package org.askwell.callback;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.callback.TelephoneVerdict.Accepted;
import org.askwell.callback.TelephoneVerdict.Doubtful;
import org.askwell.callback.TelephoneVerdict.Reason;
import org.askwell.callback.TelephoneVerdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class PhoneNumberRuleTest {
    private final PhoneNumberRule rule = new PhoneNumberRule("GB");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02079460018",
                "020 7946 0018",
                "(020) 7946-0018",
                "+44 20 7946 0018",
                "+44 (0)20 7946 0018",
                "+44 020 7946 0018",
                "0044 20 7946 0018",
                "44 20 7946 0018",
                "020.7946.0018",
                "０２０７９４６００１８",
                "＋４４ ２０ ７９４６ ００１８",
                "٠٢٠ ٧٩٤٦ ٠٠١٨",
                "۰۲۰۷۹۴۶۰۰۱۸",
                "  020 7946 0018  ",
                "020 7946 0018 ext. 12",
                "020 7946 0018 x12",
                "020 7946 0018 extension 12",
                "tel:+44-20-7946-0018"
            })
    void readsAnySpellingAndKeepsIt(String typed) {
        TelephoneNumber number = new TelephoneNumber("+442079460018", typed);
        assertThat(rule.judge(typed)).isIn(new Accepted(number), new Doubtful(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0018", "+44 (0)20 7946 0018", "020 7946 0018 ext. 12"})
    void acceptsANumberThatIsInUse(String typed) {
        assertThat(rule.judge(typed)).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @CsvSource({"0033 1 44 55 66 77,+33144556677", "+39 06 1234 5678,+390612345678"})
    void readsNumbersOfOtherCountries(String typed, String e164) {
        assertThat(rule.judge(typed)).isEqualTo(new Accepted(new TelephoneNumber(e164, typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 5000000000", "01000 000000"})
    void doubtsANumberThatNobodyIsKnownToHave(String typed) {
        assertThat(rule.judge(typed)).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0800 FLOWERS", "My mobile is 07911 123456", "O20 7946 0018"})
    void readsANumberWithLettersBack(String typed) {
        assertThat(rule.judge(typed)).isInstanceOf(Doubtful.class);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',MISSING",
                "'   ',MISSING",
                "call me,NOT_A_NUMBER",
                "😀,NOT_A_NUMBER",
                "1,NOT_A_NUMBER",
                "020 79,TOO_SHORT",
                "7946 0018,TOO_SHORT",
                "+44 20,TOO_SHORT",
                "020 7946 0018 0018,TOO_LONG",
                "07700 900123 / 020 7946 0018,TOO_LONG",
                "+999 123 456 789,UNKNOWN_COUNTRY"
            })
    void refusesWhatCannotBeRung(String typed, Reason reason) {
        assertThat(rule.judge(typed)).isEqualTo(new Refused(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "112", "9 9 9", "911", "９９９", "٩٩٩", "+44 999", "000"})
    void refusesEmergencyNumbers(String typed) {
        assertThat(rule.judge(typed)).isEqualTo(new Refused(Reason.EMERGENCY));
    }

    @ParameterizedTest
    @CsvSource({"AU,000", "AU,106", "NZ,111", "JP,119", "ZA,10111", "GB,0800 555 111"})
    void refusesThoseOfItsRegionAndOfItsCentre(String region, String number) {
        assertThat(new PhoneNumberRule(region, List.of("0800 555-111")).judge(number))
                .isEqualTo(new Refused(Reason.EMERGENCY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946\u00000018", "\u0000", "020\n79460018", "0207946\uD800"})
    void refusesControlCharacters(String typed) {
        assertThat(rule.judge(typed)).isEqualTo(new Refused(Reason.NOT_A_NUMBER));
    }

    @Test
    void readsNumbersOfItsOwnRegion() {
        String typed = "030 901820";
        assertThat(new PhoneNumberRule("DE").judge(typed))
                .isEqualTo(new Accepted(new TelephoneNumber("+4930901820", typed)));
    }

    @Test
    void hasAVerdictOnWhateverIsTyped() {
        Random random = new Random(9);
        String signs = "0123456789 +-()./x#*;,aO\u0660\uFF10\u00a0é'\t\"😀";
        for (int i = 0; i < 5000; i++) {
            StringBuilder typed = new StringBuilder();
            int length = random.nextInt(300);
            for (int j = 0; j < length; j++) {
                typed.append(signs.charAt(random.nextInt(signs.length())));
            }
            switch (rule.judge(typed.toString())) {
                case Accepted(TelephoneNumber number) ->
                        assertThat(number.asTyped()).isEqualTo(typed.toString());
                case Doubtful(TelephoneNumber number) ->
                        assertThat(number.asTyped()).isEqualTo(typed.toString());
                case Refused(Reason reason) -> assertThat(reason).isNotNull();
            }
        }
    }
}
