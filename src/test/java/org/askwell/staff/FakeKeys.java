package org.askwell.staff;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

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
    private List<Person> people = List.of(Person.SHARED);
    private Duration wait = Duration.ZERO;

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

    /** Lets these people have a passphrase, all of them the same one. */
    public void belongTo(List<Person> having) {
        people = having;
    }

    /** Lets each try wait so long from now on; zero where none has to. */
    public void slowDown(Duration before) {
        wait = before;
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
    public void adopt(byte[] publicKey) throws StaffKeysException {
        checkWhole();
        exist = true;
        people = List.of();
    }

    @Override
    public List<Person> people() {
        return people;
    }

    @Override
    public Duration delay(Person person) {
        return wait;
    }

    @Override
    public Unlocking unlock(Person person, char[] passphrase) throws StaffKeysException {
        asked++;
        boolean right = Arrays.equals(passphrase, PASSPHRASE.toCharArray());
        Arrays.fill(passphrase, '\0');
        return open(right, Optional.of(person));
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey typed) throws StaffKeysException {
        return open(typed.equals(recoveryKey), Optional.empty());
    }

    private Unlocking open(boolean right, Optional<Person> who) throws StaffKeysException {
        checkWhole();
        if (right && !other) {
            return new Unlocking.Unlocked(
                    new StaffSession(new byte[32], log, SessionTrail.none(), who));
        }
        return new Unlocking.WrongPassphrase(wait);
    }

    @Override
    public KeyChanges changes(StaffSession session) {
        return new Changes();
    }

    /** What is changed is who there is; every passphrase stays the same one. */
    private final class Changes implements KeyChanges {
        @Override
        public void setPassphrase(Person person, char[] passphrase) throws StaffKeysException {
            checkWhole();
            Arrays.fill(passphrase, '\0');
        }

        @Override
        public void add(Person person, char[] passphrase) throws StaffKeysException {
            setPassphrase(person, passphrase);
            people = Stream.concat(people.stream(), Stream.of(person)).sorted().toList();
        }

        @Override
        public void remove(Person person) throws StaffKeysException {
            checkWhole();
            people = people.stream().filter(each -> !each.equals(person)).toList();
        }

        @Override
        public PreparedKeys newRecoveryKey() {
            return prepare(new char[0]);
        }

        @Override
        public PreparedKeys newPair(Person person, char[] passphrase) {
            return prepare(passphrase);
        }
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
