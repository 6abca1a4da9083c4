package org.askwell.store;

import org.askwell.staff.PassphraseRule;
import org.askwell.staff.PassphraseVerdict;
import org.askwell.staff.PreparedKeys;
import org.askwell.staff.RecoveryKey;
import org.askwell.staff.StaffKeys;
import org.askwell.staff.StaffKeysException;
import org.askwell.staff.StaffSession;
import org.askwell.staff.Unlocking;
import org.askwell.support.AtomicFile;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the staff keys in {@code keys.json} of the data folder. */
public final class Vault implements StaffKeys {
    private final Path folder;
    private final Path file;
    private final Argon2Cost cost;
    private final SecureRandom random;

    /**
     * @param folder the data folder
     * @param cost at which new passphrases are stretched
     */
    public Vault(Path folder, Argon2Cost cost, SecureRandom random) {
        this.folder = folder.toAbsolutePath();
        this.file = this.folder.resolve("keys.json");
        this.cost = cost;
        this.random = random;
    }

    @Override
    public boolean exist() {
        return Files.exists(file);
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
        return new Unlocking.Unlocked(new StaffSession(privateKey.get()));
    }

    private KeyFile read() throws StaffKeysException {
        try {
            return KeyFileJson.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StaffKeysException(file + " is missing; set the kiosk up first", e);
        } catch (IOException e) {
            throw new StaffKeysException(file + " cannot be read; let the kiosk's user read it", e);
        } catch (PayloadException e) {
            throw new StaffKeysException(
                    file + " is damaged: " + e.getMessage() + "; put a copy of the file back", e);
        }
    }

    private StaffKeysException unwritable(IOException e) {
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
            try {
                Files.createDirectories(
                        folder, AtomicFile.ownerOnly(PosixFilePermissions.fromString("rwx------")));
                AtomicFile.create(file, out -> out.write(KeyFileJson.encode(keys)));
            } catch (FileAlreadyExistsException e) {
                throw new StaffKeysException(
                        file + " holds keys already; they stay as they are", e);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }
}
