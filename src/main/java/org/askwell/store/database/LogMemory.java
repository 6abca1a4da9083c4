package org.askwell.store.database;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

import org.askwell.store.keys.JsonFields;
import org.askwell.store.keys.KeyFile;
import org.askwell.store.keys.PayloadException;
import org.askwell.work.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * What {@code log.json} beside the log remembers of it, so that a log that is gone is not taken for
 * one that never was.
 *
 * @param log the {@link LogIdentity} of the log that was last in use; empty where none can be told
 * @param publicKey for whose keys it held requests, in Base64; empty where that is not known
 * @param lost whether a log went, and staff have not taken note of it
 */
public record LogMemory(Optional<String> log, Optional<String> publicKey, boolean lost) {
    private static final String NAME = "log.json";
    private static final int VERSION = 1;

    /** Bytes of a public key (X25519, RFC 7748 section 5). */
    private static final int KEY = 32;

    private static final Gson GSON = new Gson();

    /** Where nothing can be told of the log. */
    static final LogMemory NOTHING = new LogMemory(Optional.empty(), Optional.empty(), false);

    /** What is remembered in {@code folder}; empty where there has been no log. */
    static Optional<LogMemory> in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Optional.of(NOTHING);
            }
            JsonFields fields = JsonFields.parse(Files.readAllBytes(file));
            fields.number("version", VERSION, VERSION);
            return Optional.of(
                    new LogMemory(
                            fields.optionalText("log"),
                            fields.optionalText("publicKey"),
                            fields.flag("lost")));
        } catch (NoSuchFileException e) {
            return exists(folder) ? Optional.of(NOTHING) : Optional.empty();
        } catch (IOException | PayloadException e) {
            return Optional.of(NOTHING);
        }
    }

    /** Whether anything in {@code folder} says that there was a log, readable or not. */
    static boolean exists(Path folder) {
        return !Files.notExists(folder.resolve(NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /** The same where the log went, and staff have not taken note of it. */
    LogMemory gone() {
        return new LogMemory(log, publicKey, true);
    }

    /** The same for a log that holds requests for {@code key}. */
    public LogMemory of(byte[] key) {
        return new LogMemory(log, Optional.of(base64(key)), lost);
    }

    /** Whether the log is known to have held requests that {@code keys} open. */
    public boolean isFor(KeyFile keys) {
        return publicKey
                .filter(key ->
                        key.equals(base64(keys.publicKey()))
                                || keys.earlier().stream()
                                        .anyMatch(each -> key.equals(base64(each.publicKey()))))
                .isPresent();
    }

    /** For whose keys it held requests, 32 bytes; empty where that is not known. */
    Optional<byte[]> publicKeyBytes() {
        try {
            return publicKey.map(Base64.getDecoder()::decode).filter(key -> key.length == KEY);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A public key as it is remembered. */
    public static String base64(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }

    /** Keeps this in {@code folder}. */
    void keep(Path folder) throws IOException {
        JsonObject file = new JsonObject();
        file.addProperty("version", VERSION);
        log.ifPresent(id -> file.addProperty("log", id));
        publicKey.ifPresent(key -> file.addProperty("publicKey", key));
        file.addProperty("lost", lost);
        byte[] bytes = (GSON.toJson(file) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.replace(folder.resolve(NAME), out -> out.write(bytes));
    }
}
