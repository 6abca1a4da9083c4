package org.askwell.staff;

import java.util.Arrays;
import java.util.Optional;

/** Keys that one passphrase opens, without any reckoning. */
public final class FakeKeys implements StaffKeys {
    /** What opens them. */
    public static final String PASSPHRASE = "four words and more";

    private int asked;

    /** How often somebody tried to open them. */
    public int asked() {
        return asked;
    }

    @Override
    public boolean exist() {
        return true;
    }

    @Override
    public Optional<byte[]> publicKey() {
        return Optional.empty();
    }

    @Override
    public PreparedKeys prepare(char[] passphrase) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Unlocking unlock(char[] passphrase) {
        asked++;
        boolean right = Arrays.equals(passphrase, PASSPHRASE.toCharArray());
        Arrays.fill(passphrase, '\0');
        return right
                ? new Unlocking.Unlocked(new StaffSession(new byte[32]))
                : new Unlocking.WrongPassphrase();
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey recoveryKey) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void rewrap(StaffSession session, char[] newPassphrase) {
        throw new UnsupportedOperationException();
    }
}
