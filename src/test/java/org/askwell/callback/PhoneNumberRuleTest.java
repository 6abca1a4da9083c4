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
import java.util.Optional;
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
                "tel:+44-20-7946-0018"
            })
    void readsAnySpellingAndKeepsIt(String typed) {
        TelephoneNumber number = new TelephoneNumber("+442079460018", typed);
        assertThat(rule.judge(typed)).isIn(new Accepted(number), new Doubtful(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    020 7946 0018 ext. 12       | 12
                    020 7946 0018 x12           | 12
                    020 7946 0018 extension 12  | 12
                    020 7946 0018 ext 012       | 012
                    +44 20 7946 0018;ext=5      | 5
                    ٠٢٠ ٧٩٤٦ ٠٠١٨ ext ٥         | 5
                    """)
    void understandsAnExtension(String typed, String extension) {
        assertThat(rule.judge(typed))
                .isEqualTo(
                        new Accepted(
                                new TelephoneNumber(
                                        "+442079460018", Optional.of(extension), typed)));
    }

    @Test
    void readsANumberWithAnExtensionOfAnyRegion() {
        TelephoneNumber number =
                new TelephoneNumber("+6421123456", Optional.of("1"), "021 123 456 ext 1");
        assertThat(new PhoneNumberRule("NZ").judge(number.asTyped()))
                .isEqualTo(new Accepted(number));
        assertThat(number.uri()).isEqualTo("tel:+6421123456;ext=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0018,,12", "020 7946 0018;12", "020 7946 0018#12"})
    void readsBackDigitsAfterAPauseAsAnExtension(String typed) {
        assertThat(rule.judge(typed))
                .isEqualTo(
                        new Doubtful(
                                new TelephoneNumber("+442079460018", Optional.of("12"), typed)));
    }

    /** What was typed would be another number, or half of it, in the log. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123 or 0456",
                "020 7946 0018 or 020 7946 0019",
                "02O 7946 0018",
                "020 7946*0018",
                "020 7946 0018 p12",
                "020 7946 0018 x12/x13",
                "020 7946 0018 x12 x13",
                "07700 900123/07700 900124",
                "020 7946 0018 داخلي 12",
                "*31#020 7946 0018",
                "020 7946 0018 +33 1 44 55 66 77"
            })
    void refusesWhatItWouldHaveToChange(String typed) {
        assertThat(rule.judge(typed)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    020 7946 0018           | true
                    +44 (0)20 7946 0018     | true
                    0044 020 7946 0018      | true
                    44 20 7946 0018         | true
                    18002 020 7946 0018     | false
                    ٠٢٠ ٧٩٤٦ ٠٠١٨           | true
                    020 7946 0018 ext 12    | true
                    020 7946 0018,,12       | false
                    0800 FLOWERS            | false
                    My mobile is 07911 123456 | false
                    """)
    void knowsWhatShowsByItself(String typed, boolean plain) {
        TelephoneNumber number =
                switch (rule.judge(typed)) {
                    case Accepted(TelephoneNumber accepted) -> accepted;
                    case Doubtful(TelephoneNumber doubtful) -> doubtful;
                    case Refused _ -> throw new AssertionError("refused");
                };
        assertThat(PhoneNumberRule.isPlain(number)).isEqualTo(plain);
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

    @ParameterizedTest
    @CsvSource({
        "AU,0011 44 20 7946 0018",
        "RU,8 912 345-67-89",
        "US,1 212 555 0123",
        "US,011 44 20 7946 0018",
        "HU,06 1 234 5678"
    })
    void acceptsEachWayToBeginANumber(String region, String typed) {
        assertThat(new PhoneNumberRule(region).judge(typed)).isInstanceOf(Accepted.class);
    }

    /** The library leaves the prefix of the text relay out, and that of a carrier. */
    @ParameterizedTest
    @CsvSource({"GB,18002 020 7946 0018", "BR,0 15 11 2345-6789"})
    void readsANumberBackThatHasLostItsBeginning(String region, String typed) {
        assertThat(new PhoneNumberRule(region).judge(typed)).isInstanceOf(Doubtful.class);
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
