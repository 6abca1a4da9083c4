package org.askwell.staff;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** Keys that one passphrase opens, without any reckoning, and that can fail. */
public final class FakeKeys implements StaffKeys {
    /** What opens them. */
    public static final String PASSPHRASE = "four words and more";

    private final RecoveryKey recoveryKey = RecoveryKey.random(new Random(1));
    private final RequestLog log;
    private boolean exist = true;
    private @Nullable StaffKeysException fault;
    private @Nullable StaffKeysException needed;
    private boolean broken;
    private boolean other;
    private int asked;

    /** Keys to a log without requests. */
    public FakeKeys() {
        this(new FakeLog());
    }

    /** Keys to {@code log}. */
    public FakeKeys(RequestLog log) {
        this.log = log;
    }

    /** Lets the kiosk have no keys yet. */
    public void forget() {
        exist = false;
    }

    /** Lets everything fail from now on with something that can be told. */
    public void fail(String message) {
        fault = new StaffKeysException(message);
    }

    /** Lets everything fail from now on with something that nobody has thought of. */
    public void breakDown() {
        broken = true;
    }

    /** Lets nothing that is typed be the right one from now on. */
    public void beOthers() {
        other = true;
    }

    /** Lets nothing fail from now on. */
    public void mend() {
        other = false;
        fault = null;
        needed = null;
        broken = false;
    }

    /** How often somebody tried to open them. */
    public int asked() {
        return asked;
    }

    /** What opens them where the passphrase is lost. */
    public RecoveryKey recoveryKey() {
        return recoveryKey;
    }

    @Override
    public boolean exist() {
        return exist;
    }

    @Override
    public void requireNone() throws StaffKeysException {
        if (needed != null) {
            throw needed;
        }
    }

    /** Lets no keys be made from now on. */
    public void refuse(String message) {
        needed = new StaffKeysException(message);
    }

    @Override
    public void check() throws StaffKeysException {
        checkWhole();
    }

    @Override
    public Optional<byte[]> publicKey() {
        return Optional.empty();
    }

    @Override
    public PreparedKeys prepare(char[] passphrase) {
        return new PreparedKeys() {
            @Override
            public RecoveryKey recoveryKey() {
                return recoveryKey;
            }

            @Override
            public void commit() throws StaffKeysException {
                checkWhole();
                exist = true;
            }
        };
    }

    @Override
    public Unlocking unlock(char[] passphrase) throws StaffKeysException {
        asked++;
        boolean right = Arrays.equals(passphrase, PASSPHRASE.toCharArray());
        Arrays.fill(passphrase, '\0');
        return open(right);
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey typed) throws StaffKeysException {
        return open(typed.equals(recoveryKey));
    }

    private Unlocking open(boolean right) throws StaffKeysException {
        checkWhole();
        return right && !other
                ? new Unlocking.Unlocked(new StaffSession(new byte[32], log))
                : new Unlocking.WrongPassphrase();
    }

    @Override
    public void rewrap(StaffSession session, char[] newPassphrase) throws StaffKeysException {
        checkWhole();
    }

    private void checkWhole() throws StaffKeysException {
        if (broken) {
            throw new IllegalStateException("nobody has thought of this");
        }
        if (fault != null) {
            throw fault;
        }
    }
}
