package org.askwell.store;

import org.askwell.staff.StaffKeysException;
import org.askwell.store.database.Database;
import org.askwell.store.database.DatabaseException;
import org.askwell.store.database.GroundMemory;
import org.askwell.store.database.LogIdentity;
import org.askwell.store.keys.EarlierKey;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.KeysJson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Which keys belong to a log: none are made for requests that are there already, and none are used
 * with a log of others.
 *
 * @param memory what the log remembers of the clock
 */
record KeysOfLog(Database log, GroundMemory memory, KeysJson file, Seal seal) {
    private static final String NO_KEYS_FOR =
            " holds requests, or cannot be read, and its keys are missing; bring back keys.json, or"
                    + " set the log aside with: askwell requests set-aside";

    /**
     * @param random seals what an earlier program kept in the clear
     */
    KeysOfLog(Database log, GroundMemory memory, SecureRandom random) {
        this(log, memory, KeysJson.in(log.files().folder()), new Seal(random));
    }

    /** Refuses where new keys may not be made. */
    void requireNone() throws StaffKeysException {
        if (file.exists()) {
            throw new StaffKeysException(file.alreadyThere());
        }
        if (mayHoldRequests()) {
            throw new StaffKeysException(log.file() + NO_KEYS_FOR);
        }
    }

    /** Whether the log may hold requests; one that cannot be read may. */
    private boolean mayHoldRequests() {
        try {
            return log.files().remains()
                    || (!log.files().blank() && log.read(LogIdentity::requests) > 0);
        } catch (DatabaseException e) {
            return true;
        }
    }

    /** The keys, whosever they are. */
    KeyFile read() throws StaffKeysException {
        return file.read(() ->
                mayHoldRequests()
                        ? log.file() + NO_KEYS_FOR
                        : file.file() + " is missing; set the kiosk up first");
    }

    /**
     * The keys, unless the log is not for them or, where it cannot be read, was not known to be.
     * Once they are known to match, nothing stays in the log in the clear.
     */
    KeyFile matching() throws StaffKeysException {
        KeyFile keys = own();
        try {
            if (PlainRequests.left(log)) {
                new PlainRequests(log, memory, seal).seal(keys.publicKey());
            }
            return keys;
        } catch (DatabaseException e) {
            throw new StaffKeysException(e.getMessage(), e);
        }
    }

    private KeyFile own() throws StaffKeysException {
        KeyFile keys = read();
        try {
            if (!isFor(keys)) {
                throw new StaffKeysException(
                        file.file()
                                + " holds the keys of another kiosk; bring back the keys.json that"
                                + " belongs to the requests, or set the log aside with: askwell"
                                + " requests set-aside");
            }
        } catch (DatabaseException e) {
            if (e.passes() || !log.files().memory().isFor(keys)) {
                throw new StaffKeysException(e.getMessage(), e);
            }
        }
        return keys;
    }

    /**
     * Whether {@code keys} open the requests of the log; it is then for their public key from now
     * on, which is remembered for the time when the log cannot be read.
     *
     * @throws DatabaseException where it cannot be read now
     */
    private boolean isFor(KeyFile keys) throws DatabaseException {
        boolean own = log.files().blank() || isBound(keys);
        if (own && !log.files().blank()) {
            rememberFor(keys.publicKey());
        }
        return own;
    }

    private boolean isBound(KeyFile keys) throws DatabaseException {
        Optional<byte[]> named = log.read(LogIdentity::publicKey);
        if (named.filter(key -> Arrays.equals(key, keys.publicKey())).isPresent()) {
            return true;
        }
        try {
            return log.write(connection -> bind(connection, keys));
        } catch (DatabaseException e) {
            if (e.passes()) {
                throw e;
            }
            return named.map(keys::opens).orElse(true);
        }
    }

    /** Binds the log, also where a power cut came between the new pair and this. */
    private static boolean bind(Connection connection, KeyFile keys) throws SQLException {
        for (EarlierKey earlier : keys.earlier()) {
            LogIdentity.rebind(connection, earlier.publicKey(), keys.publicKey());
        }
        return LogIdentity.bind(connection, keys.publicKey());
    }

    /**
     * Puts {@code renewed} in the place of {@code before}. They count from the moment that the file
     * is there, because it opens what was sealed for either pair; the log, under whose lock that
     * happens, follows, if need be at the next look ({@link #matching}). The other way round, a
     * power cut would leave requests that nobody can open.
     */
    void renew(KeyFile before, KeyFile renewed) throws StaffKeysException {
        AtomicBoolean replaced = new AtomicBoolean();
        try {
            log.write(connection -> {
                replace(renewed);
                replaced.set(true);
                return LogIdentity.rebind(connection, before.publicKey(), renewed.publicKey());
            });
        } catch (UncheckedIOException e) {
            throw file.unwritable(Objects.requireNonNull(e.getCause()));
        } catch (DatabaseException e) {
            if (!replaced.get()) {
                throw new StaffKeysException(e.getMessage(), e);
            }
        }
        rememberFor(renewed.publicKey());
    }

    private void replace(KeyFile keys) {
        try {
            file.write(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers beside the log that it is for {@code publicKey}. */
    private void rememberFor(byte[] publicKey) {
        log.files().remember(log.files().memory().of(publicKey));
    }

    /**
     * Keeps the first keys of the log.
     *
     * @param begun does in the same transaction what follows from that
     */
    void create(KeyFile keys, Database.Work<?> begun) throws StaffKeysException {
        requireNone();
        AtomicBoolean made = new AtomicBoolean();
        try {
            if (!log.write(connection -> create(keys, connection, made, begun))) {
                throw new StaffKeysException(log.file() + NO_KEYS_FOR);
            }
            rememberFor(keys.publicKey());
        } catch (UncheckedIOException e) {
            throw file.unwritable(Objects.requireNonNull(e.getCause()));
        } catch (DatabaseException e) {
            // Keys that were not committed are known to nobody.
            if (made.get()) {
                file.delete();
            }
            throw new StaffKeysException(e.getMessage(), e);
        }
    }

    /** Done under the log's lock, so that no request comes in between. */
    private boolean create(
            KeyFile keys, Connection connection, AtomicBoolean made, Database.Work<?> begun)
            throws SQLException {
        if (LogIdentity.requests(connection) > 0
                || !LogIdentity.bind(connection, keys.publicKey())) {
            return false;
        }
        try {
            file.create(keys);
            made.set(true);
            begun.on(connection);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
