package org.askwell.store;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.work.AtomicFile;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps the staff keys in {@code keys.json} of the data folder, for the log beside it.
 *
 * <p>Keys are made only where the log holds no request, and open nothing where the log belongs to
 * others: whoever could make keys for the requests of others could read them.
 */
public final class Vault implements StaffKeys {
    private static final String NAME = "keys.json";
    private static final String NO_KEYS_FOR =
            " holds requests, or cannot be read, and its keys are missing; bring back keys.json, or"
                    + " set the log aside with: askwell requests set-aside";

    private final Path file;
    private final Argon2Cost cost;
    private final SecureRandom random;
    private final Database log;
    private final GroundMemory memory;

    /**
     * @param log in the data folder; read by whom the keys let in
     * @param memory what that log remembers
     * @param cost at which new passphrases are stretched
     */
    public Vault(Database log, GroundMemory memory, Argon2Cost cost, SecureRandom random) {
        this.log = log;
        this.memory = memory;
        this.file = log.folder().resolve(NAME);
        this.cost = cost;
        this.random = random;
    }

    /** Whether anything in {@code folder} stands where keys would, whole or not. */
    static boolean existsIn(Path folder) {
        return !Files.notExists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public boolean exist() {
        return existsIn(log.folder());
    }

    @Override
    public void requireNone() throws StaffKeysException {
        if (exist()) {
            throw new StaffKeysException(file + " holds keys already; they stay as they are");
        }
        if (log.mayHoldRequests()) {
            throw new StaffKeysException(log.file() + NO_KEYS_FOR);
        }
    }

    @Override
    public void check() throws StaffKeysException {
        match(read());
    }

    /**
     * Refuses keys that the log is not for or, where it cannot be read, was not known to be for.
     */
    private void match(KeyFile keys) throws StaffKeysException {
        try {
            if (!log.isFor(keys.publicKey())) {
                throw new StaffKeysException(
                        file
                                + " holds the keys of another kiosk; bring back the keys.json that"
                                + " belongs to the requests, or set the log aside with: askwell"
                                + " requests set-aside");
            }
        } catch (DatabaseException e) {
            if (e.passes() || !log.wasFor(keys.publicKey())) {
                throw new StaffKeysException(e.getMessage(), e);
            }
        }
    }

    @Override
    public Optional<byte[]> publicKey() throws StaffKeysException {
        return exist() ? Optional.of(read().publicKey()) : Optional.empty();
    }

    @Override
    public PreparedKeys prepare(char[] passphrase) {
        try {
            refuseWeak(passphrase);
            X25519PrivateKeyParameters pair = new X25519PrivateKeyParameters(random);
            byte[] privateKey = pair.getEncoded();
            RecoveryKey recoveryKey = RecoveryKey.random(random);
            KeyFile keys =
                    new KeyFile(
                            pair.generatePublicKey().getEncoded(),
                            cost,
                            KeyWrap.wrap(privateKey, KeyWrap.passphrase(passphrase, cost), random),
                            KeyWrap.wrap(privateKey, KeyWrap.recoveryKey(recoveryKey), random));
            Arrays.fill(privateKey, (byte) 0);
            return new Prepared(keys, recoveryKey);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Unlocking unlock(char[] passphrase) throws StaffKeysException {
        try {
            KeyFile keys = read();
            match(keys);
            return unlocking(
                    keys,
                    KeyWrap.unwrap(
                            keys.byPassphrase(), KeyWrap.passphrase(passphrase, keys.cost())));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public Unlocking unlockWithRecovery(RecoveryKey recoveryKey) throws StaffKeysException {
        KeyFile keys = read();
        match(keys);
        return unlocking(keys, KeyWrap.unwrap(keys.byRecovery(), KeyWrap.recoveryKey(recoveryKey)));
    }

    @Override
    public void rewrap(StaffSession session, char[] newPassphrase) throws StaffKeysException {
        byte[] privateKey = session.privateKey();
        try {
            refuseWeak(newPassphrase);
            KeyFile keys = read();
            if (!Arrays.equals(publicKeyOf(privateKey), keys.publicKey())) {
                throw new StaffKeysException(
                        file + " holds other keys than were unlocked; unlock again");
            }
            KeyFile rewrapped =
                    new KeyFile(
                            keys.publicKey(),
                            cost,
                            KeyWrap.wrap(
                                    privateKey, KeyWrap.passphrase(newPassphrase, cost), random),
                            keys.byRecovery());
            AtomicFile.replace(file, out -> out.write(KeyFileJson.encode(rewrapped)));
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            Arrays.fill(privateKey, (byte) 0);
            Arrays.fill(newPassphrase, '\0');
        }
    }

    private Unlocking unlocking(KeyFile keys, Optional<byte[]> privateKey)
            throws StaffKeysException {
        if (privateKey.isEmpty()) {
            return new Unlocking.WrongPassphrase();
        }
        if (!Arrays.equals(publicKeyOf(privateKey.get()), keys.publicKey())) {
            throw new StaffKeysException(
                    file + " holds two keys that are no pair; put a copy of the file back");
        }
        return new Unlocking.Unlocked(
                new StaffSession(privateKey.get(), new SqliteRequestLog(log, memory)));
    }

    private KeyFile read() throws StaffKeysException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new StaffKeysException(
                        file + " is not a file; put a copy of the file in its place");
            }
            return KeyFileJson.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StaffKeysException(missing(), e);
        } catch (IOException e) {
            throw new StaffKeysException(file + " cannot be read; let the kiosk's user read it", e);
        } catch (PayloadException e) {
            throw new StaffKeysException(
                    file + " is damaged: " + e.getMessage() + "; put a copy of the file back", e);
        }
    }

    private String missing() {
        if (Files.isSymbolicLink(file)) {
            return file + " is a link to nothing; put a copy of the file in its place";
        }
        return log.mayHoldRequests()
                ? log.file() + NO_KEYS_FOR
                : file + " is missing; set the kiosk up first";
    }

    private StaffKeysException unwritable(Exception e) {
        return new StaffKeysException(
                file
                        + " cannot be written; free space on the disk, and let the kiosk's user"
                        + " write to its folder",
                e);
    }

    private static byte[] publicKeyOf(byte[] privateKey) {
        return new X25519PrivateKeyParameters(privateKey).generatePublicKey().getEncoded();
    }

    private static void refuseWeak(char[] passphrase) {
        if (!(PassphraseRule.judge(passphrase) instanceof PassphraseVerdict.Accepted)) {
            throw new IllegalArgumentException("a passphrase that the rule refuses");
        }
    }

    private final class Prepared implements PreparedKeys {
        private final KeyFile keys;
        private final RecoveryKey recoveryKey;
        private boolean made;

        private Prepared(KeyFile keys, RecoveryKey recoveryKey) {
            this.keys = keys;
            this.recoveryKey = recoveryKey;
        }

        @Override
        public RecoveryKey recoveryKey() {
            return recoveryKey;
        }

        @Override
        public void commit() throws StaffKeysException {
            requireNone();
            try {
                if (!log.write(this::makeFile)) {
                    throw new StaffKeysException(log.file() + NO_KEYS_FOR);
                }
                log.rememberFor(keys.publicKey());
            } catch (UncheckedIOException e) {
                throw e.getCause() instanceof FileAlreadyExistsException
                        ? new StaffKeysException(
                                file + " holds keys already; they stay as they are", e)
                        : unwritable(e);
            } catch (DatabaseException e) {
                takeBack();
                throw new StaffKeysException(e.getMessage(), e);
            }
        }

        /** Done under the log's lock, so that no request comes in between. */
        private boolean makeFile(Connection connection) throws SQLException {
            if (LogIdentity.requests(connection) > 0
                    || !LogIdentity.bind(connection, keys.publicKey())) {
                return false;
            }
            try {
                AtomicFile.create(file, out -> out.write(KeyFileJson.encode(keys)));
                made = true;
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Keys that were not committed are known to nobody. */
        private void takeBack() throws StaffKeysException {
            if (made) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw unwritable(e);
                }
            }
        }
    }
}
