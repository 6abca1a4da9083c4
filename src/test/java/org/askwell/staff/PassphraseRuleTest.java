package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.PassphraseVerdict.Accepted;
import org.askwell.staff.PassphraseVerdict.Reason;
import org.askwell.staff.PassphraseVerdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

class PassphraseRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse",
                "twelve chars",
                "zwölf Zeichen",
                "пароль персонала",
                "一二三四五六七八九十百千"
            })
    void acceptsTwelveCharactersOrMore(String passphrase) {
        assertThat(judge(passphrase)).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "elevenchars", "e\u0301le\u0301ve\u0301nchar"})
    void refusesFewerThanTwelve(String passphrase) {
        assertThat(judge(passphrase)).isEqualTo(new Refused(Reason.TOO_SHORT));
    }

    @Test
    void countsCodePoints() {
        assertThat(judge("😀😁".repeat(5))).isEqualTo(new Refused(Reason.TOO_SHORT));
        assertThat(judge("😀😁".repeat(6))).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "😀😀😀😀😀😀😀😀😀😀😀😀", "            "})
    void refusesOneCharacterAgainAndAgain(String passphrase) {
        assertThat(judge(passphrase)).isEqualTo(new Refused(Reason.ONE_CHARACTER));
    }

    @Test
    void acceptsAThousandCharactersAndNoMore() {
        assertThat(judge("ab".repeat(500))).isEqualTo(new Accepted());
        assertThat(judge("ab".repeat(501))).isEqualTo(new Refused(Reason.TOO_LONG));
    }

    @Test
    void leavesThePassphraseAsItIs() {
        char[] passphrase = "cafe\u0301 au lait".toCharArray();
        PassphraseRule.judge(passphrase);
        PassphraseRule.utf8(passphrase);
        assertThat(new String(passphrase)).isEqualTo("cafe\u0301 au lait");
    }

    @Test
    void spellsItInComposedLettersAndPlainSpaces() {
        assertThat(PassphraseRule.utf8("cafe\u0301\u3000x".toCharArray()))
                .isEqualTo("caf\u00e9 x".getBytes(StandardCharsets.UTF_8));
        assertThat(PassphraseRule.utf8("李😀".toCharArray()))
                .isEqualTo("李😀".getBytes(StandardCharsets.UTF_8));
    }

    private static PassphraseVerdict judge(String passphrase) {
        return PassphraseRule.judge(passphrase.toCharArray());
    }
}
