package org.askwell.staff;

import java.util.Arrays;

/**
 * A passphrase that staff choose: typed, judged, and typed again, because only dots are shown.
 *
 * <p>It keeps characters that it can wipe, never a string.
 */
public final class NewPassphrase implements AutoCloseable {
    private char[] chosen = {};

    /** Takes {@code typed} over where {@link PassphraseRule} accepts it, and wipes it otherwise. */
    public PassphraseVerdict choose(char[] typed) {
        close();
        PassphraseVerdict verdict = PassphraseRule.judge(typed);
        switch (verdict) {
            case PassphraseVerdict.Accepted() -> chosen = typed;
            case PassphraseVerdict.Refused _ -> Arrays.fill(typed, '\0');
        }
        return verdict;
    }

    /** Whether {@code typed}, which is wiped, is the passphrase that was chosen. */
    public boolean isRepeatedBy(char[] typed) {
        byte[] first = PassphraseRule.utf8(chosen);
        byte[] second = PassphraseRule.utf8(typed);
        try {
            return chosen.length > 0 && Arrays.equals(first, second);
        } finally {
            Arrays.fill(first, (byte) 0);
            Arrays.fill(second, (byte) 0);
            Arrays.fill(typed, '\0');
        }
    }

    /** The passphrase, which the caller wipes; nothing of it stays here. */
    public char[] take() {
        char[] taken = chosen;
        chosen = new char[0];
        return taken;
    }

    /** Wipes the passphrase. */
    @Override
    public void close() {
        Arrays.fill(chosen, '\0');
        chosen = new char[0];
    }
}
