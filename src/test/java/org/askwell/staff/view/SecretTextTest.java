package org.askwell.staff.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.askwell.staff.PassphraseRule;
import org.junit.jupiter.api.Test;

class SecretTextTest {
    private final SecretText secret = new SecretText();

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
    void takesNoMoreThanAPassphraseMayHave() {
        secret.insert("x".repeat(PassphraseRule.LONGEST + 5));
        assertThat(secret.take()).hasSize(PassphraseRule.LONGEST);
    }
}
