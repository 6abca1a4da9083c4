package org.askwell.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewPassphraseTest {
    private final NewPassphrase passphrase = new NewPassphrase();

    @Test
    void isTakenOnceItWasTypedTwice() {
        assertThat(passphrase.choose(typed("teal heron lamp")))
                .isEqualTo(new PassphraseVerdict.Accepted());
        assertThat(passphrase.isRepeatedBy(typed("teal heron lamp"))).isTrue();
        assertThat(passphrase.take()).isEqualTo(typed("teal heron lamp"));
        assertThat(passphrase.take()).isEmpty();
    }

    @Test
    void isNotRepeatedByAnother() {
        passphrase.choose(typed("teal heron lamp"));

        assertThat(passphrase.isRepeatedBy(typed("teal heron lamb"))).isFalse();
    }

    @Test
    void isNotRepeatedByNothingWhenNothingWasChosen() {
        assertThat(passphrase.isRepeatedBy(typed(""))).isFalse();
    }

    @Test
    void forgetsTheOneBeforeWhenTheNextIsRefused() {
        passphrase.choose(typed("teal heron lamp"));
        char[] refused = typed("short");

        assertThat(passphrase.choose(refused))
                .isEqualTo(new PassphraseVerdict.Refused(PassphraseVerdict.Reason.TOO_SHORT));
        assertThat(refused).containsOnly('\0');
        assertThat(passphrase.isRepeatedBy(typed("teal heron lamp"))).isFalse();
    }

    @Test
    void wipesWhatWasTyped() {
        char[] first = typed("teal heron lamp");
        char[] second = typed("teal heron lamp");
        passphrase.choose(first);
        passphrase.isRepeatedBy(second);
        passphrase.close();

        assertThat(first).containsOnly('\0');
        assertThat(second).containsOnly('\0');
    }

    private static char[] typed(String text) {
        return text.toCharArray();
    }
}
