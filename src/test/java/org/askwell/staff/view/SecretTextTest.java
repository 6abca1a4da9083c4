package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.junit.jupiter.api.Test;

import java.util.List;

class SecretTextTest {
    private int refused;
    private final SecretText secret = new SecretText(() -> refused++);

    @Test
    void showsDotsAlone() {
        secret.insert("ab c");
        assertThat(secret.text().get()).isEqualTo("••••");
    }

    @Test
    void handsOutWhatWasTypedAndKeepsNothing() {
        secret.insert("four ");
        secret.insert("wordsx");
        secret.deleteBack();
        assertThat(secret.take()).containsExactly("four words".toCharArray());
        assertThat(secret.take()).isEmpty();
        assertThat(secret.text().get()).isEmpty();
    }

    @Test
    void deletesNothingWhereNothingIs() {
        secret.deleteBack();
        assertThat(secret.take()).isEmpty();
    }

    @Test
    void keepsWhatIsTooLongForAPassphraseSoThatItCanBeSaid() {
        String typed = "four words ".repeat(PassphraseRule.LONGEST / 5);
        secret.insert(typed);
        char[] taken = secret.take();
        assertThat(taken).containsExactly(typed.toCharArray());
        assertThat(PassphraseRule.judge(taken))
                .isEqualTo(new PassphraseVerdict.Refused(PassphraseVerdict.Reason.TOO_LONG));
        assertThat(refused).isZero();
    }

    @Test
    void keepsTheLongestPassphraseHoweverItIsSpelled() {
        for (String letter : List.of("a\u0302\u0301\u0323", "\uD83D\uDE00", "\uAC01")) {
            String typed = "b" + letter.repeat(PassphraseRule.LONGEST - 1);
            secret.insert(typed);
            char[] taken = secret.take();
            assertThat(taken).containsExactly(typed.toCharArray());
            assertThat(refused).isZero();
        }
    }

    @Test
    void refusesAsAWholeWhatDoesNotFitAndTellsIt() {
        secret.insert("x".repeat(PassphraseRule.MOST_UNITS - 1));
        secret.insert("\uD83D\uDE00");
        assertThat(refused).isEqualTo(1);
        secret.insert("y");
        secret.insert("z");
        assertThat(refused).isEqualTo(2);
        assertThat(new String(secret.take()))
                .isEqualTo("x".repeat(PassphraseRule.MOST_UNITS - 1) + "y");
    }

    @Test
    void deletesALetterAsAWhole() {
        secret.insert("a\uD83D\uDE00e\u0301\u0323");
        assertThat(secret.text().get()).hasSize(5);
        secret.deleteBack();
        assertThat(secret.text().get()).isEqualTo("••");
        secret.deleteBack();
        assertThat(secret.take()).containsExactly('a');
    }
}
